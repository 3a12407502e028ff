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

  /** Whether a single referent agrees with what a pronoun's cue says of it. */
  boolean holds(Referent referent, String agreement, boolean possessive) {
    if (ontology.isA(referent.kind(), "Place") && !isState(referent)) {
      return false;
    }
    return number(referent, agreement, possessive)
        && (language == Language.ENGLISH
            ? englishGender(referent, agreement)
            : frenchGender(referent, agreement));
  }

  private boolean number(Referent referent, String agreement, boolean possessive) {
    boolean plural = referent.number().equals("Plur");
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

  private static boolean frenchGender(Referent referent, String agreement) {
    String gender = agreement.contains("Masc") ? "Masc" : agreement.contains("Fem") ? "Fem" : "";
    return gender.isEmpty() || referent.gender().isEmpty() || gender.equals(referent.gender());
  }

  /** How much speaks for a referent beyond mere agreement. */
  int weight(Referent referent, String agreement) {
    int weight = 0;
    boolean feminine = agreement.contains("Fem");
    boolean named = !referent.gender().isEmpty();
    weight += named && (feminine || agreement.contains("Masc")) ? 10 : 0;
    weight -= feminine && !named && isPerson(referent) ? 25 : 0;
    if (agreement.contains("Plur")) {
      weight += referent.number().equals("Plur") ? 20 : -10;
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
