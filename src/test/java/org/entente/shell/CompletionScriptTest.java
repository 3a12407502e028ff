package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.shell.Program.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletionScriptTest {

  @TempDir private static Path folder;
  private static Program program;

  @BeforeAll
  static void prepare() throws IOException {
    program = new Program(folder);
  }

  @ParameterizedTest
  @EnumSource(TargetShell.class)
  void scriptNamesCommandsOptionsAndValuesAndIsRead(TargetShell shell) throws Exception {
    String script = script(shell);
    assertThat(script).contains("backers", "inferred", "jsonl", "hostility");
    if (isInstalled(shell)) {
      Path file = Files.writeString(folder.resolve("script." + shell), script);
      String program = shell.name().toLowerCase(java.util.Locale.ROOT);
      assertThat(run(List.of(program, "-n", file.toString()))).isEmpty();
    }
  }

  @Test
  void bashCompletesWithIt() throws Exception {
    if (isInstalled(TargetShell.BASH)) {
      Path file = Files.writeString(folder.resolve("entente.bash"), script(TargetShell.BASH));
      assertThat(completed(file, "entente ba")).containsExactlyInAnyOrder("backers", "backed");
      assertThat(completed(file, "entente --lang fr documents --form")).containsExactly("--format");
      assertThat(completed(file, "entente documents --format js"))
          .containsExactlyInAnyOrder("json", "jsonl");
      assertThat(completed(file, "entente completion z")).containsExactly("zsh");
    }
  }

  private static List<String> completed(Path script, String line) throws Exception {
    String words = String.join(" ", line.split(" "));
    int last = line.split(" ").length - 1;
    return run(List.of(
            "bash",
            "-c",
            ". '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; _entente; printf '%%s\\n' \"${COMPREPLY[@]}\""
                .formatted(script, words, last)))
        .lines()
        .toList();
  }

  private static String script(TargetShell shell) {
    Outcome outcome = program.run("completion", shell.name());
    assertThat(outcome.status()).isZero();
    return outcome.output();
  }

  private static boolean isInstalled(TargetShell shell) {
    String name = shell.name().toLowerCase(java.util.Locale.ROOT);
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
  }

  private static String run(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }
}
