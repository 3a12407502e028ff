package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.shell.Program.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntenteTest {

  @TempDir private static Path folder;
  private static Program program;

  @BeforeAll
  static void prepare() throws IOException {
    program = new Program(folder).withAleppo().variable("LANG", "fr_FR.UTF-8");
  }

  @Test
  void backersOfALeaderAreNamedThroughHisRegime() {
    Outcome outcome = program.run("backers", "Bachar al-Assad");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.output())
        .contains("Russie", "Iran", "est allié à", "régime de Bachar al-Assad");
  }

  @Test
  void backersOfACollectiveAreNamed() {
    assertThat(program.run("backers", "factions rebelles syriennes").output())
        .contains("Turquie")
        .doesNotContain("Russie");
  }

  @Test
  void lineageIsMarkedAsInferred() {
    assertThat(program.run("lineage", "HTS").lines())
        .anySatisfy(line -> assertThat(line).contains("Al-Qaïda", "inféré"));
  }

  @Test
  void enemiesNameTheForcesOfTheRegime() {
    assertThat(program.run("enemies", "hayat tahrir al cham").output())
        .contains("forces du régime");
  }

  @Test
  void whyShowsThePremisesOfWhatFollowsWithTheirSentences() {
    Outcome outcome = program.run("why", "HTS", "Al-Qaïda");
    assertThat(outcome.output())
        .contains("descendance", "ex-branche syrienne d’Al-Qaïda", "« Selon l’OSDH")
        .contains("alep, 2024-11-30 (essai)");
  }

  @Test
  void whyMarksTheWordsInTheirSentence() {
    Outcome outcome = program.run("why", "Turquie", "factions rebelles", "--color", "always");
    assertThat(outcome.output()).contains("la \u001b[33;1mTurquie\u001b[0m est un");
    assertThat(program.run("why", "Turquie", "factions rebelles").output())
        .doesNotContain("\u001b");
  }

  @Test
  void showTellsTheOfficeOfAPerson() {
    assertThat(program.run("show", "Abbas Araghchi").output())
        .contains("chef de la diplomatie — Iran", "alep, 2024-11-30");
  }

  @Test
  void capitalStandsForItsStateWithANote() {
    Outcome outcome = program.run("leaders", "Téhéran");
    assertThat(outcome.output()).contains("Abbas Araghchi");
    assertThat(outcome.messages()).contains("pris pour Iran");
  }

  @Test
  void unknownNameOffersTheNearestInOneLine() {
    Outcome outcome = program.run("backers", "Rassie");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.output()).isEmpty();
    assertThat(outcome.messages().lines()).singleElement().asString().contains("Russie");
  }

  @Test
  void jsonHasStableKeys() throws IOException {
    JsonNode rows =
        new JsonMapper().readTree(program.run("territory", "HTS", "--format", "json").output());
    assertThat(rows).hasSize(1);
    JsonNode row = rows.get(0);
    assertThat(row.properties())
        .extracting(Map.Entry::getKey)
        .containsExactly(
            "name",
            "relation",
            "with",
            "offices",
            "when",
            "notes",
            "claims",
            "documents",
            "iri",
            "withIri",
            "way",
            "since",
            "until",
            "inferred",
            "contested");
    assertThat(row.get("name").asText()).isEqualTo("Alep");
    assertThat(row.get("relation").asText()).isEqualTo("captures");
    assertThat(row.get("claims").isInt()).isTrue();
    assertThat(row.get("inferred").asBoolean()).isFalse();
  }

  @Test
  void emptyListingIsEmptyDataAndANote() {
    Outcome json = program.run("members", "HTS", "--format", "json");
    assertThat(json.status()).isZero();
    assertThat(json.output()).isEqualTo("[]\n");
    assertThat(json.messages()).contains("On ne connaît ni membre");
    assertThat(program.run("members", "HTS").output()).isEmpty();
    assertThat(program.run("members", "HTS", "--quiet").messages()).isEmpty();
  }

  @Test
  void csvAndTsvHaveAHeader() {
    assertThat(program.run("documents", "--format", "csv").lines())
        .first()
        .isEqualTo("document,date,title,publisher,language,claims,id");
    assertThat(program.run("documents", "--format", "tsv").lines().get(1))
        .startsWith("alep\t2024-11-30\talep\tessai\tfr\t");
  }

  @Test
  void timeWindowFilters() {
    assertThat(program.run("territory", "HTS", "--at", "2024-11-28").output()).isEmpty();
    assertThat(program.run("territory", "HTS", "--since", "2024-11").output()).contains("Alep");
  }

  @Test
  void commandLineThatCannotBeUnderstoodEndsWithTwo() {
    assertThat(program.run("bakers", "HTS").status()).isEqualTo(2);
    assertThat(program.run("bakers", "HTS").messages()).contains("backers");
    assertThat(program.run("backers").messages()).contains("backers NAME");
    assertThat(program.run("backers", "HTS", "Iran").status()).isEqualTo(2);
    assertThat(program.run("backers", "HTS", "--att", "2024").messages()).contains("--at");
    assertThat(program.run("backers", "HTS", "--at", "hier").status()).isEqualTo(2);
    assertThat(program.run("backers", "HTS", "--format", "xml").status()).isEqualTo(2);
    assertThat(program.run("backers", "HTS", "--format").status()).isEqualTo(2);
    assertThat(program.run("--lang", "de", "stats").status()).isEqualTo(2);
  }

  @Test
  void programOptionsMayFollowTheCommand() {
    assertThat(program.run("backers", "Assad", "--lang=en").output())
        .contains("Russia", "is allied with");
  }

  @Test
  void sparqlKnowsThePrefixes() {
    Outcome outcome =
        program.run("sparql", "SELECT ?who WHERE { ?who ent:supports ?whom }", "--format", "tsv");
    assertThat(outcome.output()).isEqualTo("who\nhttps://w3id.org/entente/actor/turkey\n");
  }

  @Test
  void brokenSparqlSaysWhere() {
    Outcome outcome = program.run("sparql", "SELECT ?who WHERE { ?who ent:supports }");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.messages().lines())
        .singleElement()
        .asString()
        .startsWith("query, line 1, column ");
  }

  @Test
  void exportWritesByTheEndingOfTheFile() throws IOException {
    Path file = folder.resolve("all.trig");
    assertThat(program.run("export", file.toString()).status()).isZero();
    assertThat(Files.readString(file)).contains("alliedWith");
    assertThat(program.run("export", "all.xyz").status()).isEqualTo(2);
    assertThat(program.run("export", "-", "--format", "ttl", "--reifiers").output())
        .contains("reifies");
    assertThat(program.run("export", "-", "--format", "rdf", "--reifiers").status()).isEqualTo(2);
    assertThat(program.run("export", "-", "--format", "nt", "--graph", "stated").output())
        .contains("<https://w3id.org/entente/ontology#alliedWith>");
  }

  @Test
  void validDataEndsWithZero() {
    assertThat(program.run("validate").status()).isZero();
    Outcome report = program.run("validate", "--format", "turtle");
    assertThat(report.status()).isZero();
    assertThat(report.output()).containsPattern("sh:conforms\\s+true");
    assertThat(program.run("validate", "--format", "xyz").status()).isEqualTo(2);
  }

  @Test
  void scriptStopsAtTheFirstFailure() {
    Outcome outcome =
        program.input("# a comment\n\nbackers Assad\nbackers Nemo\nstats\n").run("--quiet");
    program.input("");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.output()).contains("Russie").doesNotContain("Énoncés");
  }

  @Test
  void scriptLinesGoOnUntilBracketsClose() {
    Outcome outcome =
        program.input("sparql ASK {\n  ?who ent:supports ?whom\n}\nexit\nbackers Nemo\n").run();
    program.input("");
    assertThat(outcome.output()).isEqualTo("true\n");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void retractedDocumentIsGone() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Program own = new Program(other).withAleppo().variable("LANG", "fr_FR.UTF-8");
    assertThat(own.run("retract", "ale").messages()).contains("alep est retiré");
    assertThat(own.run("documents").output()).isEmpty();
    assertThat(own.run("retract", "alep").status()).isEqualTo(1);
  }

  @Test
  void tablesFitTheTerminal() {
    Outcome outcome = program.width(60).variable("NO_COLOR", "1").run("enemies", "HTS");
    program.width(0);
    assertThat(outcome.lines()).isNotEmpty().allMatch(line -> DisplayText.width(line) <= 60);
  }
}
