package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Writes nodes and relationships in batches, one transaction a batch, one after the other, so that
 * it never waits for itself. Nodes go before the relationships that were given with them.
 */
final class GraphWriter implements Rows {

  private static final int BATCH = 5_000;
  private static final int EDGES = 50_000;

  private final GraphStore store;
  private final Terms terms;
  private final Map<NodeKey, NodeRow> nodes = new LinkedHashMap<>();
  private final Map<EdgeKey, EdgeRow> edges = new LinkedHashMap<>();
  private long writtenNodes;
  private long writtenEdges;

  GraphWriter(GraphStore store, Terms terms) {
    this.store = store;
    this.terms = terms;
  }

  @Override
  public void node(NodeRow row) {
    nodes.put(row.key(), row);
    if (nodes.size() >= BATCH) {
      flushNodes();
    }
  }

  @Override
  public void edge(EdgeRow row) {
    edges.put(row.key(), row);
    if (edges.size() >= EDGES) {
      flush();
    }
  }

  /** Writes what is left. */
  void flush() {
    flushNodes();
    flushEdges();
  }

  /** How many nodes were made or set. */
  long nodes() {
    return writtenNodes;
  }

  /** How many relationships were made or set. */
  long edges() {
    return writtenEdges;
  }

  private void flushNodes() {
    Map<SortedSet<String>, List<NodeRow>> byLabels = new LinkedHashMap<>();
    nodes.values().forEach(row -> group(byLabels, row.labels()).add(row));
    byLabels.forEach(this::writeNodes);
    writtenNodes += nodes.size();
    nodes.clear();
  }

  private void writeNodes(SortedSet<String> labels, List<NodeRow> rows) {
    String key = rows.getFirst().key().label();
    if (key.equals(Terms.ACTOR) || key.equals(Terms.PLACE)) {
      adopt(key, key.equals(Terms.ACTOR) ? Terms.PLACE : Terms.ACTOR, rows);
    }
    List<String> others = terms.labels().stream().filter(l -> !labels.contains(l)).toList();
    String cypher =
        """
        UNWIND $rows AS row
        MERGE (n:%s {iri: row.iri})
        REMOVE n%s
        SET n%s, n = row.properties
        """
            .formatted(terms.label(key), labels(others), labels(labels));
    store.change(cypher, Map.of("rows", rows.stream().map(GraphWriter::parameters).toList()));
  }

  /**
   * What was taken for a place and is an actor keeps its relationships, and the other way round.
   */
  private void adopt(String key, String former, List<NodeRow> rows) {
    String cypher =
        "UNWIND $iris AS iri MATCH (n:%1$s {iri: iri}) WHERE NOT n:%2$s SET n:%2$s"
            .formatted(terms.label(former), terms.label(key));
    store.change(cypher, Map.of("iris", rows.stream().map(row -> row.key().iri()).toList()));
  }

  private String labels(Collection<String> labels) {
    StringBuilder text = new StringBuilder();
    labels.forEach(label -> text.append(':').append(terms.label(label)));
    return text.toString();
  }

  private static Map<String, Object> parameters(NodeRow row) {
    Map<String, Object> properties = new HashMap<>(row.properties());
    properties.put("iri", row.key().iri());
    return Map.of("iri", row.key().iri(), "properties", properties);
  }

  private void flushEdges() {
    Map<EdgeKey.Shape, List<EdgeRow>> byShape = new LinkedHashMap<>();
    edges.values().forEach(row -> group(byShape, row.key().shape()).add(row));
    byShape.forEach(this::writeEdges);
    writtenEdges += edges.size();
    edges.clear();
  }

  private void writeEdges(EdgeKey.Shape shape, List<EdgeRow> rows) {
    String cypher =
        """
        UNWIND $rows AS row
        MATCH (a:%s {iri: row.from})
        MATCH (b:%s {iri: row.to})
        MERGE (a)-[r:%s]->(b)
        SET r = row.properties
        """
            .formatted(
                terms.label(shape.from()), terms.label(shape.to()), terms.type(shape.type()));
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<Map<String, Object>> batch =
          rows.subList(from, Math.min(rows.size(), from + BATCH)).stream()
              .map(GraphWriter::parameters)
              .toList();
      store.change(cypher, Map.of("rows", batch));
    }
  }

  private static Map<String, Object> parameters(EdgeRow row) {
    return Map.of(
        "from", row.key().from().iri(),
        "to", row.key().to().iri(),
        "properties", row.properties());
  }

  private static <K, V> List<V> group(Map<K, List<V>> groups, K key) {
    return groups.computeIfAbsent(key, any -> new ArrayList<>());
  }
}
