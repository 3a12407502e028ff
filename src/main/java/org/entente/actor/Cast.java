package org.entente.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.document.Language;
import org.entente.ontology.Ontology;

/** The actors and places of one document, in the order in which they appear. */
public final class Cast {

  private static final int SOUND_LENGTH = 6;
  private static final int SHORTEST = 3;

  private final Gazetteer gazetteer;
  private final Ontology ontology;
  private final Language language;
  private final Setting setting;
  private final Map<String, Referent> referents = new LinkedHashMap<>();
  private final Map<Referent, Referent> merged = new HashMap<>();
  private Optional<Referent> topic = Optional.empty();

  Cast(Gazetteer gazetteer, Ontology ontology, Language language, Setting setting) {
    this.gazetteer = gazetteer;
    this.ontology = ontology;
    this.language = language;
    this.setting = setting;
  }

  /** Whom the heading before the sentence that is being read names. */
  Optional<Referent> topic() {
    return topic.map(this::canonical);
  }

  void setTopic(Optional<Referent> named) {
    topic = named;
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

  /**
   * The state or organisation that a person served in the year of the document, if the document
   * speaks of it: <i>President X</i> presides over it without its being said again.
   *
   * @return the employer; empty if the gazetteer or the document has none, or several
   */
  public Optional<Referent> employer(Referent person) {
    List<Referent> served =
        gazetteer.actor(person.iri()).stream()
            .flatMap(known -> known.tenures().stream())
            .filter(tenure -> tenure.years().contain(setting.year()))
            .map(tenure -> current(tenure.organization()))
            .distinct()
            .filter(this::contains)
            .flatMap(iri -> get(iri).stream())
            .toList();
    List<Referent> states =
        served.stream().filter(referent -> ontology.isA(referent.kind(), "State")).toList();
    return Stream.of(states, served)
        .filter(list -> list.size() == 1)
        .map(list -> list.get(0))
        .findFirst();
  }

  Setting setting() {
    return setting;
  }

  boolean contains(String iri) {
    return referents.containsKey(iri);
  }

  Referent known(KnownActor actor) {
    return referents.computeIfAbsent(
        actor.iri(),
        iri ->
            new Referent(
                iri, actor.kind(), actor.label(language), actor.state().map(this::current), true));
  }

  /**
   * The state that the capital or the people of a state stand for: the one that the document names,
   * else the one that existed then.
   */
  String current(String state) {
    List<KnownActor> past = gazetteer.predecessors(state, setting.year());
    List<KnownActor> named = past.stream().filter(p -> setting.names(p.iri())).toList();
    if (setting.names(state)) {
      return state;
    }
    return Stream.of(named, past)
        .filter(states -> states.size() == 1)
        .map(states -> states.get(0).iri())
        .findFirst()
        .orElse(state);
  }

  /** The actor that a name stands for, new if none of those present can be meant. */
  Referent named(String name, String kind) {
    Optional<Referent> present = present(name, kind);
    present.ifPresent(referent -> learn(referent, name, kind));
    return present.orElseGet(() -> create(name, kind, Optional.empty()));
  }

  private static void learn(Referent referent, String name, String kind) {
    referent.addName(name);
    referent.specialize(kind);
  }

  /** One that is already present under this name, a romanisation of it, or a longer form. */
  Optional<Referent> present(String name, String kind) {
    String folded = NameFolding.fold(name);
    return find(kind, referent -> referent.hasName(folded))
        .or(() -> find(kind, referent -> soundsLike(referent, name)))
        .or(() -> find(kind, referent -> isShortFor(referent, folded)))
        .or(() -> find(kind, referent -> abbreviates(name, referent)));
  }

  private Optional<Referent> find(String kind, Predicate<Referent> test) {
    return List.copyOf(referents.values()).reversed().stream()
        .filter(referent -> compatible(referent.kind(), kind))
        .filter(test)
        .findFirst();
  }

  private boolean compatible(String present, String wanted) {
    return ontology.isA(present, wanted)
        || ontology.isA(wanted, present)
        || (present.equals("Organization") && ontology.isA(wanted, "Actor"))
        || (wanted.equals("Organization") && ontology.isA(present, "Organization"))
        || (wanted.equals("Actor") && ontology.isA(present, "Place"));
  }

  private static boolean soundsLike(Referent referent, String name) {
    String sound = NameFolding.sound(name);
    return sound.length() >= SOUND_LENGTH
        && referent.names().stream().anyMatch(other -> NameFolding.sound(other).equals(sound));
  }

  /** Surnames of persons, first names too, and names of others without their first word. */
  private boolean isShortFor(Referent referent, String folded) {
    if (folded.length() < SHORTEST) {
      return false;
    }
    boolean person = ontology.isA(referent.kind(), "Person") || referent.kind().equals("Actor");
    return referent.names().stream()
        .map(NameFolding::fold)
        .anyMatch(name -> person ? isPersonal(folded, name) : isRest(folded, name));
  }

  private static boolean isPersonal(String folded, String name) {
    return name.endsWith(" " + folded) || name.startsWith(folded + " ");
  }

  private static boolean isRest(String folded, String name) {
    int first = name.indexOf(' ');
    return first > 0
        && (name.substring(first + 1).equals(folded)
            || name.substring(first + 1).equals("al " + folded)
            || (folded.contains(" ") && name.startsWith(folded + " ")));
  }

  /** Whether an acronym is made of the initials of a name. */
  private boolean abbreviates(String acronym, Referent referent) {
    if (!Spelling.isAcronym(acronym) || !ontology.isA(referent.kind(), "Organization")) {
      return false;
    }
    String letters = acronym.toLowerCase(Locale.ROOT);
    return letters.length() >= SHORTEST
        && referent.names().stream().anyMatch(name -> initials(name).equals(letters));
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String part : NameFolding.parts(name)) {
      if (part.length() > SHORTEST) {
        initials.append(part.charAt(0));
      }
    }
    return initials.toString();
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

  private static String slug(String name) {
    String slug = NameFolding.fold(name).replace(' ', '-');
    return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
  }

  /**
   * What belongs to a state, or to an organisation, and is named by its kind: its government, its
   * armed forces.
   */
  Referent organOf(Referent owner, String kind, String text) {
    Optional<String> state =
        owner.kind().equals("State") ? Optional.of(owner.iri()) : owner.state();
    String ownerIri = state.orElse(owner.iri());
    String slug = ownerIri.substring(ownerIri.lastIndexOf('/') + 1);
    String organ = kind.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return add(Ontology.DATA + "actor/" + slug + "-" + organ, kind, text, state);
  }

  /**
   * The government that a bare noun such as <i>le régime</i> stands for: one that bears the noun,
   * else the last that was spoken of, else that of the main country.
   */
  Optional<Referent> government(String noun) {
    String word = NameFolding.fold(noun);
    List<Referent> governments =
        List.copyOf(referents.values()).reversed().stream()
            .filter(referent -> referent.kind().equals("Government"))
            .toList();
    return governments.stream()
        .filter(g -> g.names().stream().anyMatch(n -> NameFolding.parts(n).contains(word)))
        .findFirst()
        .or(() -> governments.stream().findFirst())
        .or(
            () ->
                setting
                    .mainCountry()
                    .flatMap(this::get)
                    .map(state -> organOf(state, "Government", noun)));
  }

  /** What is named by a description only: one present whose description has at least its words. */
  Referent described(String text, String kind) {
    List<String> words = NameFolding.parts(text);
    Optional<Referent> present =
        find(
            kind,
            referent ->
                !referent.isKnown()
                    && referent.names().stream()
                        .map(NameFolding::parts)
                        .anyMatch(name -> name.containsAll(words)));
    present.ifPresent(referent -> learn(referent, text, kind));
    return present.orElseGet(() -> create(text, kind, Optional.empty()));
  }

  /** Makes one of two that turned out to be the same; the one of the gazetteer stays. */
  Referent merge(Referent one, Referent other) {
    Referent first = canonical(one);
    Referent second = canonical(other);
    if (first.equals(second)) {
      return first;
    }
    boolean swap = second.isKnown() && !first.isKnown();
    Referent kept = swap ? second : first;
    Referent gone = swap ? first : second;
    kept.absorb(gone);
    merged.put(gone, kept);
    referents.remove(gone.iri());
    return kept;
  }

  /** Whom someone was merged into, or himself. */
  Referent canonical(Referent referent) {
    Referent at = referent;
    while (merged.containsKey(at)) {
      at = merged.getOrDefault(at, at);
    }
    return at;
  }
}
