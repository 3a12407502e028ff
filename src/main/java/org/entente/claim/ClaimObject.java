package org.entente.claim;

import org.entente.actor.Entity;

/**
 * What stands at the end of a claim: an actor or place, or a bare name (for {@code alsoKnownAs}).
 */
public sealed interface ClaimObject {

  /** An actor or a place. */
  record Thing(Entity entity) implements ClaimObject {}

  /** A name that the text gives, as it is written. */
  record Name(String text) implements ClaimObject {}
}
