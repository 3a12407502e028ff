package org.entente.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.claim.Extraction;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.entente.document.ReadOutcome;
import org.entente.problem.ProblemException;
import org.entente.rdf.Addition;
import org.entente.rdf.ExportFormat;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.Loading;
import org.entente.rdf.Violation;
import org.springframework.shell.core.command.ExitStatus;

/** Reads articles into the dataset. */
final class ImportCommand {

  private final Session session;
  private final DocumentReader reader = new DocumentReader();
  private final Format format;
  private final Listing.Builder summary;
  private final Tally tally = new Tally();

  ImportCommand(Session session, Format format) {
    this.session = session;
    this.format = format;
    this.summary =
        Listing.titled(session.words())
            .columns("document", "language")
            .numbers("claims", "new", "inferred")
            .columns("result")
            .hidden("id", "title", "path");
  }

  /** Reads what each argument names: a file, a folder, or {@code -} for standard input. */
  ExitStatus run(List<String> arguments) {
    List<Path> paths = new ArrayList<>();
    boolean input = false;
    for (String argument : arguments) {
      if (argument.equals("-")) {
        input = true;
      } else {
        collect(Path.of(argument), paths);
      }
    }
    ImportNews news = new ImportNews(session);
    int total = paths.size() + (input ? 1 : 0);
    try (Progress progress = new Progress(session.screen(), total)) {
      if (input) {
        take("-", progress);
      }
      for (Path path : paths) {
        session.cancellation().check();
        take(path.toString(), progress);
      }
    } catch (Cancellation.Cancelled stopped) {
      report();
      session.screen().note("import.stopped", tally.done(), total);
      throw stopped;
    }
    report();
    if (format == Format.TABLE && tally.imported > 0) {
      news.tell();
      skipped();
    }
    session.showInGraph();
    return tally.failed == 0 ? Exit.DONE : Exit.FAILED;
  }

  /** Tells what was read and yet gave nothing, and why. */
  private void skipped() {
    if (tally.misses > 0) {
      session.screen().note("news.misses", tally.misses);
    }
    tally.leftOut.forEach((why, claims) -> session.screen().note("news.left.out", claims, why));
  }

  private void collect(Path path, List<Path> paths) {
    if (!Files.isDirectory(path)) {
      paths.add(path);
      return;
    }
    try {
      paths.addAll(reader.articlesIn(path));
    } catch (ProblemException e) {
      fail(path.toString(), e);
    }
  }

  private void take(String path, Progress progress) {
    progress.step(path, tally.claims);
    try {
      if (ExportFormat.ofFile(path).isPresent()) {
        load(path);
        progress.clear();
        return;
      }
      ReadOutcome outcome =
          path.equals("-")
              ? reader.read(session.surroundings().input(), "standard input")
              : reader.read(Path.of(path));
      progress.clear();
      outcome.notes().forEach(note -> session.screen().say(Tone.FAINT.of(note)));
      progress.step(path, tally.claims);
      add(outcome.document(), path);
    } catch (ProblemException e) {
      progress.clear();
      fail(path, e);
    }
  }

  private void add(Document document, String path) {
    KnowledgeBase knowledge = session.knowledge();
    if (knowledge.knows(document.id())) {
      known(document, path);
      return;
    }
    Extraction extraction =
        session.cancellation().apart(() -> session.extractor().extract(document));
    switch (knowledge.add(extraction)) {
      case Addition.Added added -> {
        tally.added(added);
        tally.misses += extraction.misses().size();
        added.leftOut().stream()
            .map(this::message)
            .forEach(why -> tally.leftOut.merge(why, 1, Integer::sum));
        row(
            document,
            path,
            Cell.of(added.claims()),
            Cell.of(added.statements()),
            Cell.of(Math.max(0, added.inferred())),
            Cell.of("imported", session.words().text("result.imported"), Tone.FRIENDLY));
      }
      case Addition.AlreadyKnown already -> known(document, path);
      case Addition.Refused refused -> fail(path, refusal(path, refused));
    }
  }

  /** Takes in a file of RDF. */
  private void load(String path) {
    Loading loading = session.load(Path.of(path));
    int claims = 0;
    for (Addition addition : loading.documents()) {
      switch (addition) {
        case Addition.Added added -> {
          tally.added(added);
          claims += added.claims();
        }
        case Addition.AlreadyKnown already -> tally.known++;
        case Addition.Refused refused -> {
          tally.failed++;
          session.screen().problem(refusal(path + ": " + refused.documentId(), refused));
        }
      }
    }
    summary.row(
        Cell.of(Path.of(path).getFileName().toString(), Tone.STRONG),
        Cell.none(),
        Cell.of(claims),
        Cell.none(),
        Cell.none(),
        Cell.of(
            "loaded",
            session.words().text("result.loaded", loading.documents().size(), loading.actors()),
            Tone.FRIENDLY),
        Cell.none(),
        Cell.none(),
        Cell.of(path));
  }

  private void known(Document document, String path) {
    tally.known++;
    row(
        document,
        path,
        Cell.none(),
        Cell.none(),
        Cell.none(),
        Cell.of("known", session.words().text("result.known"), Tone.FAINT));
  }

  private void row(
      Document document, String path, Cell claims, Cell fresh, Cell inferred, Cell result) {
    summary.row(
        Cell.of(document.name(), Tone.STRONG),
        Cell.of(document.language().tag()),
        claims,
        fresh,
        inferred,
        result,
        Cell.of(document.id()),
        Cell.of(document.title()),
        Cell.of(path));
  }

  private ProblemException refusal(String path, Addition.Refused refused) {
    Violation first = refused.violations().getFirst();
    return new ProblemException(
        path,
        message(first) + " (" + first.focus() + ")",
        session.words().text("import.refused", refused.violations().size()));
  }

  private String message(Violation violation) {
    return violation.messages().getOrDefault(session.language(), violation.shape());
  }

  private void fail(String path, ProblemException problem) {
    tally.failed++;
    session.screen().problem(problem);
    String name = Path.of(path).getFileName().toString();
    summary.row(
        Cell.of(name, Tone.STRONG),
        Cell.none(),
        Cell.none(),
        Cell.none(),
        Cell.none(),
        Cell.of("failed", session.words().text("result.failed"), Tone.HOSTILE),
        Cell.none(),
        Cell.none(),
        Cell.of(path));
  }

  private void report() {
    Listing listing = summary.build();
    if (!listing.isEmpty()) {
      session.screen().listing(listing, format);
      session
          .screen()
          .note(
              "import.total",
              tally.imported,
              tally.claims,
              tally.statements,
              tally.inferred,
              tally.known,
              tally.failed);
    }
  }

  private static final class Tally {
    private int imported;
    private int known;
    private int failed;
    private int claims;
    private int statements;
    private int inferred;
    private int misses;
    private final Map<String, Integer> leftOut = new TreeMap<>();

    private int done() {
      return imported + known + failed;
    }

    private void added(Addition.Added added) {
      imported++;
      claims += added.claims();
      statements += added.statements();
      inferred += added.inferred();
    }
  }
}
