package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.shell.Program.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryLimitsTest {

  private static final String PRODUCT =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o }";

  @TempDir private static Path folder;
  private static Program program;

  @BeforeAll
  static void prepare() throws IOException {
    program = new Program(folder).withAleppo().variable("LANG", "en_GB.UTF-8");
  }

  @Test
  void rowsBeyondTheLimitAreLeftOffAndSaidSo() {
    Outcome outcome =
        program.run("sparql", "--rows", "3", "--format", "csv", "SELECT ?s { ?s a ent:Person }");
    assertThat(outcome.lines()).hasSizeLessThanOrEqualTo(4);
    Outcome all = program.run("sparql", "--rows", "2", "--format", "csv", "SELECT ?s { ?s ?p ?o }");
    assertThat(all.lines()).hasSize(3);
    assertThat(all.messages()).contains("only the first 2 rows", "--rows");
  }

  @Test
  void asManyRowsAsTheLimitAreNotCalledCutOff() {
    assertThat(program.run("sparql", "--rows", "2", "SELECT ?s { ?s ?p ?o } LIMIT 2").messages())
        .doesNotContain("Cut off");
  }

  @Test
  void aQueryThatTakesTooLongIsEnded() {
    Outcome outcome = program.run("sparql", "--time", "1", PRODUCT);
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.messages()).contains("took longer than 1 s", "--time");
  }

  @Test
  void noQueryReachesOtherHosts() {
    Outcome outcome =
        program.run("sparql", "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.messages().lines()).singleElement().asString().contains("SERVICE");
  }

  @Test
  void aQueryThatWouldChangeTheDatasetIsRefused() {
    Outcome outcome = program.run("sparql", "DROP ALL");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(program.run("documents").output()).contains("alep");
  }
}
