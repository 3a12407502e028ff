package org.entente.question;

import java.util.List;
import java.util.Map;
import org.entente.document.Language;

/**
 * Claims that can't both hold.
 *
 * @param contradiction the IRI of the contradiction
 * @param rule the IRI of the rule that found it
 * @param ruleNames the name of that rule in each language
 * @param claims the two claims, each with its sentence
 */
public record Conflict(
    String contradiction, String rule, Map<Language, String> ruleNames, List<Evidence> claims) {

  public Conflict {
    ruleNames = Map.copyOf(ruleNames);
    claims = List.copyOf(claims);
  }
}
