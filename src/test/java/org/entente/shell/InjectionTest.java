package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Entity;
import org.entente.question.Article;
import org.entente.shell.Program.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article whose names are pieces of queries: they are found, shown and counted as names. */
class InjectionTest {

  private static final String CYPHER = "'}) DETACH DELETE n //";
  private static final String SPARQL = "\" . ?s ?p ?o } ; DROP ALL #";
  private static final String IRI = "<https://example.org/> } DELETE WHERE { ?s ?p ?o } #";
  private static final String ALL = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

  @TempDir private static Path folder;
  private static Program program;
  private static List<String> triples;

  @BeforeAll
  static void read() throws IOException {
    Entity one = Article.entity("one", "ArmedGroup", CYPHER, "`:Admin`");
    Entity two = Article.entity("two", "ArmedGroup", SPARQL);
    Entity three = Article.entity("three", "ArmedGroup", IRI);
    program =
        new Program(folder)
            .with(
                Article.named("`]->() MATCH (n) DETACH DELETE n", LocalDate.of(2024, 12, 1))
                    .sentence(CYPHER + " soutient " + SPARQL + ".")
                    .states(one, "supports", two, "soutient")
                    .sentence(IRI + " soutient " + SPARQL + ".")
                    .states(three, "supports", two, "soutient")
                    .extraction())
            .variable("LANG", "fr_FR.UTF-8");
    triples = program.run("sparql", "--format", "csv", ALL).lines();
  }

  @Test
  void whoBacksANameThatIsSparqlIsAnswered() {
    Outcome outcome = program.run("backers", SPARQL, "--format", "csv");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.output()).contains(CYPHER, "DELETE WHERE { ?s ?p ?o }");
  }

  @Test
  void theSentenceBehindThemIsShown() {
    assertThat(program.run("why", CYPHER, SPARQL, "--format", "csv").output())
        .contains(CYPHER + " soutient ");
  }

  @ParameterizedTest
  @ValueSource(strings = {CYPHER, SPARQL, IRI})
  void nothingIsChangedByAskingForThem(String name) {
    assertThat(program.run("show", name).status()).isZero();
    program.run("enemies", name);
    program.run("timeline", name);
    program.run("backers", name + "' OR 1=1");
    assertThat(program.run("sparql", "--format", "csv", ALL).lines()).isEqualTo(triples);
  }
}
