package org.entente.shell;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;

/**
 * Where results and messages go: data to standard output and nothing else there, messages to
 * standard error.
 */
final class Screen {

  private static final int USUAL_WIDTH = 80;

  private final PrintStream output;
  private final PrintStream errors;
  private final Messages words;
  private final boolean colours;
  private final boolean quiet;
  private final boolean terminal;
  private final boolean messagesOnTerminal;
  private final int messagesWidth;
  private final boolean dumb;
  private final Deque<Held> held = new ArrayDeque<>();
  private Optional<Pager> pager = Optional.empty();
  private boolean holding;
  private IntSupplier width;

  /** Something to be shown when the command is done. */
  private record Held(PrintStream stream, String text) {}

  Screen(Surroundings surroundings, Start start) {
    this.output = surroundings.output();
    this.errors = surroundings.messages();
    this.words = new Messages(start.language());
    this.quiet = start.quiet();
    this.terminal = surroundings.outputWidth() > 0;
    this.messagesWidth = surroundings.messagesWidth();
    this.messagesOnTerminal = messagesWidth > 0;
    this.dumb = surroundings.variable("TERM").equals("dumb");
    this.width = surroundings::outputWidth;
    this.colours =
        switch (start.colour()) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> terminal && surroundings.variable("NO_COLOR").isEmpty() && !dumb;
        };
  }

  Messages words() {
    return words;
  }

  /** Whether a person watches the results. */
  boolean isTerminal() {
    return terminal;
  }

  /** Whether a line may be rewritten to show progress. */
  boolean showsProgress() {
    return messagesOnTerminal && !quiet && !dumb;
  }

  /** The columns that text for people may take. */
  int width() {
    return terminal ? width.getAsInt() : USUAL_WIDTH;
  }

  /** The columns that running text may take: no more than the eye follows. */
  int textWidth() {
    return Math.min(width(), 100);
  }

  /** Whether to colour. */
  boolean isColoured() {
    return colours;
  }

  /** Text as it goes to a terminal, coloured or not. */
  String styled(AttributedString text) {
    return ansi(text, colours);
  }

  /** Shows results that are longer than the terminal through a pager. */
  void pageWith(Pager longer) {
    pager = Optional.of(longer);
  }

  /** Begins a command, whose results are held back until it is known how long they are. */
  void begin() {
    holding = pager.isPresent();
  }

  /** Ends a command: shows what was held back. */
  void end() {
    holding = false;
    String text = held.stream().map(Held::text).collect(Collectors.joining());
    if (!held.isEmpty() && pager.isPresent() && pager.get().isNeeded(rows(text))) {
      held.clear();
      pager.get().show(text);
    }
    while (!held.isEmpty()) {
      Held next = held.removeFirst();
      next.stream.print(next.text);
      next.stream.flush();
    }
  }

  private long rows(String text) {
    int columns = Math.max(1, width());
    return text.lines()
        .mapToLong(
            line ->
                Math.max(1, Math.ceilDiv(AttributedString.fromAnsi(line).columnLength(), columns)))
        .sum();
  }

  private void write(PrintStream stream, String text) {
    boolean atOnce = !holding || (stream == errors && held.isEmpty());
    if (atOnce) {
      stream.print(text);
      stream.flush();
    } else {
      held.add(new Held(stream, text));
    }
  }

  /** Follows a terminal that may change its size. */
  void follow(IntSupplier columns) {
    width = columns;
  }

  /** Standard output as Spring Shell wants it. */
  PrintWriter writer() {
    return new PrintWriter(output, true, StandardCharsets.UTF_8);
  }

  /** Writes data as it is. */
  void data(String text) {
    write(output, text);
  }

  /** Writes a line for people on standard output. */
  void line(AttributedString text) {
    write(output, ansi(text, colours) + "\n");
  }

  void line(String text) {
    write(output, text + "\n");
  }

  /** Writes a listing in the format that was asked for. */
  void listing(Listing listing, Format format) {
    switch (format) {
      case TABLE -> table(listing);
      case JSON -> data(ListingWriter.json(listing));
      case JSONL -> data(ListingWriter.jsonLines(listing));
      case CSV -> data(ListingWriter.csv(listing));
      case TSV -> data(ListingWriter.tsv(listing));
    }
  }

  private void table(Listing listing) {
    if (listing.isEmpty()) {
      return;
    }
    List<AttributedString> lines = new TextTable(listing, terminal ? width() : 0).lines();
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(ansi(line, colours)).append('\n'));
    data(text.toString());
  }

  /** Tells the user something that is not data, unless they asked for quiet. */
  void note(String key, Object... values) {
    if (!quiet) {
      say(Tone.FAINT.of(words.text(key, values)));
    }
  }

  /** Tells the user something in colours that is not data, unless they asked for quiet. */
  void remark(AttributedString text) {
    if (!quiet) {
      say(text);
    }
  }

  /** Tells the user what went wrong. */
  void problem(String message) {
    say(Tone.HOSTILE.of(message));
  }

  /** Tells the user what an exception says went wrong. */
  void problem(Throwable problem) {
    problem(String.valueOf(problem.getMessage()));
  }

  /** Writes a line for people on standard error. */
  void say(AttributedString text) {
    if (!messagesOnTerminal) {
      write(errors, text + "\n");
      return;
    }
    for (AttributedString line : Paragraph.wrap(text, terminal ? width() : messagesWidth)) {
      write(errors, ansi(line, colours) + "\n");
    }
  }

  /** Replaces the line of progress by another; an empty one wipes it. */
  void progress(String text) {
    if (showsProgress()) {
      errors.print("\r\u001b[K" + DisplayText.cut(text, width() - 1));
      errors.flush();
    }
  }

  private static String ansi(AttributedString text, boolean coloured) {
    return coloured ? text.toAnsi() : text.toString();
  }
}
