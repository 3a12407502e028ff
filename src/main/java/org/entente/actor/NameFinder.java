package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.document.Language;
import org.entente.language.NamedSpan;
import org.entente.language.Upos;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/**
 * Finds proper names: those of the gazetteer, those that statistics propose, and those that look
 * like it.
 */
final class NameFinder {

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Ontology ontology;
  private final NamePatterns patterns;

  NameFinder(Gazetteer gazetteer, Lexicon lexicon, Ontology ontology) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.patterns = new NamePatterns(lexicon);
  }

  /** A possible name; the lower the rank, the better its source. */
  private record Candidate(
      int begin, int end, int rank, Mention.Type type, Supplier<Referent> referent) {
    int length() {
      return end - begin;
    }
  }

  /** The names in a sentence, in order, without overlaps. */
  List<Mention> find(SentenceText text, List<NamedSpan> proposals, Cast cast) {
    List<Candidate> candidates = new ArrayList<>();
    addKnown(text, cast, candidates);
    addUnknown(text, proposals, cast, candidates);
    candidates.sort(
        Comparator.comparing(Candidate::length)
            .reversed()
            .thenComparing(Candidate::rank)
            .thenComparing(Candidate::begin));
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (chosen.stream().noneMatch(c -> c.begin < candidate.end && candidate.begin < c.end)) {
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparing(Candidate::begin));
    return chosen.stream().map(candidate -> mention(text, candidate)).toList();
  }

  private Mention mention(SentenceText text, Candidate candidate) {
    String written = text.written(candidate.begin, candidate.end);
    Referent referent = candidate.referent.get();
    if (candidate.type == Mention.Type.NAME
        && (candidate.rank > 0 || !isSeatOf(referent, written))) {
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

  private boolean isSeatOf(Referent referent, String written) {
    return gazetteer
        .actor(referent.iri())
        .map(
            actor ->
                actor.seats().stream()
                    .anyMatch(seat -> NameFolding.fold(seat).equals(NameFolding.fold(written))))
        .orElse(false);
  }

  private void addKnown(SentenceText text, Cast cast, List<Candidate> candidates) {
    NameTrie names = gazetteer.names(lexicon.language());
    for (int part = 0; part < text.parts().size(); part++) {
      if (!text.isWordStart(part)) {
        continue;
      }
      for (NameTrie.Match match : names.at(text.parts(), part)) {
        int behind = part + match.length();
        if (text.isWordEnd(behind)) {
          known(text, text.wordOf(part), text.endOf(behind), match.namings(), cast)
              .ifPresent(candidates::add);
        }
      }
    }
  }

  private Optional<Candidate> known(
      SentenceText text, int begin, int end, List<Gazetteer.Naming> namings, Cast cast) {
    String written = text.written(begin, end);
    return namings.stream()
        .filter(naming -> isSpelledLike(written, naming))
        .min(Comparator.comparingInt((Gazetteer.Naming naming) -> preference(naming, cast)))
        .map(naming -> candidate(begin, end, naming, cast));
  }

  private Candidate candidate(int begin, int end, Gazetteer.Naming naming, Cast cast) {
    KnownActor actor = naming.actor();
    Mention.Type type =
        switch (naming.use()) {
          case DEMONYM -> Mention.Type.DEMONYM;
          case SEAT -> Mention.Type.NAME;
          case NAME ->
              ontology.isA(actor.kind(), "Place") && actor.state().isPresent()
                  ? Mention.Type.CAPITAL
                  : Mention.Type.NAME;
        };
    return new Candidate(begin, end, 0, type, () -> cast.known(actor));
  }

  /** Who is spoken of already comes first, then states, then actors, then places. */
  private int preference(Gazetteer.Naming naming, Cast cast) {
    String kind = naming.actor().kind();
    int byKind = kind.equals("State") ? 0 : ontology.isA(kind, "Actor") ? 2 : 1;
    return (cast.contains(naming.actor().iri()) ? 0 : 10) + byKind;
  }

  /** Names keep their capitals, acronyms most of them; demonyms are free. */
  private static boolean isSpelledLike(String written, Gazetteer.Naming naming) {
    if (naming.use() == Gazetteer.Use.DEMONYM) {
      return true;
    }
    String name = naming.written();
    boolean nameIsLower = name.chars().noneMatch(Character::isUpperCase);
    boolean capitalized = written.chars().anyMatch(Character::isUpperCase);
    boolean acronym =
        name.length() <= 6 && name.equals(name.toUpperCase(java.util.Locale.ROOT)) && !nameIsLower;
    if (acronym) {
      boolean allUpper = written.equals(written.toUpperCase(java.util.Locale.ROOT));
      return allUpper || (name.length() >= 4 && Character.isUpperCase(written.charAt(0)));
    }
    return nameIsLower || capitalized;
  }

  private void addUnknown(
      SentenceText text, List<NamedSpan> proposals, Cast cast, List<Candidate> candidates) {
    List<Candidate> known = List.copyOf(candidates);
    for (NamePatterns.Name name : patterns.find(text, proposals)) {
      boolean startsKnown =
          known.stream()
              .anyMatch(
                  c ->
                      c.begin == name.begin()
                          && c.type == Mention.Type.NAME
                          && name.kind().equals("Organization"));
      if (!startsKnown) {
        candidates.add(
            new Candidate(
                name.begin(),
                name.end(),
                1,
                Mention.Type.NAME,
                () -> unknown(text.written(name.begin(), name.end()), name.kind(), cast)));
      }
    }
  }

  private Referent unknown(String written, String kind, Cast cast) {
    return cast.present(written, kind)
        .or(() -> bySound(written, kind).map(cast::known))
        .or(() -> bySurname(written, kind).map(cast::known))
        .orElseGet(() -> cast.named(written, kind));
  }

  private Optional<KnownActor> bySound(String written, String kind) {
    return gazetteer.soundingLike(written).stream()
        .map(Gazetteer.Naming::actor)
        .filter(
            actor ->
                kind.equals("Actor")
                    || ontology.isA(actor.kind(), kind)
                    || ontology.isA(kind, actor.kind()))
        .findFirst();
  }

  private Optional<KnownActor> bySurname(String written, String kind) {
    boolean mayBePerson = kind.equals("Person") || kind.equals("Actor");
    return mayBePerson && written.length() >= 4 && !written.contains(" ")
        ? gazetteer.onlyPersonCalled(written)
        : Optional.empty();
  }

  /** Whether a demonym is used as a noun: a people that stands for its state. */
  boolean isNounDemonym(SentenceText text, Mention mention) {
    Upos upos = text.word(mention.begin()).upos();
    boolean afterDeterminer =
        mention.begin() > 0
            && lexicon.is(
                Cue.DEFINITE_DETERMINER,
                text.word(mention.begin() - 1).form().toLowerCase(java.util.Locale.ROOT));
    boolean capital = Character.isUpperCase(mention.text().charAt(0));
    return switch (lexicon.language()) {
      case FRENCH -> capital && mention.begin() > 0 && (afterDeterminer || upos == Upos.PROPN);
      case ENGLISH ->
          upos.isNominal()
              && (mention.text().endsWith("s") || afterDeterminer)
              && (mention.end() == text.size() || !text.word(mention.end()).upos().isNominal());
    };
  }
}
