package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.entente.shell.Program.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

  @TempDir private static Path folder;
  private static Program program;

  @BeforeAll
  static void prepare() throws IOException {
    program = new Program(folder).withAleppo().variable("LANG", "en_GB.UTF-8");
  }

  @BeforeEach
  void noTerminal() {
    program.width(0);
  }

  @Test
  void pathShowsEachStepWithItsSenseAndItsSentence() {
    Outcome outcome = program.run("path", "Al-Qaïda", "Alep");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.lines())
        .containsSubsequence(
            " │ ↑ gave rise to  1 claim, 1 document",
            " │ ↓ dominates  1 claim, 1 document",
            " │ ↓ captures  2024-11-29  1 claim, 1 document",
            " │   « Vendredi, HTS est entré à Alep, deuxième ville de Syrie. »",
            " │   — alep, 2024-11-30 (essai) · 2024-11-29");
  }

  @Test
  void inferredStepNamesItsRuleAndMakesTheWayShorter() {
    Outcome outcome = program.run("path", "Al-Qaïda", "Alep", "--inferred");
    assertThat(outcome.output())
        .contains("↑ gave rise to  inferred", "follows by the rule")
        .doesNotContain("dominates");
  }

  @Test
  void alternativesAreNumbered() {
    assertThat(program.run("path", "Al-Qaïda", "Alep", "-k", "3", "--inferred").output())
        .contains("Way 1, ", "Way 2, ");
  }

  @Test
  void pathKeepsToTheRelationsThatAreAllowed() {
    assertThat(program.run("path", "Russie", "Assad", "--by", "hostility").messages())
        .contains("No way is known");
    assertThat(program.run("path", "Russie", "Assad", "--by", "is allied with,leads").output())
        .contains("↕ is allied with", "↑ is led by");
    Outcome unknown = program.run("path", "Russie", "Assad", "--by", "suports");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.messages()).contains("supports");
  }

  @Test
  void pathKeepsToTheTimeThatIsAsked() {
    assertThat(program.run("path", "HTS", "Alep", "--at", "2024-11-28").output()).isEmpty();
    assertThat(program.run("path", "HTS", "Alep", "--at", "2024-11-29").output())
        .contains("captures");
  }

  @Test
  void pathToOneselfIsAnsweredWithANote() {
    assertThat(program.run("path", "HTS", "Hayat Tahrir al-Cham").messages())
        .contains("the same one");
  }

  @Test
  void pathForMachinesHasStableKeys() throws IOException {
    JsonNode rows =
        new JsonMapper().readTree(program.run("path", "HTS", "Alep", "--format", "json").output());
    assertThat(rows.get(0).properties())
        .extracting(Map.Entry::getKey)
        .containsExactly(
            "path",
            "step",
            "from",
            "relation",
            "to",
            "way",
            "since",
            "until",
            "inferred",
            "contested",
            "claims",
            "documents",
            "text",
            "document",
            "rule",
            "fromIri",
            "toIri");
    assertThat(rows.get(0).get("text").asText()).startsWith("Vendredi");
  }

  @Test
  void graphIsATreeOfRelations() {
    assertThat(program.run("graph", "Turquie").lines())
        .element(1)
        .asString()
        .startsWith("└─ supports ");
    assertThat(program.run("graph", "Russie", "--depth", "2").lines())
        .hasSize(4)
        .anySatisfy(line -> assertThat(line).startsWith("   └─ is allied with Iran"))
        .anySatisfy(line -> assertThat(line).startsWith("   ├─ is led by"));
  }

  @Test
  void graphTellsHowManyItLeavesOut() {
    assertThat(program.run("graph", "HTS", "--depth", "1", "--most", "1").output())
        .contains("2 more");
    assertThat(program.run("graph", "HTS", "--depth", "0").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void drawingsFitTheTerminal(int width) {
    program.width(width);
    for (String[] command :
        new String[][] {{"graph", "HTS"}, {"timeline", "HTS"}, {"path", "Al-Qaïda", "Alep"}}) {
      assertThat(program.run(command).output().replaceAll("\u001b\\[[0-9;]*m", "").lines())
          .isNotEmpty()
          .allMatch(line -> DisplayText.width(line) <= width);
    }
  }

  @Test
  void timelineTellsWhatIsUncertain() {
    Outcome outcome = program.run("timeline", "HTS");
    assertThat(outcome.lines())
        .anySatisfy(line -> assertThat(line).startsWith("2024-11-29 ").contains("● ", "captures"))
        .anySatisfy(line -> assertThat(line).startsWith("(2024-11-30)").contains("○ ", "fights"))
        .anySatisfy(line -> assertThat(line).contains("is supported by", "(denied)"))
        .last()
        .asString()
        .contains("day of the article");
  }

  @Test
  void timelineForMachinesTellsThePrecision() {
    assertThat(program.run("timeline", "HTS", "--by", "captures", "--format", "tsv").lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("2024-11-29\t2024-11-29\t2024-11-29\tday\tcaptures\tout\t");
    assertThat(program.run("timeline", "HTS", "--until", "2023").messages())
        .contains("Nothing is stated");
  }

  @Test
  void whyKeepsToTheTimeThatIsAsked() {
    assertThat(program.run("why", "HTS", "Alep", "--at", "2024-11-28").output()).isEmpty();
    assertThat(program.run("why", "HTS", "Alep", "--since", "2024-11-29").output())
        .contains("Vendredi");
  }
}
