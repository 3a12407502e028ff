package org.entente.evaluation;

/**
 * Counts of what was right.
 *
 * @param right predictions that match the gold
 * @param predicted predictions made
 * @param gold what there was to find
 */
public record Score(int right, int predicted, int gold) {

  /** Nothing predicted, nothing to find. */
  public static final Score NONE = new Score(0, 0, 0);

  /** The counts of both. */
  public Score plus(Score other) {
    return new Score(right + other.right, predicted + other.predicted, gold + other.gold);
  }

  /** The share of predictions that are right; 0 without predictions. */
  public double precision() {
    return predicted == 0 ? 0 : (double) right / predicted;
  }

  /** The share of the gold that was found; 0 without gold. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return predicted + gold == 0 ? 0 : 2.0 * right / (predicted + gold);
  }
}
