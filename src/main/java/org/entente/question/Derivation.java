package org.entente.question;

import java.util.List;
import java.util.Map;
import org.entente.document.Language;

/**
 * How a statement follows from others.
 *
 * @param inference its IRI
 * @param rule the IRI of the rule
 * @param ruleNames what the rule is called, in each language
 * @param premises what it follows from
 */
public record Derivation(
    String inference, String rule, Map<Language, String> ruleNames, List<Premise> premises) {

  public Derivation {
    ruleNames = Map.copyOf(ruleNames);
    premises = List.copyOf(premises);
  }

  /**
   * A statement that others follow from.
   *
   * @param subject the IRI of its subject
   * @param relation the local name of its property
   * @param object the IRI of its object
   */
  public record Premise(String subject, String relation, String object)
      implements Comparable<Premise> {

    @Override
    public int compareTo(Premise other) {
      int bySubject = subject.compareTo(other.subject);
      int byRelation = bySubject != 0 ? bySubject : relation.compareTo(other.relation);
      return byRelation != 0 ? byRelation : object.compareTo(other.object);
    }
  }

  /** What the rule is called in a language, else its IRI. */
  public String ruleName(Language language) {
    return ruleNames.getOrDefault(language, rule);
  }
}
