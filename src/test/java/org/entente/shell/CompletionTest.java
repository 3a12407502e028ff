package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.shell.core.command.CommandRegistry;

class CompletionTest {

  @TempDir private static Path folder;
  private static Session session;
  private static CommandCompleter completer;
  private static PromptParser parser;

  @BeforeAll
  static void open() throws IOException {
    session = new Program(folder).withAleppo().session("--lang", "fr");
    CommandRegistry commands = new Wiring().commandRegistry(session);
    completer = new CommandCompleter(commands, session);
    parser = new PromptParser(commands);
  }

  @AfterAll
  static void close() {
    session.close();
  }

  @Test
  void commandsAreCompleted() {
    assertThat(values("ba")).containsExactlyInAnyOrder("backers", "backed");
    assertThat(values("help ext")).containsExactly("extract");
    assertThat(values("nosuch a")).isEmpty();
  }

  @Test
  void optionsAreCompletedOnce() {
    assertThat(values("backers HTS --in")).containsExactly("--inferred");
    assertThat(values("backers --inferred HTS --in")).isEmpty();
    assertThat(values("backers HTS --inf --")).contains("--at", "--format");
  }

  @Test
  void valuesOfOptionsAreCompletedByWhatTheyAre() {
    assertThat(values("documents --format j")).containsExactlyInAnyOrder("json", "jsonl");
    assertThat(values("documents --format=js"))
        .containsExactlyInAnyOrder("--format=json", "--format=jsonl");
    assertThat(values("actors --kind armed")).contains("ArmedForces", "ArmedGroup");
    assertThat(values("path a b --by fights,host")).containsExactly("fights,hostility");
    assertThat(values("backers HTS --at 2024")).contains("2024-11");
    assertThat(values("export x --graph inf")).containsExactly("inferred");
    assertThat(values("validate --format tu")).containsExactly("turtle");
    assertThat(values("stats --color a")).containsExactlyInAnyOrder("always", "auto");
    assertThat(values("retract al")).containsExactly("alep");
  }

  @Test
  void namesAreCompletedWithoutAccentsAndByAlias() {
    assertThat(values("backers tehe")).contains("Téhéran");
    assertThat(values("why hts AL-QA")).contains("Al-Qaïda");
    assertThat(values("show ht")).contains("HTS");
    assertThat(values("why a b c")).isEmpty();
  }

  @Test
  void nameOfSeveralWordsIsQuoted() {
    PromptLine bare = parser.read("backers bach", 12);
    assertThat(bare.escape("Bachar al-Assad", true)).isEqualTo("\"Bachar al-Assad\"");
    assertThat(bare.escape("Bachar al-", false)).isEqualTo("\"Bachar al-");
    assertThat(bare.escape("Iran", true)).isEqualTo("Iran");
    PromptLine quoted = parser.read("backers «Bachar al", 18);
    assertThat(quoted.typed()).isEqualTo("Bachar al");
    assertThat(quoted.rawWordLength()).isEqualTo(10);
    assertThat(quoted.escape("Iran", true)).isEqualTo("\"Iran\"");
  }

  @Test
  void filesAndFoldersAreCompleted() throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    Files.writeString(folder.resolve("texts").resolve("One.txt"), "");
    Files.writeString(folder.resolve("texts").resolve(".hidden"), "");
    String start = folder.toString();
    assertThat(values("import " + start + "/te")).containsExactly(start + "/texts/");
    assertThat(values("import x " + start + "/texts/")).containsExactly(start + "/texts/One.txt");
    assertThat(values("import " + start + "/none/")).isEmpty();
  }

  @Test
  void sparqlKnowsItsWordsAndThoseOfTheOntology() {
    assertThat(values("sparql sel")).containsExactly("SELECT");
    assertThat(values("sparql SELECT ?who { ?who ent:supp"))
        .contains("ent:supports", "ent:supportsMilitarily");
    assertThat(values("sparql \"SELECT ?who { ?w")).containsExactly("?who");
    assertThat(values("sparql SELECT ?who { ?who ent:supports actor:hayat-"))
        .containsExactly("actor:hayat-tahrir-al-sham");
    assertThat(values("sparql ASK { ?x sko")).containsExactly("skos:");
    assertThat(values("sparql ASK { ?x skos:pref")).containsExactly("skos:prefLabel");
    assertThat(values("sparql --form")).containsExactly("--format");
    assertThat(values("sparql ASK { } --format c")).containsExactly("csv");
  }

  @Test
  void cypherKnowsLabelsTypesAndKeys() {
    assertThat(values("cypher ma")).contains("MATCH");
    assertThat(values("cypher MATCH (a:Jih")).containsExactly("a:JihadistGroup");
    assertThat(values("cypher MATCH (:Actor)-[r:SUPP")).contains("r:SUPPORTS");
    assertThat(values("cypher MATCH (a)-[:FIGHTS|ATT")).contains("ATTACKS");
    assertThat(values("cypher MATCH (a:Actor) RETURN a.na")).containsExactly("name");
    assertThat(values("cypher MATCH (a:Actor {name: 'bach")).contains("Bachar al-Assad");
  }

  private static List<String> values(String typed) {
    return completer.complete(parser.read(typed, typed.length())).stream()
        .map(Candidate::value)
        .toList();
  }
}
