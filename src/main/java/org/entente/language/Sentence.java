package org.entente.language;

import java.util.List;
import org.entente.document.Span;

/**
 * A sentence, tokenized and tagged.
 *
 * @param span where it stands in the document
 * @param words its words, in order
 * @param paragraph the ordinal of its paragraph, from 0
 */
public record Sentence(Span span, List<Word> words, int paragraph) {

  public Sentence {
    words = List.copyOf(words);
  }
}
