package org.entente.actor;

import java.util.List;

/**
 * Someone who was mentioned and may be taken up.
 *
 * @param sentence the ordinal of the sentence
 * @param paragraph the ordinal of its paragraph
 * @param mention the words
 * @param referents those they stand for: several for a coordination
 * @param number the grammatical number of the words; empty if unknown
 * @param gender their grammatical gender; empty if unknown
 * @param role what they do in their sentence
 */
record Antecedent(
    int sentence,
    int paragraph,
    Mention mention,
    List<Referent> referents,
    String number,
    String gender,
    Role role) {

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

  /** The first of those it stands for. */
  Referent referent() {
    return referents.get(0);
  }

  /** Whether it stands before a mention in some sentence. */
  boolean precedes(int number, Mention later) {
    return sentence < number || mention.begin() < later.begin();
  }

  boolean isGroup() {
    return referents.size() > 1;
  }
}
