package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.actor.Entity;
import org.entente.question.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {

  @TempDir private Path folder;

  /** Each group a part of the next. */
  private Program chain(int length) throws IOException {
    Article article = Article.named("chaîne", LocalDate.of(2024, 11, 30));
    for (int i = 0; i < length; i++) {
      article
          .sentence("La brigade " + i + " fait partie de la brigade " + (i + 1) + ".")
          .states(brigade(i), "partOf", brigade(i + 1), "partie");
    }
    return new Program(folder).with(article.extraction());
  }

  private static Entity brigade(int number) {
    return Article.entity("brigade-" + number, "Militia", "Brigade " + number);
  }

  @Test
  void proofGoesDownToItsSentences() throws IOException {
    Program.Outcome outcome = chain(3).run("why", "Brigade 0", "Brigade 3");
    assertThat(outcome.output())
        .contains("brigade 0 fait partie", "brigade 1 fait partie", "brigade 2 fait partie");
    assertThat(outcome.messages()).doesNotContain("other ways");
  }

  @Test
  void proofOfManyWaysIsCutAndSaysSo() throws IOException {
    Program.Outcome outcome = chain(8).run("why", "Brigade 0", "Brigade 8");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.output()).contains("brigade 7 fait partie de la brigade 8");
    assertThat(outcome.messages()).contains("other ways than these " + Explanation.MOST);
  }
}
