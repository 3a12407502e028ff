package org.entente.actor;

import java.util.List;
import java.util.Optional;
import org.entente.language.Upos;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/** What the words in and around a noun phrase do, in either language. */
final class PhraseWords {

  private final Lexicon lexicon;

  PhraseWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  static Optional<Mention> beginningAt(List<Mention> mentions, int word) {
    return mentions.stream().filter(m -> m.begin() == word).findFirst();
  }

  static Optional<Mention> covering(List<Mention> mentions, int word) {
    return mentions.stream().filter(m -> m.covers(word)).findFirst();
  }

  static boolean isModifier(Mention mention) {
    return mention.type() == Mention.Type.DEMONYM || mention.type() == Mention.Type.COMPOUND;
  }

  static boolean isNamed(Mention mention) {
    return mention.type() == Mention.Type.NAME || mention.type() == Mention.Type.CAPITAL;
  }

  /** How a phrase that begins at a word is introduced. */
  NounPhrase.Determiner determiner(SentenceText text, int begin) {
    String before = text.lower(begin - 1);
    if (begin == 0) {
      return NounPhrase.Determiner.NONE;
    }
    if (lexicon.is(Cue.DEMONSTRATIVE_DETERMINER, before)) {
      return NounPhrase.Determiner.DEMONSTRATIVE;
    }
    if (lexicon.is(Cue.POSSESSIVE_DETERMINER, before)) {
      return NounPhrase.Determiner.POSSESSIVE;
    }
    if (lexicon.is(Cue.INDEFINITE_DETERMINER, before)) {
      return isPartitive(text, begin)
          ? NounPhrase.Determiner.DEFINITE
          : NounPhrase.Determiner.INDEFINITE;
    }
    return lexicon.is(Cue.DEFINITE_DETERMINER, before)
        ? NounPhrase.Determiner.DEFINITE
        : NounPhrase.Determiner.NONE;
  }

  /** French <i>des</i> that is <i>de les</i>. */
  private static boolean isPartitive(SentenceText text, int begin) {
    return begin > 1
        && text.lower(begin - 1).equals("les")
        && text.word(begin - 1).span().equals(text.word(begin - 2).span());
  }

  /** Whether an adjective says nothing that tells an actor apart: <i>nouveau, autre, main</i>. */
  boolean isGeneric(SentenceText text, int word) {
    String lemma = text.lemma(word);
    return lexicon.is(Cue.FORMER_ADJECTIVE, lemma)
        || lexicon.is(Cue.GENERIC_ADJECTIVE, lemma)
        || lexicon.is(Cue.GENERIC_ADJECTIVE, text.lower(word));
  }

  /** Behind the words for a department, from a preposition on; the start if there are none. */
  int portfolioEnd(SentenceText text, int start) {
    int at = start;
    while (at < text.size()
        && at < start + 3
        && (text.word(at).upos() == Upos.ADP || text.word(at).upos() == Upos.DET)) {
      at++;
    }
    if (at == start || at >= text.size() || !lexicon.is(Cue.PORTFOLIO, text.lower(at))) {
      return start;
    }
    int end = at + 1;
    while (end < text.size() && isPortfolioAdjective(text, end)) {
      end++;
    }
    boolean and = lexicon.is(Cue.CONJUNCTION, text.lower(end));
    int further = and ? portfolioEnd(text, end + 1) : end;
    return further > end + 1 ? further : end;
  }

  private static boolean isPortfolioAdjective(SentenceText text, int i) {
    return text.word(i).upos() == Upos.ADJ && !text.word(i).isCapitalized();
  }

  /** Whether a phrase says what something else is: behind a copula, or <i>one of the</i>. */
  boolean isPredicate(SentenceText text, int begin) {
    int at = begin - 1;
    while (at > 0 && (text.word(at).upos() == Upos.DET || text.word(at).upos() == Upos.ADV)) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    boolean oneOf =
        at > 0
            && text.word(at).upos() == Upos.ADP
            && text.lower(at - 1).matches("(?:l')?une?|one|some|several|plusieurs");
    return oneOf || lexicon.is(Cue.COPULA, text.lemma(at));
  }

  /** Whether a word joins a demonym next to it to another: <i>angolais et zimbabwéens</i>. */
  static boolean coordinates(SentenceText text, int word, int next, List<Mention> mentions) {
    return word >= 0
        && word < text.size()
        && (text.word(word).upos() == Upos.CCONJ || text.lower(word).equals(","))
        && covering(mentions, next).filter(m -> m.type() == Mention.Type.DEMONYM).isPresent();
  }
}
