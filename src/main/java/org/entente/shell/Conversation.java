package org.entente.shell;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.problem.ProblemException;
import org.entente.rdf.Statistics;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.springframework.shell.core.command.CommandRegistry;

/** The talk with a person at a terminal: prompt, line editing, history, completion. */
final class Conversation implements Closeable {

  private final Session session;
  private final Terminal terminal;
  private final LineReader reader;

  /**
   * Opens the terminal.
   *
   * @throws ProblemException if there is none that can be used
   */
  Conversation(Session session, CommandRegistry commands) {
    this.session = session;
    try {
      this.terminal =
          TerminalBuilder.builder()
              .name("Entente")
              .system(true)
              .dumb(true)
              .encoding(StandardCharsets.UTF_8)
              .build();
    } catch (IOException e) {
      throw new ProblemException(
          "terminal", "it can't be opened", "give the command as an argument", e);
    }
    session.screen().follow(() -> terminal.getWidth() > 0 ? terminal.getWidth() : 80);
    this.reader = reader(commands);
    session.screen().note("welcome");
  }

  /** The next line that the user types. */
  String read() {
    return reader.readLine(prompt().toAnsi(terminal));
  }

  /** Which data this is, and how much there is of it. */
  private AttributedString prompt() {
    Statistics statistics = session.statistics();
    Path data = session.start().data();
    String name =
        data.equals(DataFolder.usual(session.surroundings().environment()))
            ? "entente"
            : "entente:" + data.getFileName();
    return new AttributedStringBuilder()
        .append(Tone.KEY.of(name))
        .append(
            Tone.FAINT.of(
                " " + session.words().text("prompt", statistics.actors(), statistics.claims())))
        .append("> ")
        .toAttributedString();
  }

  /** Does something that Ctrl-C stops. */
  void whileStoppable(Runnable work) {
    Terminal.SignalHandler before =
        terminal.handle(Terminal.Signal.INT, signal -> session.cancellation().request());
    try {
      work.run();
    } finally {
      terminal.handle(Terminal.Signal.INT, before);
    }
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new ProblemException("terminal", "it can't be closed", "close its window", e);
    }
  }

  private LineReader reader(CommandRegistry commands) {
    LineReader built =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("entente")
            .parser(new PromptParser(commands))
            .completer(new CommandCompleter(commands, session))
            .completionMatcher(new GivenMatches())
            .variable(LineReader.HISTORY_FILE, session.start().data().resolve("history"))
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "%P      … ")
            .variable(LineReader.BELL_STYLE, "none")
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
            .option(LineReader.Option.HISTORY_REDUCE_BLANKS, false)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .option(LineReader.Option.CASE_INSENSITIVE_SEARCH, true)
            .build();
    return built;
  }
}
