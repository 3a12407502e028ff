package org.entente.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.document.Language;

/**
 * What the options that belong to the whole program say; they may stand before or after the
 * command.
 *
 * @param data the data folder
 * @param language the language of messages and labels
 * @param colour whether to colour: always, never, or as the terminal allows
 * @param quiet whether to keep notes and progress to oneself
 * @param script a file of commands to run
 * @param words the command and its arguments; empty to open the shell
 */
record Start(
    Path data,
    Language language,
    Colour colour,
    boolean quiet,
    Optional<Path> script,
    List<String> words) {

  Start {
    words = List.copyOf(words);
  }

  /** When output is coloured. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /**
   * Reads the program's arguments.
   *
   * @throws UsageException if a global option lacks its value or has a wrong one
   */
  static Start read(List<String> arguments, Surroundings surroundings) {
    return new Reading(surroundings).read(new ArrayDeque<>(arguments));
  }

  private static final class Reading {
    private final Surroundings surroundings;
    private Optional<Path> data = Optional.empty();
    private Optional<Path> script = Optional.empty();
    private Language language;
    private Colour colour = Colour.AUTO;
    private boolean quiet;
    private final List<String> words = new ArrayList<>();

    Reading(Surroundings surroundings) {
      this.surroundings = surroundings;
      this.language = languageOf(surroundings);
    }

    Start read(Deque<String> arguments) {
      while (!arguments.isEmpty()) {
        String word = arguments.removeFirst();
        if (word.equals("--")) {
          words.add(word);
          words.addAll(arguments);
          arguments.clear();
        } else if (!readOption(word, arguments)) {
          words.add(word);
        }
      }
      Path folder = data.orElseGet(() -> DataFolder.usual(surroundings.environment()));
      return new Start(folder.toAbsolutePath().normalize(), language, colour, quiet, script, words);
    }

    private boolean readOption(String word, Deque<String> rest) {
      int equals = word.indexOf('=');
      String name = equals > 0 ? word.substring(0, equals) : word;
      if (equals > 0) {
        if (!List.of("--data", "--lang", "--color", "--colour").contains(name)) {
          return false;
        }
        rest.addFirst(word.substring(equals + 1));
      }
      switch (name) {
        case "--data" -> data = Optional.of(Path.of(value(name, rest)));
        case "--lang" -> language = language(value(name, rest));
        case "--color", "--colour" -> colour = colour(name, value(name, rest));
        case "--quiet", "-q" -> quiet = true;
        case "-f" -> {
          if (!words.isEmpty()) {
            return false;
          }
          script = Optional.of(Path.of(value(name, rest)));
        }
        default -> {
          return false;
        }
      }
      return true;
    }

    private static String value(String name, Deque<String> rest) {
      String value = rest.pollFirst();
      if (value == null || value.isEmpty()) {
        throw new UsageException(name + ": a value is missing; write " + name + " VALUE.");
      }
      return value;
    }

    private static Language language(String tag) {
      return Language.ofTag(tag)
          .orElseThrow(() -> new UsageException("--lang " + tag + ": unknown; use fr or en."));
    }

    private static Colour colour(String name, String word) {
      return switch (word.toLowerCase(Locale.ROOT)) {
        case "auto" -> Colour.AUTO;
        case "always" -> Colour.ALWAYS;
        case "never" -> Colour.NEVER;
        default ->
            throw new UsageException(name + " " + word + ": unknown; use auto, always or never.");
      };
    }

    private static Language languageOf(Surroundings surroundings) {
      for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
        String value = surroundings.variable(name);
        if (!value.isEmpty()) {
          return Language.ofTag(value.split("[.@]", 2)[0]).orElse(Language.ENGLISH);
        }
      }
      return Language.ENGLISH;
    }
  }
}
