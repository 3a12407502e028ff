package org.entente.shell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/** A command as a user wrote it, with its arguments and options by name. */
record Invocation(Signature signature, ParsedInput input) {

  List<String> arguments() {
    return input.arguments().stream().map(CommandArgument::value).toList();
  }

  /** The argument at {@code index}, if it was given. */
  Optional<String> argument(int index) {
    return arguments().stream().skip(index).findFirst();
  }

  /** The argument at {@code index}, which the signature requires. */
  String required(int index) {
    return argument(index)
        .orElseThrow(() -> new IllegalStateException(signature.name() + " lacks an argument"));
  }

  boolean flag(String option) {
    return option(option).isPresent();
  }

  Optional<String> option(String name) {
    return input.options().stream()
        .filter(option -> name.equals(option.longName()))
        .map(CommandOption::value)
        .reduce((first, last) -> last);
  }

  Format format() {
    return option("format")
        .map(
            word ->
                Format.ofWord(word)
                    .orElseThrow(
                        () ->
                            new UsageException(
                                "--format %s: unknown; use %s."
                                    .formatted(word, String.join(", ", Format.words())))))
        .orElse(Format.TABLE);
  }

  /** A whole number from {@code least} on. */
  int number(String name, int least, int otherwise) {
    Optional<String> written = option(name);
    if (written.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(written.get());
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw badNumber(name, written.get(), least);
    }
    throw badNumber(name, written.get(), least);
  }

  /** A year, month or day. */
  Optional<String> date(String name) {
    Optional<String> written = option(name);
    written.ifPresent(
        text -> {
          if (!isDate(text)) {
            throw new UsageException(
                "--%s %s: not a date; write 2024, 2024-11 or 2024-11-27.".formatted(name, text));
          }
        });
    return written;
  }

  private static UsageException badNumber(String name, String written, int least) {
    return new UsageException(
        "--%s %s: not a whole number from %d on.".formatted(name, written, least));
  }

  private static boolean isDate(String text) {
    try {
      return switch (text.length()) {
        case 4 -> text.chars().allMatch(Character::isDigit);
        case 7 -> YearMonth.parse(text).getYear() > 0;
        default -> LocalDate.parse(text).getYear() > 0;
      };
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
