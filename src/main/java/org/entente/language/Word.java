package org.entente.language;

import org.entente.document.Span;

/**
 * A word before it is parsed. The parts of a contraction (French <i>du</i>: <i>de</i>, <i>le</i>)
 * are words of their own and share its span.
 *
 * @param form how the parser shall see it
 * @param span where it stands in the document
 * @param upos its part of speech in the plain sentence
 * @param lemma its dictionary form, in lower case
 * @param morphology its inflection
 * @param participleOf the lemma of the verb whose past participle the form may be, whatever its
 *     tag; empty if none
 */
public record Word(
    String form, Span span, Upos upos, String lemma, Morphology morphology, String participleOf) {

  /** A word that is no participle. */
  public Word(String form, Span span, Upos upos, String lemma, Morphology morphology) {
    this(form, span, upos, lemma, morphology, "");
  }

  /** This word with another form, span and tag: a name of several words seen as one. */
  public static Word name(String form, Span span) {
    return new Word(form, span, Upos.PROPN, form, Morphology.NONE);
  }

  /** This word as a finite verb, whatever it was tagged. */
  public Word asFiniteVerb() {
    return new Word(form, span, Upos.VERB, lemma, Morphology.FINITE);
  }

  /** Whether it is to be parsed as a finite verb, whatever the tagger makes of it. */
  public boolean isGivenVerb() {
    return upos == Upos.VERB && morphology.equals(Morphology.FINITE);
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalized() {
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }
}
