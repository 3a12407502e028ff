package org.entente.actor;

import java.util.List;

/**
 * Someone who was mentioned and may be taken up.
 *
 * @param sentence the ordinal of the sentence
 * @param paragraph the ordinal of its paragraph
 * @param mention the words
 * @param referents those they stand for: several for a coordination
 * @param role what they do in their sentence
 */
record Antecedent(
    int sentence, int paragraph, Mention mention, List<Referent> referents, Role role) {

  /** What a mention does in its sentence; the weight tells how much it draws attention. */
  enum Role {
    TOPIC(45),
    MAIN_SUBJECT(40),
    SUBJECT(30),
    OBJECT(15),
    OBLIQUE(8),
    GENITIVE(0);

    private final int weight;

    Role(int weight) {
      this.weight = weight;
    }

    int weight() {
      return weight;
    }

    boolean isSubject() {
      return this == MAIN_SUBJECT || this == SUBJECT;
    }
  }

  Antecedent {
    referents = List.copyOf(referents);
  }

  boolean isGroup() {
    return referents.size() > 1;
  }
}
