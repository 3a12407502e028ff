package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.problem.ProblemException;

/**
 * How a set of articles came out, micro-averaged.
 *
 * @param documents each article, in the order of names
 */
public record EvaluationReport(List<DocumentScore> documents) {

  public EvaluationReport {
    documents = List.copyOf(documents);
  }

  /** Subject, property, object and negation all right. */
  public Score strict() {
    return documents.stream().map(DocumentScore::strict).reduce(Score.NONE, Score::plus);
  }

  /** The same with any property of the family. */
  public Score family() {
    return documents.stream().map(DocumentScore::family).reduce(Score.NONE, Score::plus);
  }

  /** The strict score of each property that occurs, in the order of names. */
  public SortedMap<String, Score> byProperty() {
    SortedMap<String, Score> scores = new TreeMap<>();
    for (DocumentScore document : documents) {
      document.matched().forEach(match -> add(scores, match.gold().property(), new Score(1, 1, 1)));
      document.missed().forEach(row -> add(scores, row.property(), new Score(0, 0, 1)));
      document.wrong().forEach(row -> add(scores, row.property(), new Score(0, 1, 0)));
    }
    return scores;
  }

  /** The score of each qualifier over the strictly matched claims, in the order of names. */
  public SortedMap<String, Score> byQualifier() {
    SortedMap<String, Score> scores = new TreeMap<>();
    for (Qualifier qualifier : Qualifier.values()) {
      scores.put(qualifier.key(), Score.NONE);
      documents.stream()
          .flatMap(document -> document.matched().stream())
          .map(match -> qualifier.score(match.gold(), match.predicted()))
          .forEach(score -> add(scores, qualifier.key(), score));
    }
    return scores;
  }

  /**
   * Writes what was predicted for each article into {@code NAME.claims.tsv}, and makes the folder
   * where it is missing.
   *
   * @throws ProblemException if a file can't be written
   */
  public void writePredictions(Path folder) {
    try {
      Files.createDirectories(folder);
      for (DocumentScore document : documents) {
        Files.writeString(
            folder.resolve(document.name() + ".claims.tsv"),
            GoldFormat.write(document.predictions()));
      }
    } catch (IOException e) {
      throw new ProblemException(
          folder.toString(),
          "can't be written (" + e.getMessage() + ")",
          "name a folder that you may write to",
          e);
    }
  }

  private static void add(SortedMap<String, Score> scores, String key, Score score) {
    scores.merge(key, score, Score::plus);
  }
}
