package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.shell.Program.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a part of scripts. */
class ToolTest {

  @TempDir private static Path folder;
  private static Program program;

  @BeforeAll
  static void prepare() throws IOException {
    program = new Program(folder).withAleppo().variable("LANG", "en_GB.UTF-8");
  }

  @Test
  void pipeThatIsClosedEarlyIsNoError() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Outcome outcome = program.runInto(closed, "actors", "--format", "csv");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.messages()).isEmpty();
  }

  @Test
  void jsonLinesHaveOneObjectALine() {
    assertThat(program.run("actors", "--format", "jsonl").lines())
        .hasSizeGreaterThan(5)
        .allSatisfy(line -> assertThat(line).startsWith("{\"name\":").endsWith("}"));
  }

  @Test
  void standardInputIsAScript() {
    Outcome outcome = program.input("# a comment\nstats --format csv\ncompletion bash\n").run();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.output()).startsWith("what,count\n").contains("complete -o filenames");
    program.input("");
  }

  @Test
  void scriptEndsWithTheCodeOfTheCommandThatFailed() throws IOException {
    Path script = Files.writeString(folder.resolve("script"), "stats\nbakers HTS\nstats\n");
    assertThat(program.run("-f", script.toString()).status()).isEqualTo(2);
    Files.writeString(script, "show Nobodyatall\n");
    assertThat(program.run("-f", script.toString()).status()).isEqualTo(1);
    assertThat(program.run("-f", folder.resolve("none").toString()).status()).isEqualTo(1);
  }

  @Test
  void quietKeepsOnlyDataAndProblems() {
    assertThat(program.run("leaders", "Tehran", "--quiet").messages()).isEmpty();
    assertThat(program.run("leaders", "Tehran").messages()).isNotEmpty();
    assertThat(program.run("show", "Nobodyatall", "--quiet").messages()).isNotEmpty();
  }

  @Test
  void noColorIsObeyedUnlessToldOtherwise() throws IOException {
    Program plain = program.width(100).variable("NO_COLOR", "1");
    assertThat(plain.run("stats").output()).doesNotContain("\u001b");
    assertThat(plain.run("stats", "--color", "always").output()).contains("\u001b[");
    plain.variable("NO_COLOR", "").width(0);
  }
}
