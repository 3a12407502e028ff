package org.entente.actor;

import org.entente.document.Language;
import org.entente.ontology.Ontology;

/** Tells whether someone can be meant by a pronoun of some number and gender. */
final class Agreement {

  private final Ontology ontology;
  private final Language language;

  Agreement(Ontology ontology, Language language) {
    this.ontology = ontology;
    this.language = language;
  }

  /** Whether someone mentioned agrees with what a pronoun's cue says of it. */
  boolean holds(Antecedent antecedent, String agreement, boolean possessive) {
    Referent referent = antecedent.referent();
    if (ontology.isA(referent.kind(), "Place") && !isState(referent)) {
      return false;
    }
    return number(antecedent, agreement, possessive)
        && (language == Language.ENGLISH
            ? englishGender(referent, agreement)
            : frenchGender(antecedent, agreement));
  }

  private boolean number(Antecedent antecedent, String agreement, boolean possessive) {
    Referent referent = antecedent.referent();
    boolean plural = antecedent.number().equals("Plur");
    if (agreement.contains("Plur")) {
      boolean one = isPerson(referent) || (isState(referent) && !plural);
      return !one;
    }
    return !agreement.contains("Sing") || possessive || !plural || isState(referent);
  }

  private boolean englishGender(Referent referent, String agreement) {
    if (agreement.contains("Masc") || agreement.contains("Fem")) {
      return isPerson(referent) || referent.kind().equals("Actor");
    }
    return !agreement.contains("Neut") || !isPerson(referent);
  }

  private static boolean frenchGender(Antecedent antecedent, String agreement) {
    String gender = agreement.contains("Masc") ? "Masc" : agreement.contains("Fem") ? "Fem" : "";
    return gender.isEmpty() || antecedent.gender().isEmpty() || gender.equals(antecedent.gender());
  }

  /** How much speaks for someone beyond mere agreement. */
  int weight(Antecedent antecedent, String agreement) {
    int weight = 0;
    boolean feminine = agreement.contains("Fem");
    boolean told = !antecedent.gender().isEmpty();
    weight += told && (feminine || agreement.contains("Masc")) ? 10 : 0;
    weight -= feminine && !told && isPerson(antecedent.referent()) ? 25 : 0;
    if (agreement.contains("Plur")) {
      weight += antecedent.number().equals("Plur") ? 20 : -10;
    }
    return weight;
  }

  private boolean isPerson(Referent referent) {
    return ontology.isA(referent.kind(), "Person");
  }

  private boolean isState(Referent referent) {
    return ontology.isA(referent.kind(), "State");
  }
}
