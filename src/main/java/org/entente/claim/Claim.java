package org.entente.claim;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Entity;
import org.entente.time.TimeInterval;

/**
 * What a document states of two actors, or of an actor and a place.
 *
 * @param subject who
 * @param property the local name of a property of the ontology, such as {@code supports}
 * @param object whom, what or where
 * @param negated whether the text denies it
 * @param status how the text presents it
 * @param attributedTo whom the text names as its source
 * @param when the time that the text gives it
 * @param where the places that the text gives it
 * @param office the office, for {@code leads} and {@code holdsOfficeIn}, as the text has it
 * @param confidence the estimated share of such claims that are right, from 0 to 1
 * @param foundBy the IRI of the lexicon entry or of the general pattern that found it
 * @param passages where it stands; at least one, in the order of the text
 */
public record Claim(
    Entity subject,
    String property,
    ClaimObject object,
    boolean negated,
    Status status,
    Optional<Entity> attributedTo,
    Optional<TimeInterval> when,
    List<Entity> where,
    Optional<String> office,
    double confidence,
    String foundBy,
    List<Passage> passages) {

  public Claim {
    where = List.copyOf(where);
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a claim without a passage");
    }
  }
}
