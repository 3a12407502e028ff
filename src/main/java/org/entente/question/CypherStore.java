package org.entente.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.graph.Answer;
import org.entente.graph.GraphStore;
import org.entente.graph.Limits;

/**
 * Puts questions to a Neo4j graph, which must show the dataset as it is. It knows the actors and
 * places that documents speak of, and what is said of them; what only the gazetteer knows is for
 * {@link SparqlStore} to tell.
 */
public final class CypherStore implements Store {

  private final GraphStore graph;

  /** A store over this graph. */
  public CypherStore(GraphStore graph) {
    this.graph = graph;
  }

  /**
   * @throws org.entente.problem.ProblemException if the server does not answer
   */
  @Override
  public List<Map<String, Object>> ask(String fileName, Map<String, Object> parameters) {
    Answer answer = graph.read(QueryFile.read(fileName + ".cypher"), parameters, Limits.NONE);
    return answer.rows().stream().map(values -> row(answer.columns(), values)).toList();
  }

  private static Map<String, Object> row(List<String> columns, List<Object> values) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int at = 0; at < columns.size(); at++) {
      if (values.get(at) != null) {
        row.put(columns.get(at), values.get(at));
      }
    }
    return row;
  }
}
