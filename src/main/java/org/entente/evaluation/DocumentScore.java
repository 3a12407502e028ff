package org.entente.evaluation;

import java.util.List;

/**
 * How one article came out.
 *
 * @param name the article
 * @param predictions all that was predicted, as {@code NAME.claims.tsv} holds it
 * @param matched the gold claims that were found, strictly
 * @param missed the gold claims that were not
 * @param wrong the predictions that are no gold claim
 * @param family the score by family
 */
public record DocumentScore(
    String name,
    List<ClaimRow> predictions,
    List<Match> matched,
    List<ClaimRow> missed,
    List<ClaimRow> wrong,
    Score family) {

  public DocumentScore {
    predictions = List.copyOf(predictions);
    matched = List.copyOf(matched);
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
  }

  /** The strict score. */
  public Score strict() {
    return new Score(matched.size(), predictions.size(), matched.size() + missed.size());
  }

  /**
   * A gold claim and the prediction that says the same; their qualifiers may differ.
   *
   * @param gold what was to be found
   * @param predicted what was found
   */
  public record Match(ClaimRow gold, ClaimRow predicted) {

    /** The qualifiers that differ, such as {@code when: 2015 for 2015/..}. */
    public List<String> differences() {
      return Qualifier.differences(gold, predicted);
    }
  }
}
