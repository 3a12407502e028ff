package org.entente.claim;

import java.util.List;
import org.entente.actor.Entity;
import org.entente.document.Document;

/**
 * All that was read from one document.
 *
 * @param document what was read
 * @param claims its claims, in the order of the text
 * @param entities every actor and place that it mentions by name or description, in a claim or not
 * @param misses the sentences that looked as if they held a claim, and gave none
 */
public record Extraction(
    Document document, List<Claim> claims, List<Entity> entities, List<Miss> misses) {

  public Extraction {
    claims = List.copyOf(claims);
    entities = List.copyOf(entities);
    misses = List.copyOf(misses);
  }

  /**
   * A sentence with a trigger and two candidate actors that gave nothing.
   *
   * @param sentence the words of the sentence
   * @param trigger the word of the lexicon that came nearest, and its frame
   * @param reason why no claim came of it
   */
  public record Miss(String sentence, String trigger, String reason) {}
}
