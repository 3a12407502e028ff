package org.entente.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Reads command lines by the signatures of the commands: quotes of any kind, options anywhere,
 * flags without a value. Spring Shell's own parser knows only double quotes and options with a
 * value.
 */
final class CommandLineParser implements CommandParser {

  private static final Map<String, String> SYNONYMS =
      Map.of("--help", "help", "-h", "help", "?", "help", "--version", "version");

  private final CommandRegistry commands;
  private final Messages words;

  CommandLineParser(CommandRegistry commands, Messages words) {
    this.commands = commands;
    this.words = words;
  }

  /**
   * Reads a line as it was typed at the prompt.
   *
   * @throws UsageException if there is no such command, or it is not written so
   */
  @Override
  public ParsedInput parse(String line) {
    List<Word> split = Word.split(line);
    if (split.isEmpty()) {
      throw new UsageException(words.text("usage.empty"));
    }
    List<String> texts = new ArrayList<>(split.stream().map(word -> text(line, word)).toList());
    ShellCommand command = command(SYNONYMS.getOrDefault(texts.getFirst(), texts.getFirst()));
    if (command.signature().verbatim()) {
      joinQuery(command.signature(), line, split, texts);
    }
    return parse(texts);
  }

  /**
   * Reads the words of a one-shot command, which another shell has split.
   *
   * @throws UsageException as {@link #parse(String)}
   */
  ParsedInput parse(List<String> texts) {
    String name = SYNONYMS.getOrDefault(texts.getFirst(), texts.getFirst());
    Signature signature = command(name).signature();
    ParsedInput.Builder input = ParsedInput.builder().commandName(signature.name());
    Deque<String> rest = new ArrayDeque<>(texts.subList(1, texts.size()));
    List<String> arguments = new ArrayList<>();
    while (!rest.isEmpty()) {
      String word = rest.removeFirst();
      if (word.equals("--")) {
        arguments.addAll(rest);
        rest.clear();
      } else if (QueryPlace.isOption(word)) {
        CommandOption option = option(signature, word, rest);
        if ("help".equals(option.longName())) {
          return parse(List.of("help", signature.name()));
        }
        input.addOption(option);
      } else {
        arguments.add(word);
      }
    }
    for (int i = 0; i < arguments.size(); i++) {
      input.addArgument(new CommandArgument(i, arguments.get(i)));
    }
    checkCount(signature, arguments);
    return input.build();
  }

  /** A word's text; a home folder that is not in quotes is named in full. */
  private static String text(String line, Word word) {
    return line.charAt(word.start()) == '~' ? HomeFolder.expand(word.text()) : word.text();
  }

  private ShellCommand command(String name) {
    if (commands.getCommandByName(name) instanceof ShellCommand command) {
      return command;
    }
    List<String> names = commands.getCommands().stream().map(Command::getName).toList();
    throw new UsageException(
        words.text("usage.command", name)
            + Nearest.offer(words, Nearest.to(name, names, 2), "usage.help"));
  }

  private CommandOption option(Signature signature, String word, Deque<String> rest) {
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    String name = equals > 0 ? word.substring(0, equals) : word;
    Signature.Option option =
        signature.option(name).orElseThrow(() -> unknownOption(signature, name));
    String value = "true";
    if (option.value().isPresent()) {
      value = equals > 0 ? word.substring(equals + 1) : Optional.ofNullable(rest.poll()).orElse("");
      if (value.isEmpty()) {
        throw new UsageException(words.text("usage.value", option.typed()));
      }
    } else if (equals > 0) {
      throw new UsageException(words.text("usage.flag", option.typed()));
    }
    return CommandOption.with()
        .longName(option.name())
        .shortName(option.letter().orElse(' '))
        .value(value)
        .build();
  }

  private UsageException unknownOption(Signature signature, String name) {
    List<String> names = signature.options().stream().map(Signature.Option::typed).toList();
    return new UsageException(
        words.text("usage.option", signature.name(), name)
            + Nearest.offer(words, Nearest.to(name, names, 2), "usage.help", signature.name()));
  }

  private void checkCount(Signature signature, List<String> arguments) {
    List<Signature.Parameter> parameters = signature.parameters();
    boolean repeated = !parameters.isEmpty() && parameters.getLast().repeated();
    for (int i = arguments.size(); i < parameters.size(); i++) {
      if (parameters.get(i).required()) {
        throw new UsageException(
            words.text("usage.missing", signature.name(), parameters.get(i).word())
                + " "
                + words.text("usage.write", signature.usage()));
      }
    }
    if (arguments.size() > parameters.size() && !repeated && !signature.verbatim()) {
      throw new UsageException(
          words.text("usage.extra", signature.name(), arguments.get(parameters.size()))
              + " "
              + words.text("usage.write", signature.usage()));
    }
  }

  /** Makes one argument of a query, quotes and all, unless it is quoted as a whole. */
  private static void joinQuery(
      Signature signature, String line, List<Word> split, List<String> texts) {
    int first = QueryPlace.firstWord(signature, texts);
    if (first >= split.size() || isQuotedWhole(line, split.get(first))) {
      return;
    }
    int last = split.size();
    while (last > first + 2 && QueryPlace.takesNext(signature, texts.get(last - 2))) {
      last -= 2;
    }
    String query = line.substring(split.get(first).start(), split.get(last - 1).end());
    List<String> options = new ArrayList<>(texts.subList(1, first));
    options.addAll(texts.subList(last, texts.size()));
    texts.subList(1, texts.size()).clear();
    texts.addAll(options);
    texts.add("--");
    texts.add(query);
  }

  private static boolean isQuotedWhole(String line, Word word) {
    return Word.isOpening(line.charAt(word.start()));
  }
}
