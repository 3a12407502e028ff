package org.entente.shell;

import static org.entente.shell.Signature.of;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.graph.Answer;
import org.entente.graph.GraphStore;
import org.entente.graph.Limits;
import org.entente.graph.Projection;
import org.entente.graph.ProjectionReport;
import org.entente.problem.ProblemException;
import org.entente.rdf.KnowledgeBase;
import org.entente.shell.Signature.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.ExitStatus;

/**
 * Commands on the Neo4j graph; the first of them starts the server and brings the graph up to date.
 */
final class GraphCommands implements CommandGroup {

  private final Session session;

  GraphCommands(Session session) {
    this.session = session;
  }

  @Override
  public List<ShellCommand> commands() {
    Messages words = session.words();
    return List.of(
        new ShellCommand(
            of("cypher", Task.QUERY)
                .takes("QUERY", Kind.QUERY)
                .option("file", 'f', Kind.PATH)
                .flag("write")
                .option("time", Kind.NUMBER)
                .option("rows", Kind.NUMBER)
                .verbatim()
                .listing(),
            words,
            this::cypher),
        new ShellCommand(of("browse", Task.QUERY).build(), words, call -> browse()),
        new ShellCommand(of("sync", Task.KEEP).flag("rebuild").build(), words, this::sync));
  }

  private ExitStatus cypher(Invocation call) {
    Format format = call.format();
    String query = QueryText.of(session, call);
    Limits limits = limits(call);
    upToDate();
    Answer answer =
        session.inGraph(
            graph ->
                call.flag("write")
                    ? graph.write(query, Map.of(), limits)
                    : graph.read(query, Map.of(), limits));
    Listing.Builder listing =
        Listing.titled(session.words()).plain(answer.columns().toArray(String[]::new));
    for (List<Object> values : answer.rows()) {
      List<Cell> row = new ArrayList<>();
      values.forEach(value -> row.add(cell(value)));
      listing.row(row);
    }
    session.screen().listing(listing.build(), format);
    if (answer.cut()) {
      session.screen().note("query.cut", answer.rows().size());
    }
    return Exit.DONE;
  }

  /** How far a query may go: as far as its options say, else as far as is usual. */
  static Limits limits(Invocation call) {
    return new Limits(
        Duration.ofSeconds(
            call.number("time", 1, Math.toIntExact(Limits.USUAL.time().toSeconds()))),
        call.number("rows", 1, Limits.USUAL.rows()));
  }

  private static Cell cell(@Nullable Object value) {
    return switch (value) {
      case null -> Cell.none();
      case Number number -> new Cell(number, number.toString(), Tone.PLAIN);
      case Boolean truth -> new Cell(truth, truth.toString(), Tone.PLAIN);
      default -> Cell.of(value.toString());
    };
  }

  private GraphStore upToDate() {
    KnowledgeBase knowledge = session.knowledge();
    shown(graph -> new Projection(graph, session.ontology()).catchUp(knowledge));
    return session.graph();
  }

  /** Changes the graph, and tells a person who waits what takes so long. */
  private <T> T shown(Function<GraphStore, T> change) {
    session.screen().progress(session.words().text("progress.graph"));
    try {
      return session.inGraph(change);
    } finally {
      session.screen().progress("");
    }
  }

  private ExitStatus sync(Invocation call) {
    KnowledgeBase knowledge = session.knowledge();
    ProjectionReport report =
        shown(
            graph -> {
              Projection projection = new Projection(graph, session.ontology());
              return call.flag("rebuild")
                  ? projection.rebuild(knowledge)
                  : projection.sync(knowledge);
            });
    if (report.changedNothing()) {
      session.screen().note("sync.same");
    } else {
      session
          .screen()
          .note(
              "sync.done",
              report.nodesWritten(),
              report.relationshipsWritten(),
              report.nodesRemoved(),
              report.relationshipsRemoved());
    }
    return Exit.DONE;
  }

  /** Prints the address and keeps the server up until the user is done. */
  private ExitStatus browse() {
    URI address =
        upToDate()
            .browse(session.language())
            .orElseThrow(
                () ->
                    new ProblemException(
                        session.graph().name(),
                        session.words().text("browse.elsewhere"),
                        session.words().text("browse.elsewhere.remedy")));
    session.screen().line(address.toString());
    open(address);
    if (!session.start().words().isEmpty()) {
      session.screen().note("browse.wait");
      waitForEnd();
    }
    return Exit.DONE;
  }

  private void waitForEnd() {
    try {
      while (session.surroundings().input().read() >= 0) {
        session.cancellation().check();
      }
    } catch (IOException e) {
      throw new ProblemException("standard input", "can't be read", "use the shell", e);
    }
  }

  private static void open(URI address) {
    if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
      return;
    }
    try {
      Desktop.getDesktop().browse(address);
    } catch (IOException | UnsupportedOperationException e) {
      System.getLogger(GraphCommands.class.getName())
          .log(System.Logger.Level.INFO, "no desktop browser", e);
    }
  }
}
