package org.entente.shell;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import org.entente.problem.ProblemException;
import org.entente.rdf.Statistics;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.springframework.shell.core.command.CommandRegistry;

/** The talk with a person at a terminal: prompt, line editing, history, completion. */
final class Conversation implements Closeable {

  private static final List<String> COMPLETION_STYLES =
      List.of(
          LineReader.COMPLETION_STYLE_STARTING,
          LineReader.COMPLETION_STYLE_DESCRIPTION,
          LineReader.COMPLETION_STYLE_GROUP,
          LineReader.COMPLETION_STYLE_SELECTION,
          LineReader.COMPLETION_STYLE_BACKGROUND,
          LineReader.COMPLETION_STYLE_LIST_STARTING,
          LineReader.COMPLETION_STYLE_LIST_DESCRIPTION,
          LineReader.COMPLETION_STYLE_LIST_GROUP,
          LineReader.COMPLETION_STYLE_LIST_SELECTION,
          LineReader.COMPLETION_STYLE_LIST_BACKGROUND);

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
    this.terminal = Terminals.open();
    session.screen().follow(() -> terminal.getWidth() > 0 ? terminal.getWidth() : 80);
    if (!isDumb()) {
      session.screen().pageWith(new Pager(session.surroundings(), terminal));
    }
    this.reader = reader(commands);
    session.screen().note("welcome");
  }

  /** The next line that the user types. */
  String read() {
    return reader.readLine(session.screen().styled(prompt()));
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
    Terminals.close(terminal);
  }

  private boolean isDumb() {
    return terminal.getType().startsWith(Terminal.TYPE_DUMB);
  }

  private LineReader reader(CommandRegistry commands) {
    boolean coloured = session.screen().isColoured();
    QueryWords queryWords = new QueryWords(session.surroundings().home().resolve("ontology"));
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("entente")
            .parser(new PromptParser(commands))
            .completer(new CommandCompleter(commands, session))
            .completionMatcher(new GivenMatches())
            .history(new TypedLines())
            .variable(LineReader.HISTORY_FILE, TypedLines.file(session.start().data()))
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "%P      … ")
            .variable(LineReader.BELL_STYLE, "none")
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
            .option(LineReader.Option.HISTORY_REDUCE_BLANKS, false)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .option(LineReader.Option.CASE_INSENSITIVE_SEARCH, true)
            .highlighter(
                coloured
                    ? new TypedHighlighter(commands, queryWords)
                    : (reader, line) -> new AttributedString(line));
    if (!coloured) {
      COMPLETION_STYLES.forEach(style -> builder.variable(style, ""));
    }
    return builder.build();
  }
}
