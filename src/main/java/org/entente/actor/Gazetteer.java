package org.entente.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.entente.document.Language;

/** The actors and places that are known beforehand, by all their names. */
public final class Gazetteer {

  private static final int SOUND_LENGTH = 6;

  /** What a name can stand for: an actor itself, or a state by its seat or its demonym. */
  enum Use {
    NAME,
    SEAT,
    DEMONYM
  }

  /**
   * A name of an actor.
   *
   * @param foreign whether it is the name in another language
   */
  record Naming(KnownActor actor, Use use, String written, boolean foreign) {}

  private final Map<String, KnownActor> actors;
  private final Map<Language, NameTrie> tries = new EnumMap<>(Language.class);
  private final Map<String, List<KnownActor>> sounds = new HashMap<>();
  private final Map<String, List<KnownActor>> surnames = new HashMap<>();
  private final Map<String, List<KnownActor>> predecessors = new HashMap<>();
  private final Map<String, List<KnownActor>> holders = new HashMap<>();
  private final Map<String, KnownActor> capitals = new HashMap<>();

  Gazetteer(Map<String, KnownActor> actors) {
    this.actors = actors;
    for (Language language : Language.values()) {
      NameTrie trie = new NameTrie();
      actors.values().forEach(actor -> addNames(trie, actor, language));
      tries.put(language, trie);
    }
    actors.values().forEach(this::index);
  }

  private void index(KnownActor actor) {
    actor.names().stream()
        .map(name -> NameFolding.sound(name.text()))
        .filter(sound -> sound.length() >= SOUND_LENGTH)
        .distinct()
        .forEach(sound -> add(sounds, sound, actor));
    actor.successor().ifPresent(heir -> add(predecessors, heir, actor));
    if (actor.kind().equals("Settlement")) {
      actor.state().ifPresent(state -> capitals.putIfAbsent(state, actor));
    }
    if (actor.kind().equals("Person")) {
      actor.labels().values().stream()
          .map(NameFolding::surname)
          .distinct()
          .forEach(surname -> add(surnames, surname, actor));
      actor.tenures().stream()
          .map(KnownActor.Tenure::organization)
          .distinct()
          .forEach(organization -> add(holders, organization, actor));
    }
  }

  private static void add(Map<String, List<KnownActor>> index, String key, KnownActor actor) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(actor);
  }

  /**
   * Names of another language serve too where they are proper names of some length; the names of
   * peoples don't.
   */
  private static void addNames(NameTrie trie, KnownActor actor, Language language) {
    for (KnownActor.Name name : actor.names()) {
      boolean own = name.isOf(language);
      boolean known =
          actor.names().stream().anyMatch(n -> n.isOf(language) && n.text().equals(name.text()));
      if (own || (!known && NameFolding.isUnmistakable(name.text()))) {
        trie.add(name.text(), new Naming(actor, Use.NAME, name.text(), !own));
      }
    }
    addOf(trie, actor, actor.seats(), Use.SEAT, language);
    addOf(trie, actor, actor.demonyms(), Use.DEMONYM, language);
  }

  private static void addOf(
      NameTrie trie, KnownActor actor, List<KnownActor.Name> names, Use use, Language language) {
    names.stream()
        .filter(name -> name.isOf(language))
        .forEach(name -> trie.add(name.text(), new Naming(actor, use, name.text(), false)));
  }

  /**
   * Loads the gazetteer.
   *
   * @param folders folders with Turtle files, such as {@code import/actors}; those after the first
   *     may be missing
   * @throws org.entente.problem.ProblemException if a file is not Turtle or an actor has no class
   */
  public static Gazetteer load(Path... folders) {
    return new Gazetteer(new GazetteerReader().read(List.of(folders)));
  }

  static Gazetteer of(Model model) {
    return new Gazetteer(new GazetteerReader().read(model));
  }

  /** Whether some name, seat or demonym in a language begins with a word. */
  public boolean mayBeginName(String word, Language language) {
    List<String> parts = NameFolding.parts(word);
    return !parts.isEmpty() && names(language).beginsWith(parts.get(0));
  }

  /** Whether a name, seat or demonym in a language stands at the beginning of a text. */
  public boolean beginsWithName(String text, Language language) {
    List<NameFolding.Part> parts = NameFolding.partsOf(text, 0);
    List<String> folded = parts.stream().map(NameFolding.Part::folded).toList();
    return names(language).at(folded, 0).stream()
        .anyMatch(
            match -> {
              String written = text.substring(0, parts.get(match.length() - 1).span().end());
              return match.namings().stream()
                  .anyMatch(naming -> Spelling.fits(written, naming, language));
            });
  }

  NameTrie names(Language language) {
    return tries.getOrDefault(language, new NameTrie());
  }

  /** Those with a name that sounds like this one, in any romanisation. */
  List<KnownActor> soundingLike(String name) {
    return sounds.getOrDefault(NameFolding.sound(name), List.of());
  }

  /** The persons with this surname. */
  List<KnownActor> peopleCalled(String surname) {
    return surnames.getOrDefault(NameFolding.fold(surname), List.of());
  }

  /** The states that a state followed and that existed in a year. */
  List<KnownActor> predecessors(String state, int year) {
    List<KnownActor> found = new ArrayList<>();
    for (KnownActor past : predecessors.getOrDefault(state, List.of())) {
      if (past.period().contain(year)) {
        found.add(past);
      } else {
        found.addAll(predecessors(past.iri(), year));
      }
    }
    return found;
  }

  /** Whoever held an office in an organisation or a state in a year, if it was one person. */
  Optional<KnownActor> holder(String organization, String office, Language language, int year) {
    List<KnownActor> found =
        holders.getOrDefault(organization, List.of()).stream()
            .filter(
                person ->
                    person.tenures().stream()
                        .filter(tenure -> tenure.organization().equals(organization))
                        .filter(tenure -> tenure.years().contain(year))
                        .flatMap(tenure -> tenure.offices().stream())
                        .anyMatch(name -> isOffice(name, office, language)))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isOffice(KnownActor.Name name, String office, Language language) {
    return name.isOf(language) && NameFolding.fold(name.text()).equals(NameFolding.fold(office));
  }

  /** The capital of a state. */
  Optional<KnownActor> capitalOf(String state) {
    return Optional.ofNullable(capitals.get(state));
  }

  Optional<KnownActor> actor(String iri) {
    return Optional.ofNullable(actors.get(iri));
  }
}
