package org.entente.shell;

import static org.entente.shell.Signature.of;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.entente.claim.Extraction;
import org.entente.document.DocumentReader;
import org.entente.document.ReadOutcome;
import org.entente.evaluation.ClaimRow;
import org.entente.evaluation.DocumentScore;
import org.entente.evaluation.Evaluation;
import org.entente.evaluation.EvaluationReport;
import org.entente.evaluation.GoldFormat;
import org.entente.evaluation.Score;
import org.entente.shell.Signature.Kind;
import org.springframework.shell.core.command.ExitStatus;

/** Commands that read articles. */
final class ReadingCommands implements CommandGroup {

  private final Session session;

  ReadingCommands(Session session) {
    this.session = session;
  }

  @Override
  public List<ShellCommand> commands() {
    Messages words = session.words();
    return List.of(
        new ShellCommand(
            of("import", Task.READ).needsSome("PATH", Kind.PATH).listing(),
            words,
            call -> new ImportCommand(session, call.format()).run(call.arguments())),
        new ShellCommand(
            of("extract", Task.READ).needs("PATH", Kind.PATH).listing(), words, this::extract),
        new ShellCommand(
            of("evaluate", Task.READ)
                .needs("GOLD_DIR", Kind.PATH)
                .option("predictions", Kind.PATH)
                .flag("errors")
                .listing(),
            words,
            this::evaluate));
  }

  private ExitStatus extract(Invocation call) {
    Format format = call.format();
    DocumentReader reader = new DocumentReader();
    String path = call.required(0);
    ReadOutcome outcome =
        path.equals("-")
            ? reader.read(session.surroundings().input(), "standard input")
            : reader.read(Path.of(path));
    outcome.notes().forEach(note -> session.screen().say(Tone.FAINT.of(note)));
    Extraction extraction =
        session.cancellation().apart(() -> session.extractor().extract(outcome.document()));
    if (format == Format.TSV) {
      session.screen().data(GoldFormat.write(GoldFormat.rows(extraction)));
    } else {
      session.screen().listing(new ClaimListing(session).of(extraction), format);
    }
    session.screen().note("extract.total", extraction.claims().size(), extraction.misses().size());
    return Exit.DONE;
  }

  private ExitStatus evaluate(Invocation call) {
    Format format = call.format();
    Path gold = Path.of(call.required(0));
    EvaluationReport report =
        session
            .cancellation()
            .apart(() -> Evaluation.run(gold, session.extractor(), new DocumentReader()));
    Optional<String> predictions = call.option("predictions");
    predictions.map(Path::of).ifPresent(report::writePredictions);
    if (call.flag("errors")) {
      session.screen().listing(errors(report), format);
    } else {
      session.screen().listing(scores(report), format);
    }
    return Exit.DONE;
  }

  private Listing scores(EvaluationReport report) {
    Listing.Builder listing =
        Listing.titled(session.words())
            .columns("measure", "of")
            .numbers("precision", "recall", "f1", "right", "predicted", "gold");
    score(listing, "strict", "", report.strict());
    score(listing, "family", "", report.family());
    scores(listing, "property", report.byProperty());
    scores(listing, "qualifier", report.byQualifier());
    for (DocumentScore document : report.documents()) {
      score(listing, "document", document.name(), document.strict());
    }
    return listing.build();
  }

  private void scores(Listing.Builder listing, String measure, SortedMap<String, Score> scores) {
    scores.forEach((of, score) -> score(listing, measure, of, score));
  }

  private void score(Listing.Builder listing, String measure, String of, Score score) {
    Tone tone = of.isEmpty() ? Tone.STRONG : Tone.PLAIN;
    listing.row(
        Cell.of(measure, session.words().text("measure." + measure), tone),
        Cell.of(of, tone),
        Cell.of(score.precision()),
        Cell.of(score.recall()),
        Cell.of(score.f1()),
        Cell.of(score.right()),
        Cell.of(score.predicted()),
        Cell.of(score.gold()));
  }

  private Listing errors(EvaluationReport report) {
    Listing.Builder listing =
        Listing.titled(session.words())
            .columns("document", "error", "subject", "relation", "object", "notes");
    for (DocumentScore document : report.documents()) {
      document.missed().forEach(row -> error(listing, document, "missed", row, ""));
      document.wrong().forEach(row -> error(listing, document, "wrong", row, ""));
      document
          .matched()
          .forEach(
              match -> {
                String differences = String.join("; ", match.differences());
                if (!differences.isEmpty()) {
                  error(listing, document, "qualifier", match.gold(), differences);
                }
              });
    }
    return listing.build();
  }

  private void error(
      Listing.Builder listing, DocumentScore document, String error, ClaimRow row, String notes) {
    Tone tone = error.equals("qualifier") ? Tone.DERIVED : Tone.HOSTILE;
    listing.row(
        Cell.of(document.name()),
        Cell.of(error, session.words().text("error." + error), tone),
        Cell.of(String.join(" | ", row.subject())),
        Cell.of(row.property()),
        Cell.of(String.join(" | ", row.object())),
        Cell.of(notes));
  }
}
