package org.entente.claim;

import java.util.List;
import java.util.Locale;
import org.entente.actor.Mention;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/**
 * Lets only those sentences be parsed that hold two mentions, and a word of the lexicon or what a
 * naming pattern needs.
 */
final class TriggerGate {

  private static final int NEAR = 3;
  private static final List<Cue> NAMING =
      List.of(Cue.PLACE_NOUN, Cue.PLACE_PART, Cue.CAPITAL_NOUN, Cue.COUNTERPART_NOUN);

  private final Lexicon lexicon;
  private final TriggerWords triggers;

  TriggerGate(Lexicon lexicon, TriggerWords triggers) {
    this.lexicon = lexicon;
    this.triggers = triggers;
  }

  boolean opens(Sentence sentence, List<Mention> mentions) {
    long actors = mentions.stream().mapToInt(m -> Math.max(1, m.referents().size())).sum();
    return actors >= 1 && sentence.words().stream().anyMatch(this::isDenial)
        || actors >= 2
            && (isDense(mentions)
                || mentions.stream().anyMatch(m -> m.type() == Mention.Type.COMPOUND)
                || sentence.words().stream().anyMatch(word -> isTrigger(word) || isNaming(word)));
  }

  /** <i>Rwanda denies this</i>: who denies is enough, since the rest was said before. */
  private boolean isDenial(Word word) {
    return word.upos().isVerbal() && lexicon.is(Cue.DENIAL_VERB, word.lemma());
  }

  private boolean isTrigger(Word word) {
    if (triggers.contains(word.form())
        || triggers.containsLemma(word.lemma())
        || triggers.containsLemma(word.participleOf())) {
      return true;
    }
    return word.form().indexOf('-') >= 0
        && List.of(word.form().split("-", -1)).stream().anyMatch(triggers::contains);
  }

  /** A mark of an alias, or a noun for a kind of place. */
  private boolean isNaming(Word word) {
    String form = word.form().toLowerCase(Locale.ROOT);
    return NAMING.stream().anyMatch(cue -> lexicon.is(cue, word.lemma()))
        || lexicon.words(Cue.ALIAS_MARK).stream().anyMatch(mark -> begins(mark, form));
  }

  /** Whether two mentions stand so near that one may be said of the other. */
  private static boolean isDense(List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = i + 1; j < mentions.size(); j++) {
        Mention one = mentions.get(i);
        Mention other = mentions.get(j);
        if (other.begin() - one.end() <= NEAR && one.begin() - other.end() <= NEAR) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean begins(String phrase, String word) {
    return phrase.startsWith(word)
        && (phrase.length() == word.length() || phrase.charAt(word.length()) == ' ');
  }
}
