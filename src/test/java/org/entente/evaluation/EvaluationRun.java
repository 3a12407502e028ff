package org.entente.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.claim.ClaimExtractor;
import org.entente.claim.Extractor;
import org.entente.document.DocumentReader;

/**
 * Prints scores while the extractor is being developed: {@code GOLD_DIR… [--verbose] [--predictions
 * DIR]}.
 */
public final class EvaluationRun {

  private final PrintStream out;

  private EvaluationRun(PrintStream out) {
    this.out = out;
  }

  /** Runs in the root folder of the project, with {@code target/models} on the class path. */
  public static void main(String[] arguments) {
    run(ClaimExtractor.load(Path.of("")), System.out, arguments);
  }

  /** Evaluates each folder, then prints the totals, with {@code --verbose} each article too. */
  public static void run(Extractor extractor, PrintStream out, String... arguments) {
    List<DocumentScore> all = new ArrayList<>();
    boolean verbose = List.of(arguments).contains("--verbose");
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--predictions")) {
        new EvaluationReport(all).writePredictions(Path.of(arguments[++i]));
      } else if (!arguments[i].startsWith("--")) {
        all.addAll(
            Evaluation.run(Path.of(arguments[i]), extractor, new DocumentReader()).documents());
      }
    }
    EvaluationRun run = new EvaluationRun(out);
    if (verbose) {
      all.forEach(run::document);
    }
    run.totals(new EvaluationReport(all));
  }

  private void document(DocumentScore document) {
    out.println("== " + document.name() + "  " + text(document.strict()));
    document.missed().forEach(row -> out.println("MISSED   " + row));
    document.wrong().forEach(row -> out.println("WRONG    " + row));
    for (DocumentScore.Match match : document.matched()) {
      out.println("MATCHED  " + match.gold());
      match.differences().forEach(difference -> out.println("         but " + difference));
    }
  }

  private void totals(EvaluationReport report) {
    report.byProperty().forEach((name, score) -> out.println(line(name, score)));
    out.println(line("strict", report.strict()));
    out.println(line("family", report.family()));
    for (Map.Entry<String, Score> entry : report.byQualifier().entrySet()) {
      out.println(line("  " + entry.getKey(), entry.getValue()));
    }
  }

  private static String line(String name, Score score) {
    return "%-22s %s".formatted(name, text(score));
  }

  private static String text(Score score) {
    return String.format(
        Locale.ROOT,
        "P %.2f  R %.2f  F1 %.3f  (%d right of %d predicted, %d gold)",
        score.precision(),
        score.recall(),
        score.f1(),
        score.right(),
        score.predicted(),
        score.gold());
  }
}
