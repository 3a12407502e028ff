package org.entente.language;

/**
 * The inflection of a word, in the values of Universal Dependencies; empty where unknown.
 *
 * @param verbForm {@code Fin}, {@code Inf}, {@code Part} or {@code Ger}
 * @param tense {@code Pres}, {@code Past}, {@code Imp} or {@code Fut}
 * @param mood {@code Ind}, {@code Cnd}, {@code Sub} or {@code Imp}
 * @param number {@code Sing} or {@code Plur}
 * @param gender {@code Masc} or {@code Fem}
 */
public record Morphology(String verbForm, String tense, String mood, String number, String gender) {

  /** Nothing known. */
  public static final Morphology NONE = new Morphology("", "", "", "", "");

  /** Of a finite verb of which no more is known. */
  public static final Morphology FINITE = new Morphology("Fin", "", "", "", "");

  /** Of a finite verb. */
  public boolean isFinite() {
    return verbForm.equals("Fin");
  }

  /** Of a past (or passive) participle. */
  public boolean isPastParticiple() {
    return verbForm.equals("Part") && tense.equals("Past");
  }

  /** Of a present participle or gerund. */
  public boolean isPresentParticiple() {
    return verbForm.equals("Ger") || (verbForm.equals("Part") && tense.equals("Pres"));
  }

  /** Of an infinitive. */
  public boolean isInfinitive() {
    return verbForm.equals("Inf");
  }
}
