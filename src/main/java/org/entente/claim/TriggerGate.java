package org.entente.claim;

import java.util.List;
import org.entente.actor.Mention;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.lexicon.Lexicon;

/** Lets only those sentences be parsed that hold a trigger and two mentions. */
final class TriggerGate {

  private final Lexicon lexicon;

  TriggerGate(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean opens(Sentence sentence, List<Mention> mentions) {
    long actors = mentions.stream().mapToInt(m -> Math.max(1, m.referents().size())).sum();
    return actors >= 2;
  }

  /** Whether a word may begin an entry of the lexicon. */
  boolean isTrigger(Word word) {
    return !lexicon.startingWith(word.lemma()).isEmpty()
        || !lexicon.startingWith(word.participleOf()).isEmpty();
  }
}
