package org.entente.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * How much there is.
 *
 * @param documents documents
 * @param claims claims
 * @param statements distinct statements that some document asserts
 * @param inferred distinct statements that only follow by rule
 * @param actors actors that some document mentions
 * @param places places that some document mentions and that are no actors
 * @param claimsByProperty claims of each relation, in the order of the ontology, without those that
 *     have none
 */
public record Statistics(
    long documents,
    long claims,
    long statements,
    long inferred,
    long actors,
    long places,
    SequencedMap<String, Long> claimsByProperty) {

  public Statistics {
    claimsByProperty = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(claimsByProperty));
  }
}
