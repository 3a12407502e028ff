package org.entente.language;

/** The universal part-of-speech tags (Universal Dependencies v2). */
public enum Upos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Whether it is a noun, common or proper. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN;
  }

  /** Whether it is a verb, full or auxiliary. */
  public boolean isVerbal() {
    return this == VERB || this == AUX;
  }
}
