package org.entente.rdf;

import java.util.List;

/**
 * What a file of RDF brought.
 *
 * @param documents what became of each of its documents, in the order of their identifiers
 * @param actors how many actors and places came into the gazetteer
 */
public record Loading(List<Addition> documents, int actors) {

  public Loading {
    documents = List.copyOf(documents);
  }
}
