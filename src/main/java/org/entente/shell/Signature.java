package org.entente.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a command is written.
 *
 * @param name its name
 * @param task what it is for
 * @param parameters its arguments, in order
 * @param options its options
 * @param verbatim whether everything behind the leading options is one argument, quotes included: a
 *     query
 */
record Signature(
    String name, Task task, List<Parameter> parameters, List<Option> options, boolean verbatim) {

  Signature {
    parameters = List.copyOf(parameters);
    options = List.copyOf(options);
  }

  /** What a value is, so that it can be completed. */
  enum Kind {
    NAME,
    PATH,
    DOCUMENT,
    DATE,
    FORMAT,
    EXPORT_FORMAT,
    REPORT_FORMAT,
    COMMAND,
    KIND,
    SCOPE,
    NUMBER,
    RELATIONS,
    QUERY,
    COLOUR,
    SHELL,
    TEXT
  }

  /**
   * An argument.
   *
   * @param word how help calls it
   * @param kind what it is
   * @param required whether it must be given
   * @param repeated whether there may be several
   */
  record Parameter(String word, Kind kind, boolean required, boolean repeated) {}

  /**
   * An option.
   *
   * @param name its long name, without dashes
   * @param letter its short name, if it has one
   * @param value what its value is; none for a flag
   */
  record Option(String name, Optional<Character> letter, Optional<Kind> value) {

    /** How it is typed. */
    String typed() {
      return "--" + name;
    }
  }

  static Builder of(String name, Task task) {
    return new Builder(name, task);
  }

  /** The option that {@code word} names, dashes included. */
  Optional<Option> option(String word) {
    return options.stream()
        .filter(
            option ->
                word.equals(option.typed())
                    || option.letter().filter(letter -> word.equals("-" + letter)).isPresent())
        .findFirst();
  }

  /** One line that says how the command is written. */
  String usage() {
    StringBuilder usage = new StringBuilder(name);
    for (Parameter parameter : parameters) {
      String word = parameter.word() + (parameter.repeated() ? "…" : "");
      usage.append(' ').append(parameter.required() ? word : "[" + word + "]");
    }
    return usage.toString();
  }

  /** Builds signatures. */
  static final class Builder {
    private final String name;
    private final Task task;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private boolean verbatim;

    private Builder(String name, Task task) {
      this.name = name;
      this.task = task;
    }

    Builder needs(String word, Kind kind) {
      parameters.add(new Parameter(word, kind, true, false));
      return this;
    }

    Builder takes(String word, Kind kind) {
      parameters.add(new Parameter(word, kind, false, false));
      return this;
    }

    Builder needsSome(String word, Kind kind) {
      parameters.add(new Parameter(word, kind, true, true));
      return this;
    }

    Builder flag(String option) {
      options.add(new Option(option, Optional.empty(), Optional.empty()));
      return this;
    }

    Builder option(String option, Kind kind) {
      options.add(new Option(option, Optional.empty(), Optional.of(kind)));
      return this;
    }

    Builder option(String option, char letter, Kind kind) {
      options.add(new Option(option, Optional.of(letter), Optional.of(kind)));
      return this;
    }

    /** Takes the rest of the line as it is. */
    Builder verbatim() {
      verbatim = true;
      return this;
    }

    /** Gives a listing: has {@code --format}. */
    Signature listing() {
      return option("format", Kind.FORMAT).build();
    }

    Signature build() {
      option("color", Kind.COLOUR);
      flag("quiet");
      options.add(new Option("help", Optional.of('h'), Optional.empty()));
      return new Signature(name, task, parameters, options, verbatim);
    }
  }
}
