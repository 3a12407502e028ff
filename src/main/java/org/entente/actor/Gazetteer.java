package org.entente.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.document.Language;

/** The actors and places that are known beforehand, by all their names. */
public final class Gazetteer {

  /** What a name can stand for: an actor itself, or a state by its seat or its demonym. */
  enum Use {
    NAME,
    SEAT,
    DEMONYM
  }

  /** A name of an actor. */
  record Naming(KnownActor actor, Use use, String written) {}

  private final Map<String, KnownActor> actors;
  private final Map<Language, NameTrie> tries = new HashMap<>();
  private final Map<String, List<Naming>> sounds = new HashMap<>();
  private final Map<String, List<KnownActor>> surnames = new HashMap<>();

  Gazetteer(Map<String, KnownActor> actors) {
    this.actors = actors;
    for (Language language : Language.values()) {
      NameTrie trie = new NameTrie();
      actors.values().forEach(actor -> addNames(trie, actor, language));
      tries.put(language, trie);
    }
    for (KnownActor actor : actors.values()) {
      for (String name : actor.names()) {
        String key = NameFolding.sound(name);
        if (key.length() >= 6) {
          sounds
              .computeIfAbsent(key, k -> new ArrayList<>())
              .add(new Naming(actor, Use.NAME, name));
        }
      }
      if (actor.kind().equals("Person")) {
        actor.labels().values().stream()
            .map(NameFolding::fold)
            .map(Gazetteer::surname)
            .distinct()
            .forEach(
                surname -> surnames.computeIfAbsent(surname, k -> new ArrayList<>()).add(actor));
      }
    }
  }

  private static String surname(String folded) {
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  private static void addNames(NameTrie trie, KnownActor actor, Language language) {
    actor.names().forEach(name -> trie.add(name, new Naming(actor, Use.NAME, name)));
    actor.seats().forEach(seat -> trie.add(seat, new Naming(actor, Use.SEAT, seat)));
    actor
        .demonyms()
        .getOrDefault(language, List.of())
        .forEach(demonym -> trie.add(demonym, new Naming(actor, Use.DEMONYM, demonym)));
  }

  /**
   * Loads the gazetteer.
   *
   * @param folder a folder with Turtle files, such as {@code import/actors}
   * @throws org.entente.problem.ProblemException if a file is not Turtle or an actor has no label
   */
  public static Gazetteer load(Path folder) {
    return new Gazetteer(new GazetteerReader().read(folder));
  }

  NameTrie names(Language language) {
    return tries.getOrDefault(language, new NameTrie());
  }

  /** Those whose name sounds like this one, in any romanisation. */
  List<Naming> soundingLike(String name) {
    return sounds.getOrDefault(NameFolding.sound(name), List.of());
  }

  /** The only person with this surname, if there is just one. */
  Optional<KnownActor> onlyPersonCalled(String surname) {
    List<KnownActor> found = surnames.getOrDefault(NameFolding.fold(surname), List.of());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  Optional<KnownActor> actor(String iri) {
    return Optional.ofNullable(actors.get(iri));
  }

  Collection<KnownActor> actors() {
    return actors.values();
  }
}
