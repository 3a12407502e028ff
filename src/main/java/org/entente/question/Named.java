package org.entente.question;

import java.util.List;
import java.util.Map;
import org.entente.document.Language;

/**
 * An actor or a place as users know it.
 *
 * @param iri its IRI
 * @param kind the local name of its class
 * @param labels its preferred label in each language that has one
 * @param aliases its other names: spellings, acronyms
 * @param mentions how many documents mention it
 */
public record Named(
    String iri, String kind, Map<Language, String> labels, List<String> aliases, long mentions) {

  public Named {
    labels = Map.copyOf(labels);
    aliases = List.copyOf(aliases);
  }

  /** Its label in a language, else in another, else its IRI. */
  public String label(Language language) {
    String label = labels.get(language);
    return label != null ? label : labels.values().stream().sorted().findFirst().orElse(iri);
  }
}
