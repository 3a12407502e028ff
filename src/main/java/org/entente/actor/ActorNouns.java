package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.language.Upos;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/** Finds the nouns for actors and places that the lexicon has. */
final class ActorNouns {

  private static final int LONGEST = 4;
  private static final String FORMER_PREFIX = "ex-";

  private final Lexicon lexicon;

  ActorNouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The longest such noun that a word belongs to. */
  Optional<ActorNoun> with(SentenceText text, int word) {
    for (int begin = Math.max(0, word - LONGEST + 1); begin <= word; begin++) {
      Optional<ActorNoun> noun = at(text, begin).filter(n -> n.end() > word);
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }

  private Optional<ActorNoun> at(SentenceText text, int begin) {
    Upos upos = text.word(begin).upos();
    boolean determined = begin > 0 && text.word(begin - 1).upos() == Upos.DET;
    if (!upos.isNominal() && !(upos == Upos.ADJ && determined) || opensAsParticiple(text, begin)) {
      return Optional.empty();
    }
    for (int end = Math.min(text.size(), begin + LONGEST); end > begin; end--) {
      for (String words : spellings(text, begin, end)) {
        Optional<ActorNoun> noun = noun(begin, end, words);
        if (noun.isPresent()) {
          return noun;
        }
      }
    }
    return Optional.empty();
  }

  /** <i>Partis de Goma, les soldats …</i>: a bare participle before the noun that it belongs to. */
  private static boolean opensAsParticiple(SentenceText text, int word) {
    return word == 0 && !text.word(word).participleOf().isEmpty();
  }

  private static List<String> spellings(SentenceText text, int begin, int end) {
    StringBuilder lemmas = new StringBuilder();
    for (int i = begin; i < end; i++) {
      lemmas.append(i > begin ? " " : "").append(text.lemma(i));
    }
    String forms = text.written(begin, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    return Stream.of(lemmas.toString(), forms)
        .flatMap(
            words ->
                words.startsWith(FORMER_PREFIX)
                    ? Stream.of(words, words.substring(FORMER_PREFIX.length()))
                    : Stream.of(words))
        .distinct()
        .toList();
  }

  private Optional<ActorNoun> noun(int begin, int end, String words) {
    Optional<String> actor = lexicon.denotation(Cue.ACTOR_NOUN, words);
    Optional<String> anaphoric = lexicon.denotation(Cue.ANAPHORIC_NOUN, words);
    Optional<String> member = lexicon.denotation(Cue.MEMBER_NOUN, words);
    boolean state = lexicon.is(Cue.STATE_NOUN, words);
    if (actor.isEmpty() && anaphoric.isEmpty() && member.isEmpty() && !state) {
      return Optional.empty();
    }
    String kind = actor.or(() -> anaphoric).or(() -> member).orElse("");
    return Optional.of(
        new ActorNoun(
            begin,
            end,
            words,
            kind,
            member.isPresent(),
            actor.isPresent(),
            anaphoric.isPresent(),
            state));
  }
}
