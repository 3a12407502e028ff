package org.entente.actor;

import java.util.List;
import java.util.Optional;

/**
 * An actor or a place as one document speaks of it.
 *
 * @param iri its IRI: the gazetteer's, or one minted from its name
 * @param kind the local name of its class in the ontology, such as {@code State} or {@code
 *     Settlement}
 * @param label its preferred label in the language of the document
 * @param names the label and every name and description by which the document mentions it, without
 *     pronouns and bare common nouns; the label comes first
 * @param stateIri for a government, a capital, an army: the state that it belongs to
 */
public record Entity(
    String iri, String kind, String label, List<String> names, Optional<String> stateIri) {

  public Entity {
    names = List.copyOf(names);
  }
}
