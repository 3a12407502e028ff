package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.document.Document;
import org.entente.document.Language;
import org.entente.document.Span;
import org.junit.jupiter.api.Test;

class TextCleanerTest {

  private static Document document(String text) {
    return new Document(
        "0",
        "a",
        "a",
        Optional.empty(),
        Optional.empty(),
        Language.FRENCH,
        text,
        new Span(0, text.length()));
  }

  @Test
  void everyChangeKeepsTheLength() {
    String text =
        "L’Iran « soutient »\u00a0Damas.\n\nPar Jeanne Dupont\n\nLire aussi : autre chose\n";
    assertThat(TextCleaner.clean(document(text)))
        .hasSize(text.length())
        .startsWith("L'Iran   soutient   Damas.\n\n")
        .doesNotContain("Dupont", "Lire aussi");
  }

  @Test
  void linesWithoutProseAreNoParagraphs() {
    Document document = document("Un accord.\n\nAvec AFP\n\nParis (AFP) - La France a réagi.\n");
    String cleaned = TextCleaner.clean(document);
    List<String> paragraphs =
        TextCleaner.paragraphs(cleaned, document).stream()
            .map(span -> span.of(cleaned).strip())
            .toList();
    assertThat(paragraphs).containsExactly("Un accord.", "La France a réagi.");
  }
}
