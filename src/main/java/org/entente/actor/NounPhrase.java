package org.entente.actor;

import java.util.List;
import java.util.Optional;

/**
 * A noun phrase around a noun for an actor or a place, with the mentions that tell it apart.
 *
 * @param begin the index of its first word, determiners left aside
 * @param end the index behind its last word
 * @param noun the noun that heads it
 * @param demonyms the demonyms among its adjectives
 * @param owner who stands in the genitive
 * @param apposed the name that the noun is followed by
 * @param distinct whether its own words tell it apart
 * @param determiner how it is introduced
 * @param plural whether it is plural
 */
record NounPhrase(
    int begin,
    int end,
    ActorNoun noun,
    List<Mention> demonyms,
    Optional<Mention> owner,
    Optional<Mention> apposed,
    boolean distinct,
    Determiner determiner,
    boolean plural) {

  /** How a noun phrase is introduced. */
  enum Determiner {
    DEFINITE,
    DEMONSTRATIVE,
    POSSESSIVE,
    INDEFINITE,
    NONE
  }

  /** Whether nothing but the noun and its adjectives stands in it. */
  boolean isPlain() {
    return demonyms.isEmpty() && owner.isEmpty() && apposed.isEmpty();
  }

  /** Whether it may take up what was named before. */
  boolean isDefinite() {
    return switch (determiner) {
      case DEFINITE, DEMONSTRATIVE -> true;
      case POSSESSIVE, INDEFINITE, NONE -> false;
    };
  }
}
