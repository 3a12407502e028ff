package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Argument;
import org.entente.lexicon.Cue;

/** French noun phrases: adjectives on both sides, the genitive with <i>de</i> behind. */
final class FrenchPhrases implements PhraseReader {

  private final PhraseWords words;

  FrenchPhrases(PhraseWords words) {
    this.words = words;
  }

  @Override
  public NounPhrase read(SentenceText text, ActorNoun noun, List<Mention> mentions) {
    int begin = begin(text, noun, mentions);
    List<Mention> demonyms = new ArrayList<>();
    boolean distinct = isCompound(noun);
    int end = noun.end();
    while (end < text.size() && isModifier(text, end, mentions)) {
      Optional<Mention> name = PhraseWords.beginningAt(mentions, end);
      name.filter(m -> m.type() == Mention.Type.DEMONYM).ifPresent(demonyms::add);
      distinct |= name.isPresent() || !words.isGeneric(text, end);
      end = name.map(Mention::end).orElse(end + 1);
      if (!demonyms.isEmpty()
          && !noun.isPerson()
          && PhraseWords.coordinates(text, end, end + 1, mentions)) {
        end++;
      }
    }
    if (noun.kind().equals("Ministry") || noun.isPerson()) {
      int portfolio = words.portfolioEnd(text, end);
      distinct |= portfolio > end && !noun.isPerson();
      end = portfolio;
      Optional<Mention> behind =
          PhraseWords.beginningAt(mentions, end)
              .filter(m -> m.type() == Mention.Type.DEMONYM && demonyms.isEmpty());
      behind.ifPresent(demonyms::add);
      end = behind.map(Mention::end).orElse(end);
    }
    int nameAt = end;
    Optional<Mention> apposed =
        PhraseWords.beginningAt(mentions, nameAt)
            .filter(m -> m.type() == Mention.Type.NAME && !text.gapBefore(nameAt).contains("("));
    Optional<Mention> owner =
        apposed.isPresent() ? Optional.empty() : owner(text, noun, end, mentions);
    return new NounPhrase(
        begin,
        owner.map(Mention::end).orElse(end),
        noun,
        demonyms,
        owner,
        apposed,
        distinct,
        words.determiner(text, begin),
        isPlural(text, noun, begin));
  }

  private static boolean isCompound(ActorNoun noun) {
    return noun.end() - noun.begin() > 1 && !noun.lemma().endsWith("armé");
  }

  private static int begin(SentenceText text, ActorNoun noun, List<Mention> mentions) {
    int begin = noun.begin();
    while (begin > 0
        && text.word(begin - 1).upos() == Upos.ADJ
        && PhraseWords.covering(mentions, begin - 1).isEmpty()) {
      begin--;
    }
    return begin;
  }

  private static boolean isPlural(SentenceText text, ActorNoun noun, int begin) {
    boolean pluralDeterminer = text.lower(begin - 1).matches("les|des|ces|ses|leurs|aux|mes|nos");
    String number = text.word(noun.begin()).morphology().number();
    return pluralDeterminer
        || (number.equals("Plur") && !text.lower(begin - 1).matches("le|la|l'|un|une"));
  }

  private boolean isModifier(SentenceText text, int i, List<Mention> mentions) {
    Optional<Mention> name = PhraseWords.beginningAt(mentions, i);
    if (name.isPresent()) {
      return PhraseWords.isModifier(name.get());
    }
    Word word = text.word(i);
    boolean complemented = i + 1 < text.size() && text.word(i + 1).upos() == Upos.ADP;
    boolean governs = !word.participleOf().isEmpty() || takesComplement(word);
    boolean elided = word.form().matches(".*['’].*");
    boolean adjective =
        word.upos() == Upos.ADJ
            || (word.upos() == Upos.NOUN
                && text.word(i - 1).upos() == Upos.NOUN
                && words.lexicon().is(Cue.ACTOR_NOUN, word.lemma()));
    return adjective && !elided && !(complemented && governs);
  }

  private boolean takesComplement(Word adjective) {
    return words.lexicon().startingWith(adjective.lemma()).stream()
        .anyMatch(entry -> entry.arguments().size() > 1);
  }

  private Optional<Mention> owner(
      SentenceText text, ActorNoun noun, int end, List<Mention> mentions) {
    if (end >= text.size() || !links(text, noun, end)) {
      return Optional.empty();
    }
    int at = end + 1;
    while (at < text.size() && at < end + 4 && isBeforeName(text, at, mentions)) {
      at++;
    }
    int from = at;
    return mentions.stream()
        .filter(m -> m.begin() == from && !PhraseWords.isModifier(m))
        .min(Comparator.comparing(m -> !PhraseWords.isNamed(m)))
        .or(() -> described(text, end + 1, mentions));
  }

  private static Optional<Mention> described(SentenceText text, int start, List<Mention> mentions) {
    int at = start < text.size() && text.word(start).upos() == Upos.DET ? start + 1 : start;
    return PhraseWords.beginningAt(mentions, at).filter(m -> !PhraseWords.isModifier(m));
  }

  /** <i>de</i>, or the preposition of the noun's own frame: <i>opposants à</i>. */
  private boolean links(SentenceText text, ActorNoun noun, int at) {
    String preposition = text.lemma(at);
    return preposition.equals("de")
        || text.lower(at).matches("d['’]|des|du")
        || (preposition.equals("à")
            && words.lexicon().startingWith(noun.lemma()).stream()
                .flatMap(entry -> entry.arguments().stream())
                .anyMatch(argument -> isMarked(argument, preposition)));
  }

  private static boolean isMarked(Argument argument, String preposition) {
    return argument instanceof Argument.PrepositionalObject object
        && object.markers().contains(preposition);
  }

  private boolean isBeforeName(SentenceText text, int at, List<Mention> mentions) {
    boolean named = mentions.stream().anyMatch(m -> m.begin() == at && PhraseWords.isNamed(m));
    boolean described = PhraseWords.beginningAt(mentions, at).isPresent();
    return !named
        && (words.lexicon().is(Cue.TITLE, text.lower(at))
            || (!described
                && (text.word(at).upos() == Upos.DET
                    || words.lexicon().is(Cue.FORMER_ADJECTIVE, text.lemma(at)))));
  }
}
