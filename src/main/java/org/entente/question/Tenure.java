package org.entente.question;

import java.util.Map;
import java.util.Optional;
import org.entente.document.Language;

/**
 * An office that the gazetteer knows of.
 *
 * @param person the IRI of who holds or held it
 * @param organization the IRI of the organisation or state
 * @param offices what the office is called, in each language
 * @param since its first year, month or day
 * @param until its last year, month or day
 */
public record Tenure(
    String person,
    String organization,
    Map<Language, String> offices,
    Optional<String> since,
    Optional<String> until) {

  public Tenure {
    offices = Map.copyOf(offices);
  }

  /** The same, with its names. */
  Tenure called(Map<Language, String> names) {
    return new Tenure(person, organization, names, since, until);
  }

  /** What the office is called in a language, else in another. */
  public String office(Language language) {
    String office = offices.get(language);
    return office != null ? office : offices.values().stream().sorted().findFirst().orElse("");
  }
}
