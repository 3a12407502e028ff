package org.entente.document;

import java.util.List;

/**
 * A document and what its reader had to assume.
 *
 * @param document what was read
 * @param notes one line each for the user: an encoding other than UTF-8, a missing date, a language
 *     that the front matter and the words tell differently
 */
public record ReadOutcome(Document document, List<String> notes) {

  public ReadOutcome {
    notes = List.copyOf(notes);
  }
}
