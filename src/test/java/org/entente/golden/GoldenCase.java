package org.entente.golden;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.document.Document;
import org.entente.document.Language;
import org.entente.document.Span;

/**
 * A short text and all the claims that it must give.
 *
 * @param phenomenon what it shows
 * @param text the text, of one sentence as a rule
 * @param claims the rows of a gold file, in any order: subject, property, object, qualifiers
 */
record GoldenCase(Language language, String phenomenon, String text, List<String> claims) {

  private static final LocalDate DATE = LocalDate.of(2024, 12, 2);

  GoldenCase {
    claims = List.copyOf(claims);
  }

  /** The text as an article of a Monday. */
  Document document() {
    return new Document(
        "golden",
        "golden",
        "",
        Optional.of(DATE),
        Optional.empty(),
        language,
        text,
        new Span(0, text.length()));
  }

  @Override
  public String toString() {
    return phenomenon + ": " + text;
  }
}
