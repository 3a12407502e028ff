package org.entente.actor;

import java.util.Optional;
import org.entente.document.Language;
import org.entente.language.NamedSpan;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/** Tells the class of an unknown name from its words, its neighbours and statistics. */
final class NameKinds {

  private static final int NEAR = 3;

  private final Lexicon lexicon;

  NameKinds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  String of(SentenceText text, int begin, int end, Optional<NamedSpan> proposal, boolean titled) {
    if (titled || isOffice(text, begin - 1)) {
      return "Person";
    }
    if (isOrganization(text, begin, end)) {
      return organization(text, begin, end);
    }
    if (proposal.isPresent()) {
      return proposed(text, begin, end, proposal.get());
    }
    if (end == begin + 1 && NameFolding.isAcronym(text.written(begin))) {
      return "Organization";
    }
    return placeNoun(text, begin)
        .orElseGet(
            () -> lexicon.is(Cue.TOWN_PREPOSITION, text.lower(begin - 1)) ? "Settlement" : "Actor");
  }

  private String proposed(SentenceText text, int begin, int end, NamedSpan proposal) {
    return switch (proposal.type()) {
      case PERSON -> end - begin > 1 || !isArticle(text, begin - 1) ? "Person" : "Organization";
      case LOCATION -> placeNoun(text, begin).orElse("Settlement");
      case ORGANIZATION -> "Organization";
      case OTHER -> "Actor";
    };
  }

  private boolean isOffice(SentenceText text, int i) {
    String lemma = text.lemma(i);
    return lexicon.is(Cue.TITLE, text.lower(i))
        || lexicon.denotation(Cue.ANAPHORIC_NOUN, lemma).filter("Person"::equals).isPresent();
  }

  private boolean isArticle(SentenceText text, int i) {
    return lexicon.is(Cue.DEFINITE_DETERMINER, text.lower(i));
  }

  /** Whether a word for an organisation heads the name. */
  boolean isOrganization(SentenceText text, int begin, int end) {
    return lexicon.is(Cue.NAME_HEAD, text.lower(begin))
        || (lexicon.language() == Language.ENGLISH
            && end > begin + 1
            && lexicon.is(Cue.NAME_HEAD, text.lower(end - 1)));
  }

  private String organization(SentenceText text, int begin, int end) {
    int head = lexicon.is(Cue.NAME_HEAD, text.lower(begin)) ? begin : end - 1;
    return lexicon
        .denotation(Cue.ACTOR_NOUN, text.lower(head))
        .filter(kind -> kind.equals("PoliticalParty") || kind.equals("Coalition"))
        .orElse("Organization");
  }

  private Optional<String> placeNoun(SentenceText text, int begin) {
    for (int i = Math.max(0, begin - NEAR); i < begin; i++) {
      Optional<String> kind = lexicon.denotation(Cue.PLACE_NOUN, text.lemma(i));
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }
}
