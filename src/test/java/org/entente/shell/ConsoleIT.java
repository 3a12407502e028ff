package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.shell.Console.CTRL_C;
import static org.entente.shell.Console.CTRL_D;
import static org.entente.shell.Console.CTRL_R;
import static org.entente.shell.Console.ENTER;
import static org.entente.shell.Console.TAB;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Size;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell as a person at a terminal has it. */
class ConsoleIT {

  private static final String ENDLESS_SPARQL =
      "SELECT (COUNT(*) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";
  private static final String ENDLESS_CYPHER =
      "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)";
  private static final String RUNNING =
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND'"
          + " RETURN 'left: ' + count(*) AS n";

  @TempDir private static Path folder;
  private static Program program;

  @BeforeAll
  static void prepare() throws IOException {
    program = new Program(folder).withAleppo();
  }

  @Test
  void typedLinesAreColouredGoOnOverLinesAndAreRemembered() throws Exception {
    try (Console console = console(80, Map.of())) {
      console.await("claims>");
      console.type("cypher MATCH (a:Actor").await("(a:Actor");
      assertThat(console.bytes()).contains("\u001b[34;1mMATCH", "\u001b[36m");
      console.interrupt("13 claims").type("sparql ASK {" + ENTER).await("…");
      console.type("?a ent:supports ?b }" + ENTER).await("true");
      console
          .type("stats # token=abc" + ENTER)
          .type(CTRL_R + "ask {")
          .await("?a ent:supports ?b }");
      console.interrupt("13 claims").type("history" + ENTER);
      assertThat(console.await("ASK {\n")).doesNotContain("token=abc  ");
      console.type(CTRL_D);
      assertThat(console.status()).isZero();
    }
    assertThat(TypedLines.read(program.data()))
        .extracting(TypedLines.Typed::text)
        .contains("sparql ASK {\n?a ent:supports ?b }")
        .noneMatch(line -> line.contains("abc"));
  }

  @Test
  void longResultsArePagedWithoutColoursOnRequest() throws Exception {
    try (Console console = console(100, Map.of("NO_COLOR", "1"))) {
      console.await("claims>");
      console.type("help" + ENTER).await("the first page", shown -> shown.endsWith("\nentente"));
      console.type("G").await("the last page", shown -> shown.contains("-f SCRIPT"));
      console.type("q").await("claims>");
      assertThat(console.bytes()).doesNotContain("\u001b[1m", "\u001b[36m", "\u001b[2m");
    }
  }

  @Test
  void pagerOfTheUserIsTaken() throws Exception {
    try (Console console = console(80, Map.of("PAGER", "sed s/^/~/"), "help")) {
      console.await("~Keep the data");
      assertThat(console.status()).isZero();
    }
  }

  @Test
  void dumbTerminalGetsPlainText() throws Exception {
    try (Console console = console(80, Map.of("TERM", "dumb"))) {
      console.await("claims>");
      console.type("documents" + ENTER).await("essai");
      assertThat(console.bytes()).doesNotContain("\u001b");
      console.type("exit" + ENTER);
      assertThat(console.status()).isZero();
    }
  }

  private static Console console(int columns, Map<String, String> environment, String... words)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--data", program.data().toString()));
    arguments.addAll(List.of(words));
    return new Console(new Size(columns, 24), environment, program.home(), arguments);
  }

  @Test
  void namesAreCompletedAndCtrlDLeaves() throws Exception {
    try (Console console = console(80, Map.of())) {
      console.await("14 actors, 13 claims>");
      console.type("backers bach" + TAB).await("régime de Bachar");
      console.interrupt("13 claims").type("show abb" + TAB).await("show \"Abbas Araghchi\"");
      console.type(ENTER).await("chef de la diplomatie");
      console.type(CTRL_D);
      assertThat(console.status()).isZero();
    }
  }

  @Test
  void ctrlCStopsAQueryAndKeepsTheShell() throws Exception {
    try (Console console = console(80, Map.of())) {
      console.await("claims>");
      console.enter("sparql " + ENDLESS_SPARQL);
      Thread.sleep(300);
      console.type(CTRL_C).await("Stopped.");
      console.type("cypher RETURN '(warm)' AS w" + ENTER).await("warm)\n");
      console.enter("cypher " + ENDLESS_CYPHER);
      Thread.sleep(1000);
      console.type(CTRL_C).await("two stops", shown -> shown.split("Stopped\\.").length > 2);
      console.type("cypher " + RUNNING + ENTER).await("left: 0");
      console.type("exit" + ENTER);
      assertThat(console.status()).isZero();
    }
  }

  @Test
  void ctrlCEndsAOneShotCommandWith130() throws Exception {
    try (Console console = console(80, Map.of(), "sparql", ENDLESS_SPARQL)) {
      Thread.sleep(3000);
      console.type(CTRL_C);
      assertThat(console.status()).isEqualTo(130);
    }
  }
}
