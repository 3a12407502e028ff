package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.entente.document.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

class CommandLineParserTest {

  @TempDir private Path folder;
  private CommandLineParser parser;

  @BeforeEach
  void build() {
    Surroundings surroundings = Surroundings.ofProcess();
    Start start = Start.read(List.of("--data", folder.toString()), surroundings);
    parser =
        new CommandLineParser(
            new Wiring().commandRegistry(new Session(surroundings, start)),
            new Messages(Language.ENGLISH));
  }

  @Test
  void optionsStandAnywhere() {
    ParsedInput input = parser.parse("backers --inferred \"Bashar al-Assad\" --at=2024");
    assertThat(arguments(input)).containsExactly("Bashar al-Assad");
    assertThat(input.options())
        .extracting(CommandOption::longName, CommandOption::value)
        .containsExactly(tuple("inferred", "true"), tuple("at", "2024"));
  }

  @Test
  void whatFollowsTwoDashesIsNoOption() {
    assertThat(arguments(parser.parse("backers -- --inferred"))).containsExactly("--inferred");
  }

  @Test
  void unquotedQueryIsTakenAsItIs() {
    ParsedInput input =
        parser.parse("sparql --inferred SELECT ?x { ?x skos:altLabel \"a  b\" } --format csv");
    assertThat(arguments(input)).containsExactly("SELECT ?x { ?x skos:altLabel \"a  b\" }");
    assertThat(input.options())
        .extracting(CommandOption::longName)
        .containsExactly("inferred", "format");
  }

  @Test
  void quotedQueryLosesItsQuotes() {
    assertThat(arguments(parser.parse("sparql 'ASK { ?x ?y \"z\" }'")))
        .containsExactly("ASK { ?x ?y \"z\" }");
  }

  @Test
  void flagTakesNoValue() {
    assertThatThrownBy(() -> parser.parse("backers X --inferred=yes"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--inferred");
  }

  private static List<String> arguments(ParsedInput input) {
    return input.arguments().stream().map(CommandArgument::value).toList();
  }
}
