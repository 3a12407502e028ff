package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.document.Language;
import org.entente.language.NamedSpan;
import org.entente.language.Upos;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/** Finds proper names: those of the gazetteer, and those that look like one. */
final class NameFinder {

  private static final int SHORTEST_SURNAME = 4;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Ontology ontology;
  private final Bearers bearers;
  private final CapitalRuns runs;
  private final OrganizationNames organizations;

  NameFinder(Gazetteer gazetteer, Lexicon lexicon, Ontology ontology) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.bearers = new Bearers(lexicon, ontology);
    this.runs = new CapitalRuns(lexicon, new NameKinds(lexicon));
    this.organizations = new OrganizationNames(lexicon);
  }

  /** A possible name; known ones come before unknown ones of the same length. */
  private record Candidate(
      int begin, int end, boolean known, Mention.Type type, Supplier<Referent> referent) {
    int length() {
      return end - begin;
    }

    boolean overlaps(Candidate other) {
      return begin < other.end && other.begin < end;
    }
  }

  /**
   * What helps to tell unknown names.
   *
   * @param proposals what statistics take for names
   * @param proper words that are capitalised within sentences of the document
   * @param times the words of the sentence that say when
   */
  record Hints(List<NamedSpan> proposals, Set<String> proper, Set<Integer> times) {}

  /** The names in a sentence, in order, without overlaps. */
  List<Mention> find(SentenceText text, Hints hints, Cast cast) {
    List<Candidate> candidates = known(text, cast);
    candidates.addAll(unknown(text, hints, candidates, cast));
    candidates.sort(
        Comparator.comparing(Candidate::length)
            .reversed()
            .thenComparing(candidate -> !candidate.known)
            .thenComparing(Candidate::begin));
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (chosen.stream().noneMatch(candidate::overlaps)) {
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparing(Candidate::begin));
    return chosen.stream().map(candidate -> mention(text, candidate)).toList();
  }

  private Mention mention(SentenceText text, Candidate candidate) {
    String written = text.written(candidate.begin, candidate.end);
    Referent referent = candidate.referent.get();
    if (candidate.type == Mention.Type.NAME) {
      referent.addName(written);
    }
    int head = lexicon.language() == Language.FRENCH ? candidate.begin : candidate.end - 1;
    return new Mention(
        candidate.begin,
        candidate.end,
        head,
        candidate.type,
        List.of(referent),
        written,
        text.span(candidate.begin, candidate.end));
  }

  private List<Candidate> known(SentenceText text, Cast cast) {
    List<Candidate> found = new ArrayList<>();
    NameTrie names = gazetteer.names(lexicon.language());
    for (int part = 0; part < text.parts().size(); part++) {
      int begin = text.wordAt(part);
      if (begin < 0) {
        continue;
      }
      for (NameTrie.Match match : names.at(text.parts(), part)) {
        int end = text.wordBehind(part + match.length());
        if (end > begin) {
          bearers
              .choose(text, begin, end, match.namings(), cast)
              .map(naming -> candidate(begin, end, naming, cast))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Candidate candidate(int begin, int end, Gazetteer.Naming naming, Cast cast) {
    KnownActor actor = naming.actor();
    boolean capital =
        ontology.isA(actor.kind(), "Place")
            && !actor.kind().equals("State")
            && actor.state().isPresent();
    return switch (naming.use()) {
      case DEMONYM ->
          new Candidate(begin, end, true, Mention.Type.DEMONYM, () -> current(actor, cast));
      case SEAT -> new Candidate(begin, end, true, Mention.Type.NAME, () -> current(actor, cast));
      case NAME ->
          new Candidate(
              begin,
              end,
              true,
              capital ? Mention.Type.CAPITAL : Mention.Type.NAME,
              () -> cast.known(actor));
    };
  }

  private static Referent current(KnownActor state, Cast cast) {
    return cast.get(cast.current(state.iri())).orElseGet(() -> cast.known(state));
  }

  private List<Candidate> unknown(
      SentenceText text, Hints hints, List<Candidate> known, Cast cast) {
    Set<Integer> demonyms = new HashSet<>();
    known.stream()
        .filter(candidate -> candidate.type == Mention.Type.DEMONYM)
        .forEach(candidate -> demonyms.add(candidate.begin));
    List<UnknownName> names =
        new ArrayList<>(
            organizations.find(text, hints.proposals()).stream()
                .filter(name -> known.stream().noneMatch(c -> startsWith(text, name, c)))
                .toList());
    names.addAll(runs.find(text, hints.proposals(), demonyms, hints.proper()));
    return names.stream()
        .filter(name -> hints.times().stream().noneMatch(i -> name.begin() <= i && i < name.end()))
        .filter(
            name ->
                name.supported()
                    || known.stream()
                        .noneMatch(c -> isWithin(c, name) && !isForename(text, c, name, known)))
        .map(
            name ->
                new Candidate(
                    name.begin(),
                    name.end(),
                    false,
                    Mention.Type.NAME,
                    () -> unknown(text.written(name.begin(), name.end()), name.kind(), cast)))
        .toList();
  }

  /** <i>Congress of the Peoples of …</i> is more than the <i>Congress</i> it begins with. */
  private boolean startsWith(SentenceText text, UnknownName name, Candidate known) {
    boolean head = known.length() == 1 && lexicon.is(Cue.NAME_HEAD, text.lower(known.begin));
    return known.begin == name.begin() && known.type == Mention.Type.NAME && !head;
  }

  /** <i>Victoria X</i>: a town's name right before an unknown one is a person's. */
  private static boolean isForename(
      SentenceText text, Candidate town, UnknownName name, List<Candidate> known) {
    return town.type == Mention.Type.CAPITAL
        && town.begin == name.begin()
        && town.length() == 1
        && name.end() > town.end
        && text.word(town.end).upos() == Upos.PROPN
        && known.stream().noneMatch(c -> c.begin == town.end);
  }

  private static boolean isWithin(Candidate known, UnknownName name) {
    return name.begin() <= known.begin && known.end <= name.end();
  }

  private Referent unknown(String written, String kind, Cast cast) {
    return cast.present(written, kind)
        .or(() -> bySound(written, kind).map(cast::known))
        .or(() -> bySurname(written, kind, cast).map(cast::known))
        .orElseGet(() -> cast.named(written, kind));
  }

  private Optional<KnownActor> bySound(String written, String kind) {
    return gazetteer.soundingLike(written).stream()
        .filter(
            actor ->
                kind.equals("Actor")
                    || ontology.isA(actor.kind(), kind)
                    || ontology.isA(kind, actor.kind()))
        .findFirst();
  }

  /** The only one with this surname, or the only one of them who was in office then. */
  private Optional<KnownActor> bySurname(String written, String kind, Cast cast) {
    boolean mayBePerson = kind.equals("Person") || kind.equals("Actor");
    if (!mayBePerson || written.length() < SHORTEST_SURNAME || written.contains(" ")) {
      return Optional.empty();
    }
    List<KnownActor> people =
        gazetteer.peopleCalled(written).stream()
            .filter(person -> isSpokenOf(person, cast.setting()))
            .toList();
    List<KnownActor> inOffice =
        people.stream().filter(person -> person.inOffice(cast.setting().year())).toList();
    List<KnownActor> meant = people.size() > 1 ? inOffice : people;
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** Whether the document speaks of a country in which someone held an office. */
  private boolean isSpokenOf(KnownActor person, Setting setting) {
    return person.tenures().stream()
        .map(KnownActor.Tenure::organization)
        .anyMatch(
            iri ->
                setting.speaksOf(iri)
                    || gazetteer
                        .actor(iri)
                        .flatMap(KnownActor::country)
                        .filter(setting::speaksOf)
                        .isPresent());
  }

  /** Whether a demonym is used as a noun: a people that stands for its state. */
  boolean isNounDemonym(SentenceText text, Mention mention) {
    Upos upos = text.word(mention.end() - 1).upos();
    boolean afterDeterminer = lexicon.is(Cue.DEFINITE_DETERMINER, text.lower(mention.begin() - 1));
    boolean capital = Character.isUpperCase(mention.text().charAt(0));
    return switch (lexicon.language()) {
      case FRENCH -> capital && mention.begin() > 0 && (afterDeterminer || upos == Upos.PROPN);
      case ENGLISH ->
          upos.isNominal()
              && (mention.text().endsWith("s") || afterDeterminer)
              && !isQualified(text, mention.begin() - 1)
              && (mention.end() == text.size() || !text.word(mention.end()).upos().isNominal())
              && !isModifier(text, mention.end());
    };
  }

  /** <i>ethnic Albanians, many Macedonians</i>: people, not their state. */
  private static boolean isQualified(SentenceText text, int before) {
    return before >= 0
        && (text.word(before).upos() == Upos.ADJ || text.word(before).upos() == Upos.NUM);
  }

  /** <i>the French and British navies, the American-brokered deal</i>: adjectives still. */
  private static boolean isModifier(SentenceText text, int next) {
    if (next >= text.size()) {
      return false;
    }
    Upos upos = text.word(next).upos();
    return upos == Upos.ADJ || text.lower(next).startsWith("-");
  }
}
