package org.entente.claim;

import java.util.List;
import org.entente.document.Span;

/**
 * Where a claim stands.
 *
 * @param sentence the sentence, in the original text of the document (RFC 5147 character positions)
 * @param text the words of that sentence
 * @param highlights the spans, in the original text, of the words that made the claim: trigger and
 *     arguments, in order
 */
public record Passage(Span sentence, String text, List<Span> highlights) {

  public Passage {
    highlights = List.copyOf(highlights);
  }
}
