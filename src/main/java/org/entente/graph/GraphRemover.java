package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes nodes and relationships out in batches, one transaction a batch. */
final class GraphRemover {

  private static final int BATCH = 5_000;

  private final GraphStore store;
  private final Terms terms;
  private long nodes;
  private long edges;

  GraphRemover(GraphStore store, Terms terms) {
    this.store = store;
    this.terms = terms;
  }

  /** Nodes, with all that ties them. */
  void nodes(Collection<NodeKey> keys) {
    Map<String, List<String>> byLabel = new LinkedHashMap<>();
    keys.forEach(k -> byLabel.computeIfAbsent(k.label(), any -> new ArrayList<>()).add(k.iri()));
    byLabel.forEach(
        (label, iris) -> {
          String cypher =
              "UNWIND $rows AS iri MATCH (n:%s {iri: iri}) DETACH DELETE n"
                  .formatted(terms.label(label));
          batches(cypher, iris);
        });
    nodes += keys.size();
  }

  /** Relationships. */
  void edges(Collection<EdgeKey> keys) {
    Map<EdgeKey.Shape, List<Map<String, String>>> byShape = new LinkedHashMap<>();
    for (EdgeKey key : keys) {
      byShape
          .computeIfAbsent(key.shape(), any -> new ArrayList<>())
          .add(Map.of("from", key.from().iri(), "to", key.to().iri()));
    }
    byShape.forEach(
        (shape, pairs) -> {
          String cypher =
              "UNWIND $rows AS row MATCH (:%s {iri: row.from})-[r:%s]->(:%s {iri: row.to}) DELETE r"
                  .formatted(
                      terms.label(shape.from()), terms.type(shape.type()), terms.label(shape.to()));
          batches(cypher, pairs);
        });
    edges += keys.size();
  }

  /** Relationships that are there twice, by the server's own identifiers. */
  void doubles(List<String> elementIds) {
    batches("UNWIND $rows AS id MATCH ()-[r]->() WHERE elementId(r) = id DELETE r", elementIds);
    edges += elementIds.size();
  }

  /** Claims of documents, then the documents. */
  void documents(Collection<NodeKey> documents) {
    batches(
        "UNWIND $rows AS iri MATCH (:%s {iri: iri})<-[:%s]-(c:%s) DETACH DELETE c"
            .formatted(terms.label(Terms.DOCUMENT), terms.type(Terms.IN), terms.label(Terms.CLAIM)),
        documents.stream().map(NodeKey::iri).toList());
    nodes(documents);
  }

  /** Premises that no inference rests on any longer. */
  void idlePremises() {
    store.change(
        "MATCH (s:%s) WHERE NOT EXISTS { (s)<-[:%s]-() } DETACH DELETE s"
            .formatted(terms.label(Terms.STATEMENT), terms.type(Terms.PREMISE)),
        Map.of());
  }

  /** All nodes of the projection; others stay. */
  void everything() {
    for (String label : Terms.KEYS) {
      String cypher =
          "MATCH (n:%s) WHERE n.iri IS NOT NULL WITH n LIMIT %d DETACH DELETE n RETURN count(*) AS gone"
              .formatted(terms.label(label), BATCH);
      long gone;
      do {
        gone = (long) store.write(cypher, Map.of(), Limits.NONE).rows().getFirst().getFirst();
        nodes += gone;
      } while (gone > 0);
    }
  }

  private void batches(String cypher, List<?> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      store.change(cypher, Map.of("rows", rows.subList(from, Math.min(rows.size(), from + BATCH))));
    }
  }

  long nodes() {
    return nodes;
  }

  long edges() {
    return edges;
  }
}
