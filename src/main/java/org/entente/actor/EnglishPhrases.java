package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Cue;

/** English noun phrases: everything before the noun, but for the genitive with <i>of</i>. */
final class EnglishPhrases implements PhraseReader {

  private final PhraseWords words;

  EnglishPhrases(PhraseWords words) {
    this.words = words;
  }

  @Override
  public NounPhrase read(SentenceText text, ActorNoun noun, List<Mention> mentions) {
    List<Mention> demonyms = new ArrayList<>();
    Optional<Mention> owner = Optional.empty();
    boolean distinct = noun.end() - noun.begin() > 1 && !noun.lemma().startsWith("armed");
    int begin = noun.begin();
    while (begin > 0) {
      int before = begin - 1;
      Optional<Mention> name = PhraseWords.covering(mentions, before);
      if (isJoinedToName(text, before, mentions)) {
        distinct = true;
        begin = PhraseWords.covering(mentions, before - 2).map(Mention::begin).orElse(before);
      } else if (!demonyms.isEmpty()
          && !noun.isPerson()
          && PhraseWords.coordinates(text, before, before - 1, mentions)) {
        begin = before;
      } else if (name.isPresent()) {
        distinct = true;
        begin = name.get().begin();
        if (!PhraseWords.isModifier(name.get())) {
          owner = name;
          break;
        }
        name.filter(m -> m.type() == Mention.Type.DEMONYM).ifPresent(demonyms::add);
      } else if (isGenitiveMark(text, before)
          && PhraseWords.covering(mentions, before - 1).isPresent()) {
        begin = before;
      } else if (isModifier(text, before)) {
        distinct |= !words.isGeneric(text, before);
        begin = before;
      } else {
        break;
      }
    }
    return finish(text, noun, mentions, begin, demonyms, owner, distinct);
  }

  private NounPhrase finish(
      SentenceText text,
      ActorNoun noun,
      List<Mention> mentions,
      int begin,
      List<Mention> demonyms,
      Optional<Mention> before,
      boolean distinct) {
    int end = noun.end();
    if (noun.isPerson() || noun.kind().equals("Ministry")) {
      end = words.portfolioEnd(text, end);
    }
    Optional<Mention> apposed =
        PhraseWords.beginningAt(mentions, end).filter(m -> m.type() == Mention.Type.NAME);
    Optional<Mention> owner = before;
    boolean seated = noun.kind().equals("Government") && text.lower(end).equals("in");
    if (owner.isEmpty() && apposed.isEmpty() && (text.lower(end).equals("of") || seated)) {
      owner =
          ownerAt(text, end + 1, mentions).filter(m -> !seated || m.type() == Mention.Type.CAPITAL);
      end = owner.map(Mention::end).orElse(end);
    }
    return new NounPhrase(
        begin,
        end,
        noun,
        demonyms,
        owner,
        apposed,
        distinct,
        words.determiner(text, begin),
        text.word(noun.end() - 1).morphology().number().equals("Plur"));
  }

  private Optional<Mention> ownerAt(SentenceText text, int start, List<Mention> mentions) {
    int at = start;
    while (at < text.size()
        && at < start + 4
        && PhraseWords.beginningAt(mentions, at).isEmpty()
        && (text.word(at).upos() == Upos.DET || words.lexicon().is(Cue.TITLE, text.lower(at)))) {
      at++;
    }
    return PhraseWords.beginningAt(mentions, at).filter(m -> !PhraseWords.isModifier(m));
  }

  /** <i>Iran-backed</i>, where the hyphen is a word of its own. */
  private static boolean isJoinedToName(SentenceText text, int i, List<Mention> mentions) {
    return i >= 2
        && text.lower(i - 1).equals("-")
        && text.isJoined(i)
        && PhraseWords.covering(mentions, i - 2).isPresent();
  }

  private static boolean isGenitiveMark(SentenceText text, int i) {
    return i > 0 && text.lower(i).matches("['’]s?");
  }

  private boolean isModifier(SentenceText text, int i) {
    Word word = text.word(i);
    boolean noun =
        word.upos() == Upos.NOUN
            && !words.lexicon().is(Cue.TITLE, text.lower(i))
            && !isGenitiveMark(text, i + 1);
    boolean joined = word.form().contains("-") && word.upos() != Upos.NUM;
    return word.upos() == Upos.ADJ || noun || joined;
  }
}
