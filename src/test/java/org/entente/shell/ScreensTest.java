package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The main commands look as in {@code screens}, at 80 and 120 columns. A screen that differs is
 * left in {@code target/screens}, to be looked at and copied if it is the better one.
 */
class ScreensTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/entente/shell/screens");

  @TempDir private static Path folder;
  private static Program program;

  @BeforeAll
  static void prepare() throws IOException {
    program = new Program(folder).withAleppo().variable("LANG", "en_GB.UTF-8");
  }

  static Stream<Arguments> screens() {
    return Stream.of(
            List.of("help"),
            List.of("help", "why"),
            List.of("actors"),
            List.of("backers", "Bashar al-Assad"),
            List.of("enemies", "HTS"),
            List.of("lineage", "HTS"),
            List.of("territory", "Aleppo"),
            List.of("show", "HTS"),
            List.of("why", "Turkey", "factions rebelles"),
            List.of("why", "HTS", "Al-Qaeda"),
            List.of("path", "HTS", "Syria"),
            List.of("graph", "HTS"),
            List.of("timeline", "HTS"),
            List.of("documents"),
            List.of("stats"))
        .flatMap(command -> Stream.of(Arguments.of(command, 80), Arguments.of(command, 120)));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void screenIsAsItWas(List<String> command, int width) throws IOException {
    String shown =
        program
            .width(width)
            .run(
                Stream.concat(command.stream(), Stream.of("--color", "never"))
                    .toArray(String[]::new))
            .output();
    assertThat(shown.lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(width));
    String name = String.join("-", command).replace(' ', '_') + "-" + width + ".txt";
    Path golden = GOLDEN.resolve(name);
    String expected = Files.exists(golden) ? Files.readString(golden) : "";
    if (!shown.equals(expected)) {
      Files.createDirectories(Path.of("target", "screens"));
      Files.writeString(Path.of("target", "screens", name), shown);
    }
    assertThat(shown).as(name).isEqualTo(expected);
  }
}
