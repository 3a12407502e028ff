package org.entente.lexicon;

/** The parts of speech of lexical entries, named as in LexInfo. */
public enum PartOfSpeech {
  VERB,
  NOUN,
  ADJECTIVE,
  PREPOSITION,
  /**
   * A bound form: the head of a compound modifier (<i>Iran-backed</i>) or a prefix
   * (<i>pro-iranien</i>).
   */
  AFFIX
}
