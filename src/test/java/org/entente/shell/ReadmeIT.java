package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.documentation.CodeBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sessions of the README give what it shows. In it, {@code …} stands for lines or words left
 * out.
 */
class ReadmeIT {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String PROMPT = "$ ./entente ";

  @TempDir private static Path data;

  /** A command and the lines that the README shows below it. */
  private record Step(String command, List<String> shown) {}

  private static List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (CodeBlock block : CodeBlock.of(Path.of("README.md"))) {
      if (!block.language().equals("console")) {
        continue;
      }
      for (String line : block.text().split("\n")) {
        if (line.startsWith(PROMPT)) {
          steps.add(new Step(line.substring(PROMPT.length()), new ArrayList<>()));
        } else {
          steps.getLast().shown().add(line);
        }
      }
    }
    return steps;
  }

  @Test
  void theSessionGivesWhatIsShown() {
    assertThat(steps()).hasSizeGreaterThan(3);
    for (Step step : steps()) {
      String output = run(step.command());
      assertThat(output).as(step.command()).containsPattern(pattern(step.shown()));
    }
  }

  @Test
  void theGateRunsTheTestCommandOfTheReadme() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains("`mvn verify`");
    assertThat(Files.readString(Path.of(".ci/run"))).containsPattern("(?m)^mvn .*\\bverify$");
  }

  /** The shown lines in order; blanks of any length count as one. */
  private static Pattern pattern(List<String> shown) {
    StringBuilder pattern = new StringBuilder();
    for (String line : shown) {
      if (line.equals("…")) {
        pattern.append("(?s:.*?)");
      } else {
        for (String word : line.strip().split("\\s+")) {
          pattern.append(word.equals("…") ? "[^\\n]*" : "[^\\S\\n]*" + Pattern.quote(word));
        }
        pattern.append("[^\\S\\n]*(?:\\n|$)");
      }
    }
    return Pattern.compile(pattern.toString());
  }

  private static String run(String command) {
    List<String> arguments = new ArrayList<>(List.of("--data", data.toString()));
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      arguments.add(word.group(1) != null ? word.group(1) : word.group(2));
    }
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(screen, true, StandardCharsets.UTF_8);
    int status =
        Entente.run(
            arguments,
            new Surroundings(
                InputStream.nullInputStream(),
                both,
                both,
                Map.of("LANG", "en_GB.UTF-8"),
                Path.of("").toAbsolutePath(),
                0,
                0,
                0));
    String shown = screen.toString(StandardCharsets.UTF_8);
    assertThat(status).as(command + "\n" + shown).isZero();
    return shown;
  }
}
