package org.entente.actor;

import java.util.List;

/** Reads the noun phrase around a noun for an actor, by the word order of one language. */
interface PhraseReader {

  /**
   * Reads a phrase.
   *
   * @param noun its head
   * @param mentions the names in the sentence, and the descriptions found so far
   */
  NounPhrase read(SentenceText text, ActorNoun noun, List<Mention> mentions);
}
