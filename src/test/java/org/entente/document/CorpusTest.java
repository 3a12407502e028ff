package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CorpusTest {

  private final DocumentReader reader = new DocumentReader();

  private List<ReadOutcome> corpus() {
    return reader.articlesIn(Path.of("import", "corpus")).stream().map(reader::read).toList();
  }

  @Test
  void everySampleArticleIsReadWithoutANote() {
    assertThat(corpus()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(corpus())
        .allSatisfy(
            outcome -> {
              assertThat(outcome.notes()).isEmpty();
              assertThat(outcome.document().date()).isPresent();
              assertThat(outcome.document().publisher()).isPresent();
            });
  }

  @Test
  void theSamplesAreInBothLanguagesAndTheirWordsTellIt() {
    assertThat(
            corpus().stream()
                .map(outcome -> outcome.document().language())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Language.values());
    assertThat(corpus())
        .allSatisfy(
            outcome -> {
              Document document = outcome.document();
              assertThat(LanguageGuess.of(document.body().of(document.text())).language())
                  .contains(document.language());
            });
  }
}
