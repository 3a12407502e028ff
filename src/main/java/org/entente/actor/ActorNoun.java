package org.entente.actor;

/**
 * A common noun that stands for an actor or a place.
 *
 * @param begin the index of its first word
 * @param end the index behind its last word
 * @param lemma its dictionary form
 * @param kind the class of what it stands for; empty if it only names members of something
 * @param member whether it names members or means of an organisation
 * @param described whether a description can be made with it that is a name of its own
 * @param anaphoric whether it takes up what was named before
 * @param stands whether with a demonym it stands for the state itself
 */
record ActorNoun(
    int begin,
    int end,
    String lemma,
    String kind,
    boolean member,
    boolean described,
    boolean anaphoric,
    boolean stands) {

  boolean isPerson() {
    return kind.equals("Person");
  }

  /** Whether it stands for somebody by itself, not only for members of something. */
  boolean mayStandAlone() {
    return described || anaphoric;
  }

  /** Whether it names a part of any state: its government, its army, a ministry. */
  boolean isOrgan() {
    return kind.equals("Government") || kind.equals("ArmedForces") || kind.equals("Ministry");
  }
}
