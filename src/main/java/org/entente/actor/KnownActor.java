package org.entente.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.document.Language;

/**
 * An actor or a place of the gazetteer.
 *
 * @param iri its IRI
 * @param kind the local name of its class
 * @param labels its preferred labels
 * @param names all its names in all languages, acronyms included
 * @param demonyms the demonyms of a state, in each language
 * @param state the state that it belongs to, or whose capital it is
 * @param tenures the offices of a person
 */
record KnownActor(
    String iri,
    String kind,
    Map<Language, String> labels,
    List<String> names,
    List<String> seats,
    Map<Language, List<String>> demonyms,
    Optional<String> state,
    List<Tenure> tenures) {

  /** An office held in an organisation or a state. */
  record Tenure(String organization, List<String> offices) {}

  String label(Language language) {
    return labels.getOrDefault(language, labels.values().stream().findFirst().orElse(iri));
  }
}
