package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/** Finds pronouns and possessives that may stand for an actor. */
final class PronounFinder {

  private final Lexicon lexicon;

  PronounFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Mention> find(SentenceText text) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      int end = phraseEnd(text, i);
      if (end > i) {
        found.add(mention(text, i, end));
        i = end - 1;
      } else if (isPronoun(text, i)) {
        found.add(mention(text, i, i + 1));
      }
    }
    return found;
  }

  /** Phrases of several words: <i>ce dernier, the latter, les deux pays, both sides</i>. */
  private int phraseEnd(SentenceText text, int begin) {
    for (int end = Math.min(text.size(), begin + 4); end > begin + 1; end--) {
      String phrase = text.written(begin, end).toLowerCase(Locale.ROOT);
      if (lexicon.is(Cue.DEMONSTRATIVE_PRONOUN, phrase) || lexicon.is(Cue.BOTH_PHRASE, phrase)) {
        return end;
      }
    }
    return countedEnd(text, begin);
  }

  /** <i>les trois capitales, these two groups, both movements</i>. */
  private int countedEnd(SentenceText text, int begin) {
    boolean determined =
        lexicon.is(Cue.DEFINITE_DETERMINER, text.lower(begin))
            || lexicon.is(Cue.DEMONSTRATIVE_DETERMINER, text.lower(begin));
    int count = determined ? begin + 1 : begin;
    boolean all = lexicon.is(Cue.BOTH_WORD, text.lower(count));
    if (!lexicon.is(Cue.COUNT_WORD, text.lower(count)) || !(determined || all)) {
      return begin;
    }
    int noun = text.word(count + 1).upos() == Upos.ADJ && isParty(text, count + 2) ? 2 : 1;
    return isParty(text, count + noun) ? count + noun + 1 : begin;
  }

  private boolean isParty(SentenceText text, int at) {
    if (at >= text.size() || !text.word(at).morphology().number().equals("Plur")) {
      return false;
    }
    String lemma = text.lemma(at);
    return lexicon.is(Cue.PARTY_NOUN, lemma)
        || lexicon.is(Cue.ANAPHORIC_NOUN, lemma)
        || lexicon.is(Cue.CAPITAL_NOUN, lemma)
        || lexicon.is(Cue.ACTOR_NOUN, lemma);
  }

  /** Whether a pronoun is a phrase for several of a kind. */
  static boolean isCounted(Lexicon lexicon, String phrase) {
    return lexicon.is(Cue.BOTH_PHRASE, phrase)
        || Stream.of(phrase.split(" ")).anyMatch(word -> lexicon.is(Cue.COUNT_WORD, word));
  }

  private boolean isPronoun(SentenceText text, int i) {
    Word word = text.word(i);
    String form = text.written(i).toLowerCase(Locale.ROOT);
    if (lexicon.is(Cue.POSSESSIVE_DETERMINER, form)
        || lexicon.is(Cue.SUBJECT_PRONOUN, form)
        || lexicon.is(Cue.DEMONSTRATIVE_PRONOUN, form)) {
      return true;
    }
    boolean object = lexicon.is(Cue.OBJECT_PRONOUN, form);
    return object && (word.upos() == Upos.PRON || beforeVerb(text, i));
  }

  private static boolean beforeVerb(SentenceText text, int i) {
    return i + 1 < text.size()
        && text.word(i + 1).upos().isVerbal()
        && text.word(i + 1).morphology().isFinite();
  }

  private Mention mention(SentenceText text, int begin, int end) {
    return new Mention(
        begin,
        end,
        end - 1,
        Mention.Type.PRONOUN,
        List.of(),
        text.written(begin, end),
        text.span(begin, end));
  }

  /** The number and gender of a pronoun, as its cue has them. */
  static Optional<String> agreement(Lexicon lexicon, String pronoun) {
    String form = pronoun.toLowerCase(Locale.ROOT);
    return lexicon
        .denotation(Cue.SUBJECT_PRONOUN, form)
        .or(() -> lexicon.denotation(Cue.DEMONSTRATIVE_PRONOUN, form))
        .or(() -> lexicon.denotation(Cue.POSSESSIVE_DETERMINER, form))
        .or(() -> lexicon.denotation(Cue.OBJECT_PRONOUN, form));
  }
}
