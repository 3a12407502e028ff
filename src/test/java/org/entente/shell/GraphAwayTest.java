package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.shell.Program.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Neo4j elsewhere that does not answer. */
class GraphAwayTest {

  private static final String PASSWORD = "autumn-leaves-17";

  @TempDir private Path folder;

  @Test
  void aChangeIsKeptAndOneLineSaysThatTheGraphComesLater() throws IOException {
    Program program = program();
    Outcome outcome = program.run("retract", "alep");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.messages().lines().filter(line -> line.contains("will show it later")))
        .singleElement()
        .asString()
        .contains("Neo4j does not answer")
        .doesNotContain(PASSWORD);
    assertThat(program.run("documents").output()).doesNotContain("alep");
  }

  @Test
  void aQueryOfTheGraphFailsInOneLineWithoutThePassword() throws IOException {
    Outcome outcome = program().run("cypher", "RETURN 1");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.messages().lines())
        .singleElement()
        .asString()
        .contains("bolt://127.0.0.1:1", "does not answer")
        .doesNotContain(PASSWORD);
  }

  private Program program() throws IOException {
    return new Program(folder)
        .withAleppo()
        .variable("LANG", "en_GB.UTF-8")
        .variable("ENTENTE_NEO4J_URI", "bolt://127.0.0.1:1")
        .variable("ENTENTE_NEO4J_PASSWORD", PASSWORD);
  }
}
