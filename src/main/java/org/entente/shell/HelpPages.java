package org.entente.shell;

import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Help by task, and for one command. */
final class HelpPages {

  private static final int INDENT = 2;

  private final Screen screen;
  private final Messages words;
  private final List<ShellCommand> commands;

  HelpPages(Screen screen, List<ShellCommand> commands) {
    this.screen = screen;
    this.words = screen.words();
    this.commands = commands;
  }

  /** All commands, by what users want to do. */
  void overview() {
    int widest =
        commands.stream().mapToInt(command -> command.signature().usage().length()).max().orElse(0);
    for (Task task : Task.values()) {
      List<ShellCommand> ofTask =
          commands.stream().filter(command -> command.signature().task() == task).toList();
      if (!ofTask.isEmpty()) {
        screen.line(Tone.STRONG.of(words.text(task.key())));
        ofTask.forEach(
            command -> entry(command.signature().usage(), command.getDescription(), widest));
      }
    }
    screen.line("");
    paragraph(words.text("help.more"));
  }

  /** How to write one command, with its options and examples. */
  void page(ShellCommand command) {
    Signature signature = command.signature();
    paragraph(capitalized(command.getDescription()) + ".");
    screen.line("");
    screen.line(
        new AttributedStringBuilder()
            .append(Tone.STRONG.of(words.text("help.usage")))
            .append("  ")
            .append(Tone.KEY.of(signature.usage()))
            .toAttributedString());
    screen.line("");
    screen.line(Tone.STRONG.of(words.text("help.options")));
    List<String> written = signature.options().stream().map(HelpPages::written).toList();
    int widest = written.stream().mapToInt(String::length).max().orElse(0);
    for (int i = 0; i < written.size(); i++) {
      entry(
          written.get(i),
          words.option(signature.name(), signature.options().get(i).name()),
          widest);
    }
    words
        .find("example." + signature.name())
        .ifPresent(
            examples -> {
              screen.line("");
              screen.line(Tone.STRONG.of(words.text("help.examples")));
              examples.lines().forEach(example -> screen.line(indented(Tone.KEY.of(example))));
            });
  }

  private static String written(Signature.Option option) {
    return option.letter().map(letter -> "-" + letter + ", ").orElse("")
        + option.typed()
        + option
            .value()
            .map(
                kind ->
                    " "
                        + switch (kind) {
                          case DATE -> "DATE";
                          case PATH -> "PATH";
                          case NUMBER -> "N";
                          default -> "WORD";
                        })
            .orElse("");
  }

  private void entry(String key, String text, int widest) {
    int left = INDENT + widest + 2;
    boolean first = true;
    for (String line : DisplayText.wrap(text, Math.max(20, screen.textWidth() - left))) {
      AttributedStringBuilder built = new AttributedStringBuilder().append(" ".repeat(INDENT));
      built.append(Tone.KEY.of(first ? key : ""));
      built.append(" ".repeat(Math.max(0, left - INDENT - (first ? key.length() : 0))));
      screen.line(built.append(line).toAttributedString());
      first = false;
    }
  }

  private void paragraph(String text) {
    DisplayText.wrap(text, screen.textWidth()).forEach(screen::line);
  }

  private static AttributedString indented(AttributedString text) {
    return new AttributedStringBuilder()
        .append(" ".repeat(INDENT))
        .append(text)
        .toAttributedString();
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
