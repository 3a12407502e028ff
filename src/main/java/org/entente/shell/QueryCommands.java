package org.entente.shell;

import static org.entente.shell.Signature.of;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.graph.GraphExport;
import org.entente.graph.GraphFormat;
import org.entente.problem.ProblemException;
import org.entente.rdf.ExportFormat;
import org.entente.rdf.Scope;
import org.entente.rdf.View;
import org.entente.shell.Signature.Kind;
import org.springframework.shell.core.command.ExitStatus;

/** Commands that query and export. */
final class QueryCommands implements CommandGroup {

  private final Session session;

  QueryCommands(Session session) {
    this.session = session;
  }

  @Override
  public List<ShellCommand> commands() {
    Messages words = session.words();
    return List.of(
        new ShellCommand(
            of("sparql", Task.QUERY)
                .takes("QUERY", Kind.QUERY)
                .option("file", 'f', Kind.PATH)
                .flag("inferred")
                .option("time", Kind.NUMBER)
                .option("rows", Kind.NUMBER)
                .verbatim()
                .listing(),
            words,
            call -> new SparqlQuery(session, call).run()),
        new ShellCommand(
            of("export", Task.QUERY)
                .needs("FILE", Kind.PATH)
                .option("format", Kind.EXPORT_FORMAT)
                .option("graph", Kind.SCOPE)
                .flag("reifiers")
                .build(),
            words,
            this::export));
  }

  private ExitStatus export(Invocation call) {
    String file = call.required(0);
    Optional<GraphFormat> drawn =
        GraphFormat.ofFile(call.option("format").map(written -> "." + written).orElse(file));
    return drawn.isPresent() ? exportGraph(call, file, drawn.get()) : exportData(call, file);
  }

  private ExitStatus exportGraph(Invocation call, String file, GraphFormat format) {
    if (call.option("graph").isPresent()) {
      throw new UsageException("--graph: not with " + format.ending() + "; leave it out.");
    }
    GraphExport export = new GraphExport(session.ontology(), session.language());
    List<Path> files =
        session
            .knowledge()
            .read(
                View.INFERRED,
                data -> {
                  try {
                    if (file.equals("-")) {
                      export.write(data, format, session.surroundings().output());
                      return List.of();
                    }
                    return export.write(data, format, Path.of(file));
                  } catch (IOException e) {
                    throw unwritable(file, e);
                  }
                });
    files.forEach(
        written -> session.screen().note("export.done", written.toString(), format.ending()));
    if (format == GraphFormat.CSV) {
      session.screen().note("export.import", files.getFirst(), files.getLast());
    }
    return Exit.DONE;
  }

  private ExitStatus exportData(Invocation call, String file) {
    ExportFormat format = format(call, file);
    Scope scope = call.option("graph").map(QueryCommands::scope).orElse(Scope.ALL);
    if (file.equals("-")) {
      write(call, session.surroundings().output(), format, scope);
      session.surroundings().output().flush();
      return Exit.DONE;
    }
    Path path = Path.of(file);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
      write(call, out, format, scope);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
    session.screen().note("export.done", file, format.ending());
    return Exit.DONE;
  }

  private void write(Invocation call, OutputStream out, ExportFormat format, Scope scope) {
    if (!call.flag("reifiers")) {
      session.knowledge().export(out, format, scope);
    } else if (format.keepsTripleTerms()) {
      session.knowledge().exportWithReifiers(out, format, scope);
    } else {
      throw new UsageException(
          "--reifiers: " + format.ending() + " has no triple terms; use ttl, trig, nt or nq.");
    }
  }

  private static ProblemException unwritable(String file, IOException e) {
    return new ProblemException(
        file,
        "can't be written (" + e.getMessage() + ")",
        "name a file in a folder that you may write to",
        e);
  }

  private static ExportFormat format(Invocation call, String file) {
    Optional<String> word = call.option("format");
    return word.map(
            written ->
                ExportFormat.ofFile("." + written)
                    .or(() -> ofName(written))
                    .orElseThrow(() -> unknown("--format " + written)))
        .orElseGet(() -> ExportFormat.ofFile(file).orElseThrow(() -> unknown(file)));
  }

  private static Optional<ExportFormat> ofName(String written) {
    String wanted = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return Arrays.stream(ExportFormat.values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).replace("_", "").equals(wanted))
        .findFirst();
  }

  private static UsageException unknown(String written) {
    List<String> endings =
        Stream.concat(
                Arrays.stream(ExportFormat.values()).map(ExportFormat::ending),
                Arrays.stream(GraphFormat.values()).map(GraphFormat::ending))
            .toList();
    return new UsageException(
        written + ": no known format; use one of " + String.join(", ", endings) + ".");
  }

  private static Scope scope(String written) {
    return Arrays.stream(Scope.values())
        .filter(scope -> scope.name().equalsIgnoreCase(written))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "--graph "
                        + written
                        + ": unknown; use stated, claims, actors, inferred or all."));
  }
}
