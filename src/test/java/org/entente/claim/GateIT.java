package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.junit.jupiter.api.Test;

/** The gates save work; they must cost no claim of the sample articles. */
class GateIT {

  @Test
  void theGatesLoseNoClaim() throws IOException {
    ClaimExtractor gated = ClaimExtractor.load(Path.of(""));
    ClaimExtractor open = gated.withoutGates();
    for (Document document : articles()) {
      assertThat(gated.extract(document).claims())
          .as(document.name())
          .isEqualTo(open.extract(document).claims())
          .isNotEmpty();
    }
  }

  private static List<Document> articles() throws IOException {
    DocumentReader reader = new DocumentReader();
    try (Stream<Path> files = Files.list(Path.of("import", "corpus"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> reader.read(file).document())
          .toList();
    }
  }
}
