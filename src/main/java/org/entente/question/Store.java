package org.entente.question;

import java.util.List;
import java.util.Map;

/**
 * Where questions are put: the RDF dataset, in SPARQL, or the Neo4j graph, in Cypher. Values are
 * strings (IRIs, dates and relation names too), longs, doubles and booleans; an absent one is left
 * out.
 */
public interface Store {

  /**
   * Runs one of the queries on file.
   *
   * @param fileName its name without ending
   * @param parameters its parameters: strings and booleans; a string that is an IRI is bound as one
   */
  List<Map<String, Object>> ask(String fileName, Map<String, Object> parameters);
}
