package org.entente.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.NameFolding;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.question.Resolution.How;

/** All names of actors and places, to find whom a user means. */
public final class Names {

  private static final int OFFERED = 3;

  private final Ontology ontology;
  private final Map<String, Named> known = new LinkedHashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, Set<Naming>> byName = new HashMap<>();
  private final Map<String, Set<Naming>> bySound = new HashMap<>();
  private final Map<String, Set<Naming>> byLastWord = new HashMap<>();

  private record Naming(String iri, How how) {}

  private Names(Ontology ontology) {
    this.ontology = ontology;
  }

  /** Reads the names that a store holds. */
  public static Names of(Store store, Ontology ontology) {
    Names names = new Names(ontology);
    Map<String, NamedBuilder> builders = new LinkedHashMap<>();
    for (Map<String, Object> values : store.ask("kinds", Map.of())) {
      names.addKind(new Row(values), builders);
    }
    for (Map<String, Object> values : store.ask("names", Map.of())) {
      names.addName(new Row(values), builders);
    }
    builders.forEach((iri, builder) -> names.known.put(iri, builder.build(iri)));
    return names;
  }

  private void addKind(Row row, Map<String, NamedBuilder> builders) {
    String iri = row.text("iri");
    builders
        .computeIfAbsent(iri, key -> new NamedBuilder(ontology))
        .kind(Questions.localName(row.text("kind")), row.number("mentions"));
    row.optional("capital").ifPresent(capital -> capitals.put(capital, iri));
  }

  private void addName(Row row, Map<String, NamedBuilder> builders) {
    String iri = row.text("iri");
    NamedBuilder builder = builders.get(iri);
    if (builder == null) {
      return;
    }
    String name = row.text("name");
    String naming = row.text("naming");
    How how = how(naming);
    if (how == How.LABEL) {
      builder.label(row.optional("language").flatMap(Language::ofTag), name);
    } else if (how == How.ALIAS) {
      builder.alias(name);
    }
    index(iri, name, how, builder.kind);
  }

  private static How how(String naming) {
    return switch (naming.substring(
        Math.max(naming.lastIndexOf('#'), naming.lastIndexOf('/')) + 1)) {
      case "prefLabel" -> How.LABEL;
      case "demonym" -> How.DEMONYM;
      case "seatOfPower" -> How.SEAT;
      default -> How.ALIAS;
    };
  }

  private void index(String iri, String name, How how, String kind) {
    String folded = NameFolding.fold(name);
    put(byName, folded, new Naming(iri, how));
    if (how == How.LABEL || how == How.ALIAS) {
      put(bySound, NameFolding.sound(name), new Naming(iri, How.SOUND));
      int space = folded.lastIndexOf(' ');
      if (space > 0 && kind.equals("Person")) {
        put(byLastWord, folded.substring(space + 1), new Naming(iri, How.PART));
      }
    }
  }

  private static void put(Map<String, Set<Naming>> index, String key, Naming naming) {
    index.computeIfAbsent(key, absent -> new LinkedHashSet<>()).add(naming);
  }

  /** The actor or place with this IRI, if it is known. */
  public Optional<Named> named(String iri) {
    return Optional.ofNullable(known.get(iri));
  }

  /** How an actor or place is called in a language; its IRI if it is not known. */
  public String label(String iri, Language language) {
    Named named = known.get(iri);
    return named == null ? iri : named.label(language);
  }

  /** All actors and places. */
  public Collection<Named> all() {
    return List.copyOf(known.values());
  }

  /** Whether this is an actor, and not only a place. */
  public boolean isActor(Named named) {
    return ontology.isA(named.kind(), "Actor");
  }

  /**
   * Whom a name stands for.
   *
   * @param name a name as a user writes it, or an IRI
   * @param forActor whether a capital stands for its state
   */
  public Resolution resolve(String name, boolean forActor) {
    Named byIri = known.get(name);
    if (byIri != null) {
      return new Resolution.Found(byIri, How.LABEL, List.of());
    }
    String folded = NameFolding.fold(name);
    for (Set<Naming> namings :
        List.of(
            byName.getOrDefault(folded, Set.of()),
            bySound.getOrDefault(NameFolding.sound(name), Set.of()),
            byLastWord.getOrDefault(folded, Set.of()))) {
      if (!namings.isEmpty() && !folded.isEmpty()) {
        return found(namings, forActor);
      }
    }
    return new Resolution.Unknown(nearest(folded));
  }

  private Resolution found(Set<Naming> namings, boolean forActor) {
    Map<Named, How> candidates = new LinkedHashMap<>();
    for (Naming naming : namings) {
      Named named = known.get(naming.iri);
      if (named == null) {
        continue;
      }
      String state = capitals.get(naming.iri);
      Named owner = state == null ? null : known.get(state);
      if (forActor && owner != null) {
        candidates.merge(owner, How.CAPITAL, Names::surer);
      } else {
        candidates.merge(named, naming.how, Names::surer);
      }
    }
    List<Named> ranked = new ArrayList<>(candidates.keySet());
    ranked.sort(
        Comparator.<Named, How>comparing(named -> candidates.getOrDefault(named, How.PART))
            .thenComparing(named -> !isActor(named))
            .thenComparing(Comparator.comparingLong(Named::mentions).reversed())
            .thenComparing(Named::iri));
    Named best = ranked.getFirst();
    return new Resolution.Found(
        best, candidates.getOrDefault(best, How.ALIAS), ranked.subList(1, ranked.size()));
  }

  private static How surer(How one, How another) {
    return one.compareTo(another) <= 0 ? one : another;
  }

  private List<String> nearest(String folded) {
    NearestNames nearest = new NearestNames(folded, OFFERED);
    for (Map.Entry<String, Set<Naming>> entry : byName.entrySet()) {
      for (Naming naming : entry.getValue()) {
        Named named = known.get(naming.iri);
        if (named != null && (naming.how == How.LABEL || naming.how == How.ALIAS)) {
          nearest.consider(entry.getKey(), named);
        }
      }
    }
    return nearest.labels();
  }
}
