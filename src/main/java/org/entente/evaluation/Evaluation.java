package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.Extractor;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.entente.problem.ProblemException;

/** Scores an extractor against a folder of annotated articles. */
public final class Evaluation {

  private static final String CLAIMS = ".claims.tsv";

  private Evaluation() {}

  /**
   * Reads every pair of {@code NAME.txt} and {@code NAME.claims.tsv} in a folder, extracts, and
   * compares.
   *
   * @param folder the gold folder
   * @param extractor what is scored
   * @param reader reads the articles
   * @throws ProblemException if the folder holds no such pair, or one can't be read
   */
  public static EvaluationReport run(Path folder, Extractor extractor, DocumentReader reader) {
    Scheme scheme = Scheme.load();
    List<DocumentScore> scores = new ArrayList<>();
    for (Path claims : goldFiles(folder)) {
      String file = claims.getFileName().toString();
      String name = file.substring(0, file.length() - CLAIMS.length());
      List<ClaimRow> gold = GoldFormat.read(claims);
      Document document = reader.read(claims.resolveSibling(name + ".txt")).document();
      List<ClaimRow> predicted = GoldFormat.rows(extractor.extract(document));
      scores.add(Matching.score(name, gold, predicted, scheme));
    }
    return new EvaluationReport(scores);
  }

  private static List<Path> goldFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> gold =
          files.filter(file -> file.getFileName().toString().endsWith(CLAIMS)).sorted().toList();
      if (gold.isEmpty()) {
        throw noGold(folder, "holds no NAME" + CLAIMS);
      }
      return gold;
    } catch (IOException e) {
      throw noGold(folder, "can't be read (" + e.getMessage() + ")");
    }
  }

  private static ProblemException noGold(Path folder, String what) {
    return new ProblemException(
        folder.toString(),
        what,
        "name a folder with articles NAME.txt and their claims NAME" + CLAIMS);
  }
}
