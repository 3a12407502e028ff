package org.entente.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.actor.NameFolding;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.question.Resolution.How;

/** All names of actors and places, to find whom a user means. */
public final class Names {

  private static final int OFFERED = 3;

  private final NameTable table;
  private final Ontology ontology;
  private final Map<String, Named> known = new LinkedHashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, Set<Naming>> byName = new HashMap<>();
  private final Map<String, Set<Naming>> bySound = new HashMap<>();
  private final Map<String, Set<Naming>> byLastWord = new HashMap<>();
  private final Map<Language, NameIndex> byStart = new EnumMap<>(Language.class);

  private record Naming(String iri, How how) {}

  private Names(NameTable table, Ontology ontology) {
    this.table = table;
    this.ontology = ontology;
    Map<String, NamedBuilder> builders = new LinkedHashMap<>();
    table.kinds().forEach(row -> addKind(row, builders));
    table.names().forEach(row -> addName(row, builders));
    builders.forEach((iri, builder) -> known.put(iri, builder.build(iri)));
  }

  /** Reads the names that a store holds. */
  public static Names of(Store store, Ontology ontology) {
    return new Names(NameTable.of(store), ontology);
  }

  /** The names that {@link #keep} wrote of the same revision of the data, if it did. */
  public static Optional<Names> kept(Path file, long revision, Ontology ontology) {
    return new NameFile(file, revision).read().map(table -> new Names(table, ontology));
  }

  /** Writes the names to a file, from which they are read faster than from a store. */
  public void keep(Path file, long revision) {
    new NameFile(file, revision).write(table);
  }

  private void addKind(NameTable.Kind row, Map<String, NamedBuilder> builders) {
    builders
        .computeIfAbsent(row.iri(), key -> new NamedBuilder(ontology))
        .kind(row.kind(), row.mentions());
    row.capital().ifPresent(capital -> capitals.put(capital, row.iri()));
  }

  private void addName(NameTable.Name row, Map<String, NamedBuilder> builders) {
    NamedBuilder builder = builders.get(row.iri());
    if (builder == null) {
      return;
    }
    How how = how(row.naming());
    if (how == How.LABEL) {
      builder.label(row.language().flatMap(Language::ofTag), row.name());
    } else if (how == How.ALIAS) {
      builder.alias(row.name());
    }
    index(row, how, builder.kind);
  }

  private static How how(String naming) {
    return switch (naming) {
      case "prefLabel" -> How.LABEL;
      case "demonym" -> How.DEMONYM;
      case "seatOfPower" -> How.SEAT;
      default -> How.ALIAS;
    };
  }

  private void index(NameTable.Name row, How how, String kind) {
    put(byName, row.folded(), new Naming(row.iri(), how));
    if (how == How.LABEL || how == How.ALIAS) {
      int space = row.folded().lastIndexOf(' ');
      if (space > 0 && kind.equals("Person")) {
        put(byLastWord, row.folded().substring(space + 1), new Naming(row.iri(), How.PART));
      }
    }
  }

  /** Names by sound; made when a name is first looked up that is not spelt as any is. */
  private synchronized Set<Naming> soundingLike(String name) {
    if (bySound.isEmpty()) {
      for (NameTable.Name row : table.names()) {
        How how = how(row.naming());
        if (known.containsKey(row.iri()) && (how == How.LABEL || how == How.ALIAS)) {
          put(bySound, NameFolding.sound(row.name()), new Naming(row.iri(), How.SOUND));
        }
      }
    }
    return bySound.getOrDefault(NameFolding.sound(name), Set.of());
  }

  /**
   * The names that begin as typed, or of which a word does: case and accents aside, one for each
   * actor or place, those of the most mentioned first.
   *
   * @param typed the beginning of a name
   * @param language the language whose labels go before other names
   * @param most how many at most
   */
  public List<Completion> startingWith(String typed, Language language, int most) {
    return byStart(language).startingWith(typed, most);
  }

  /** The actors and places whose IRIs begin so, in the order of their IRIs. */
  public List<Named> startingWithIri(String begin, int most) {
    return known.values().stream()
        .filter(named -> named.iri().startsWith(begin))
        .sorted(Comparator.comparing(Named::iri))
        .limit(most)
        .toList();
  }

  private synchronized NameIndex byStart(Language language) {
    return byStart.computeIfAbsent(language, this::makeIndex);
  }

  private NameIndex makeIndex(Language language) {
    NameIndex index = new NameIndex(2 * table.names().size());
    for (NameTable.Name row : table.names()) {
      Named named = known.get(row.iri());
      How how = how(row.naming());
      if (named != null && how != How.DEMONYM) {
        boolean foreign = row.language().filter(tag -> !tag.equals(language.tag())).isPresent();
        index.add(row.folded(), row.name(), named, 2 * how.ordinal() + (foreign ? 1 : 0));
      }
    }
    return index.sort();
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
    List<Supplier<Set<Naming>>> ways =
        List.of(
            () -> byName.getOrDefault(folded, Set.of()),
            () -> soundingLike(name),
            () -> byLastWord.getOrDefault(folded, Set.of()));
    for (Supplier<Set<Naming>> way : folded.isEmpty() ? List.<Supplier<Set<Naming>>>of() : ways) {
      Set<Naming> namings = way.get();
      if (!namings.isEmpty()) {
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
