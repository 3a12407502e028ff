package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

class HelpTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachCommandIsExplainedWithExamplesThatParse(Language language) throws Exception {
    Messages words = new Messages(language);
    CommandRegistry commands = commands();
    CommandLineParser parser = new CommandLineParser(commands, words);
    for (Command command : commands.getCommands()) {
      Signature signature = ((ShellCommand) command).signature();
      assertThat(words.find("command." + command.getName())).as(command.getName()).isPresent();
      assertThat(words.find(signature.task().key())).isPresent();
      for (Signature.Option option : signature.options()) {
        assertThat(
                words
                    .find("option." + command.getName() + "." + option.name())
                    .or(() -> words.find("option." + option.name())))
            .as(command.getName() + " --" + option.name())
            .isPresent();
      }
      assertThat(words.find("example." + command.getName()).orElse("").lines())
          .as("examples of " + command.getName())
          .isNotEmpty()
          .filteredOn(example -> !example.contains("|"))
          .allSatisfy(
              example ->
                  assertThat(parser.parse(example).commandName()).isEqualTo(command.getName()));
    }
  }

  @Test
  void bothLanguagesHaveTheSameMessages() {
    assertThat(new Messages(Language.FRENCH).keys())
        .isEqualTo(new Messages(Language.ENGLISH).keys());
  }

  @Test
  void helpListsEveryCommand() throws Exception {
    String overview = new Program(folder).run("help").output();
    List<String> names = commands().getCommands().stream().map(Command::getName).toList();
    assertThat(names).allSatisfy(name -> assertThat(overview).contains("  " + name));
  }

  @Test
  void helpOfOneCommandShowsItsOptionsAndExamples() throws Exception {
    Program program = new Program(folder);
    assertThat(program.run("help", "why").output())
        .contains("why SUBJECT OBJECT", "--format", "why HTS Al-Qaeda")
        .isEqualTo(program.run("why", "--help").output());
    assertThat(program.run("help", "wy").messages()).contains("why");
  }

  private CommandRegistry commands() throws Exception {
    Surroundings surroundings = Surroundings.ofProcess();
    Start start = Start.read(List.of("--data", folder.toString()), surroundings);
    return new Wiring().commandRegistry(new Session(surroundings, start));
  }
}
