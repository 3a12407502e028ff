package org.entente.actor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.document.Language;
import org.entente.ontology.Ontology;

/** The actors and places of one document, in the order in which they appear. */
public final class Cast {

  private static final int SOUND_LENGTH = 6;

  private final Gazetteer gazetteer;
  private final Ontology ontology;
  private final Language language;
  private final Map<String, Referent> referents = new LinkedHashMap<>();

  Cast(Gazetteer gazetteer, Ontology ontology, Language language) {
    this.gazetteer = gazetteer;
    this.ontology = ontology;
    this.language = language;
  }

  /** All of them. */
  public Collection<Referent> all() {
    return referents.values();
  }

  /** The actor with this IRI, taken in from the gazetteer if need be. */
  public Optional<Referent> get(String iri) {
    Referent present = referents.get(iri);
    return present != null ? Optional.of(present) : gazetteer.actor(iri).map(this::known);
  }

  boolean contains(String iri) {
    return referents.containsKey(iri);
  }

  Referent known(KnownActor actor) {
    return referents.computeIfAbsent(
        actor.iri(),
        iri -> new Referent(iri, actor.kind(), actor.label(language), actor.state(), true));
  }

  /** The actor that a name stands for, new if none of those present can be meant. */
  Referent named(String name, String kind) {
    return present(name, kind)
        .map(referent -> named(referent, name, kind))
        .orElseGet(() -> create(name, kind, Optional.empty()));
  }

  private static Referent named(Referent referent, String name, String kind) {
    referent.addName(name);
    referent.specialize(kind);
    return referent;
  }

  /** One that is already present under this name, a romanisation of it, or a longer form. */
  Optional<Referent> present(String name, String kind) {
    String folded = NameFolding.fold(name);
    return find(kind, referent -> referent.hasName(folded))
        .or(() -> find(kind, referent -> soundsLike(referent, name)))
        .or(() -> find(kind, referent -> isShortFor(referent, folded)));
  }

  private Optional<Referent> find(String kind, java.util.function.Predicate<Referent> test) {
    return List.copyOf(referents.values()).reversed().stream()
        .filter(referent -> compatible(referent.kind(), kind))
        .filter(test)
        .findFirst();
  }

  private boolean compatible(String present, String wanted) {
    return ontology.isA(present, wanted)
        || ontology.isA(wanted, present)
        || (present.equals("Organization") && ontology.isA(wanted, "Actor"))
        || (wanted.equals("Organization") && ontology.isA(present, "Organization"));
  }

  private static boolean soundsLike(Referent referent, String name) {
    String sound = NameFolding.sound(name);
    return sound.length() >= SOUND_LENGTH
        && referent.names().stream().anyMatch(other -> NameFolding.sound(other).equals(sound));
  }

  /** Surnames of persons, and names of organisations without what stands before them. */
  private static boolean isShortFor(Referent referent, String folded) {
    if (folded.length() < 3) {
      return false;
    }
    return referent.names().stream()
        .map(NameFolding::fold)
        .anyMatch(
            name ->
                name.endsWith(" " + folded)
                    || name.endsWith(" al " + folded)
                    || (folded.contains(" ") && name.startsWith(folded + " ")));
  }

  private Referent create(String name, String kind, Optional<String> state) {
    String branch = ontology.isA(kind, "Place") ? "place/" : "actor/";
    return add(Ontology.DATA + branch + slug(name), kind, name, state);
  }

  private Referent add(String iri, String kind, String name, Optional<String> state) {
    Referent present = referents.get(iri);
    if (present == null) {
      present =
          gazetteer
              .actor(iri)
              .map(this::known)
              .orElseGet(() -> new Referent(iri, kind, name, state, false));
      referents.put(iri, present);
    }
    present.addName(name);
    return present;
  }

  /** What belongs to a state and is named by its kind: its government, its armed forces. */
  Referent organOf(Referent state, String kind, String text) {
    String stateIri = state.state().orElse(state.iri());
    String slug = stateIri.substring(stateIri.lastIndexOf('/') + 1);
    String organ = kind.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return add(Ontology.DATA + "actor/" + slug + "-" + organ, kind, text, Optional.of(stateIri));
  }

  /**
   * What is named by a description only: the one present whose description has the same head and at
   * least these words.
   */
  Referent described(String text, String head, String kind) {
    List<String> words = NameFolding.parts(text);
    return find(
            kind,
            referent ->
                !referent.isKnown()
                    && referent.names().stream()
                        .map(NameFolding::parts)
                        .anyMatch(name -> name.containsAll(words)))
        .map(referent -> named(referent, text, kind))
        .orElseGet(() -> create(text, kind, Optional.empty()));
  }

  private static String slug(String name) {
    String slug = NameFolding.fold(name).replace(' ', '-');
    return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
  }
}
