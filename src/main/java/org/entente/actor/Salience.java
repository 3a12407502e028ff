package org.entente.actor;

/** Tells how near at hand someone mentioned is, when a later word may take him up. */
final class Salience {

  private static final int[] BY_DISTANCE = {0, -15, -55, -85, -105, -120};
  private static final int OTHER_PARAGRAPH = -10;
  private static final int TAKEN_UP_ALREADY = 5;
  private static final int PARALLEL = 8;
  private static final int OFTEN = 3;
  private static final int MOST_OFTEN = 9;

  private final Memory memory;

  Salience(Memory memory) {
    this.memory = memory;
  }

  int of(Antecedent antecedent, Coreference.Place place) {
    int distance = place.number() - antecedent.sentence();
    boolean other = place.sentence().paragraph() != antecedent.paragraph();
    boolean topic = antecedent.role() == Antecedent.Role.TOPIC;
    int weight = BY_DISTANCE[Math.min(distance, BY_DISTANCE.length - 1)];
    weight += antecedent.role().weight();
    weight += other && !topic ? OTHER_PARAGRAPH : 0;
    weight += antecedent.mention().type() == Mention.Type.PRONOUN ? TAKEN_UP_ALREADY : 0;
    weight += place.isSubject() && antecedent.role().isSubject() ? PARALLEL : 0;
    weight += Math.min(MOST_OFTEN, OFTEN * memory.count(antecedent.referents().get(0)));
    int begin = antecedent.mention().begin();
    return weight - (distance == 0 ? Math.abs(place.mention().begin() - begin) / 4 : begin / 8);
  }
}
