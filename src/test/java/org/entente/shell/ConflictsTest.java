package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.question.AleppoArticle;
import org.entente.question.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictsTest {

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void prepare() throws IOException {
    program = new Program(folder).withAleppo().variable("LANG", "en_GB.UTF-8");
  }

  private void tellTheContrary() {
    program.with(
        Article.named("ankara", LocalDate.of(2024, 11, 28))
            .sentence("La Turquie bombarde les factions rebelles.")
            .states(
                AleppoArticle.TURKEY,
                "attacks",
                AleppoArticle.REBELS,
                "Turquie",
                "bombarde",
                "factions rebelles")
            .extraction());
  }

  @Test
  void conflictShowsBothSentencesWithTheirSources() throws IOException {
    tellTheContrary();
    JsonNode rows =
        new JsonMapper().readTree(program.run("conflicts", "--format", "json").output());
    assertThat(rows.findValuesAsText("document")).containsExactlyInAnyOrder("alep", "ankara");
    assertThat(rows.findValuesAsText("relation")).containsExactlyInAnyOrder("supports", "attacks");
    assertThat(rows.findValuesAsText("text"))
        .anyMatch(text -> text.contains("bombarde"))
        .anyMatch(text -> text.contains("soutien des factions"));
    assertThat(program.run("conflicts").output()).contains("friend and foe");
    assertThat(program.run("conflicts", "--format", "csv").lines()).hasSize(3);
  }

  @Test
  void bothEdgesAreContested() throws IOException {
    assertThat(contested("supports")).isFalse();
    tellTheContrary();
    assertThat(contested("supports")).isTrue();
    assertThat(contested("attacks")).isTrue();
  }

  private boolean contested(String relation) throws IOException {
    JsonNode rows =
        new JsonMapper().readTree(program.run("show", "Turquie", "--format", "json").output());
    for (JsonNode row : rows.findParents("contested")) {
      if (row.path("relation").asText().equals(relation)) {
        return row.get("contested").asBoolean();
      }
    }
    throw new AssertionError("no " + relation + " in " + rows);
  }

  @Test
  void noConflictIsSaid() {
    assertThat(program.run("conflicts").messages()).contains("No claims contradict each other.");
  }
}
