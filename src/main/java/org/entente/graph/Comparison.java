package org.entente.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.problem.ProblemException;
import org.neo4j.driver.Record;

/**
 * Compares the graph as it is with the rows of the graph as it should be, passes on those that are
 * missing or wrong, and keeps what is too much.
 */
final class Comparison implements Rows {

  private final GraphStore store;
  private final Terms terms;
  private final GraphWriter writer;
  private final Map<NodeKey, Long> actualNodes = new HashMap<>();
  private final Map<EdgeKey, Long> actualEdges = new HashMap<>();
  private final List<String> doubles = new ArrayList<>();
  private final Set<NodeKey> seenNodes = new HashSet<>();
  private final Set<EdgeKey> seenEdges = new HashSet<>();

  Comparison(GraphStore store, Terms terms, GraphWriter writer) {
    this.store = store;
    this.terms = terms;
    this.writer = writer;
  }

  /** Reads the graph as it is. */
  void read() {
    for (String label : Terms.KEYS) {
      store.scan(
          "MATCH (n:%s) WHERE n.iri IS NOT NULL RETURN n.iri AS iri, labels(n) AS labels, properties(n) AS properties"
              .formatted(terms.label(label)),
          Map.of(),
          this::node);
    }
    for (String type : terms.types()) {
      store.scan(
          """
          MATCH (a)-[r:%s]->(b) WHERE a.iri IS NOT NULL AND b.iri IS NOT NULL
          RETURN head([k IN $keys WHERE k IN labels(a)]) AS fromLabel, a.iri AS from, type(r) AS type,
                 head([k IN $keys WHERE k IN labels(b)]) AS toLabel, b.iri AS to,
                 properties(r) AS properties, elementId(r) AS id
          """
              .formatted(terms.type(type)),
          Map.of("keys", Terms.KEYS),
          this::edge);
    }
  }

  private void node(Record found) {
    TreeSet<String> labels = new TreeSet<>(found.get("labels").asList(value -> value.asString()));
    NodeKey key =
        new NodeKey(
            Terms.KEYS.stream().filter(labels::contains).findFirst().orElseThrow(),
            found.get("iri").asString());
    labels.retainAll(terms.labels());
    Map<String, Object> properties = new HashMap<>(found.get("properties").asMap());
    properties.remove("iri");
    actualNodes.put(key, Fingerprint.of(labels, properties));
  }

  private void edge(Record found) {
    if (found.get("fromLabel").isNull() || found.get("toLabel").isNull()) {
      return;
    }
    EdgeKey key =
        new EdgeKey(
            new NodeKey(found.get("fromLabel").asString(), found.get("from").asString()),
            found.get("type").asString(),
            new NodeKey(found.get("toLabel").asString(), found.get("to").asString()));
    long fingerprint = Fingerprint.of(List.of(), found.get("properties").asMap());
    if (actualEdges.putIfAbsent(key, fingerprint) != null) {
      doubles.add(found.get("id").asString());
    }
  }

  @Override
  public void node(NodeRow row) {
    seenNodes.add(row.key());
    Long actual = actualNodes.get(row.key());
    if (actual == null || actual != row.fingerprint()) {
      writer.node(row);
    }
  }

  @Override
  public void edge(EdgeRow row) {
    seenEdges.add(row.key());
    Long actual = actualEdges.get(row.key());
    if (actual == null || actual != row.fingerprint()) {
      writer.edge(row);
    }
  }

  /** Takes out what is too much. */
  void remove(GraphRemover remover) {
    remover.doubles(doubles);
    remover.edges(actualEdges.keySet().stream().filter(key -> !seenEdges.contains(key)).toList());
    remover.nodes(actualNodes.keySet().stream().filter(key -> !seenNodes.contains(key)).toList());
  }

  /**
   * Counts the graph again.
   *
   * @throws ProblemException if it has not come out as it should
   */
  void check() {
    long nodes = 0;
    for (String label : Terms.KEYS) {
      nodes +=
          count(
              "MATCH (n:%s) WHERE n.iri IS NOT NULL AND NOT any(k IN $before WHERE k IN labels(n)) RETURN count(n)"
                  .formatted(terms.label(label)),
              Terms.KEYS.subList(0, Terms.KEYS.indexOf(label)));
    }
    long edges = 0;
    for (String type : terms.types()) {
      edges +=
          count(
              "MATCH (a)-[r:%s]->(b) WHERE a.iri IS NOT NULL AND b.iri IS NOT NULL RETURN count(r)"
                  .formatted(terms.type(type)),
              List.of());
    }
    if (nodes != seenNodes.size() || edges != seenEdges.size()) {
      throw new ProblemException(
          store.name(),
          "the graph has %d nodes and %d relationships, the dataset makes %d and %d"
              .formatted(nodes, edges, seenNodes.size(), seenEdges.size()),
          "make it anew with sync --rebuild");
    }
  }

  private long count(String cypher, List<String> before) {
    long[] counted = new long[1];
    store.scan(cypher, Map.of("before", before), row -> counted[0] = row.get(0).asLong());
    return counted[0];
  }
}
