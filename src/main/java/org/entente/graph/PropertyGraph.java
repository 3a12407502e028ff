package org.entente.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.ontology.Ontology;

/** The whole graph as it should be, in memory and in an order of its own. */
final class PropertyGraph implements Rows {

  private static final Comparator<NodeKey> BY_NODE =
      Comparator.comparing(NodeKey::label).thenComparing(NodeKey::iri);

  private final SortedMap<NodeKey, NodeRow> nodes = new TreeMap<>(BY_NODE);
  private final SortedMap<EdgeKey, EdgeRow> edges =
      new TreeMap<>(
          Comparator.comparing(EdgeKey::from, BY_NODE)
              .thenComparing(EdgeKey::type)
              .thenComparing(EdgeKey::to, BY_NODE));

  static PropertyGraph of(DatasetGraph dataset, Ontology ontology) {
    PropertyGraph graph = new PropertyGraph();
    new DatasetRows(dataset, ontology).writeAll(graph);
    return graph;
  }

  @Override
  public void node(NodeRow row) {
    nodes.put(row.key(), row);
  }

  @Override
  public void edge(EdgeRow row) {
    edges.put(row.key(), row);
  }

  /** Its nodes. */
  Collection<NodeRow> nodes() {
    return nodes.values();
  }

  /** The node of a key, which must be there. */
  NodeRow node(NodeKey key) {
    NodeRow row = nodes.get(key);
    if (row == null) {
      throw new IllegalStateException("no node " + key);
    }
    return row;
  }

  /** Its relationships. */
  Collection<EdgeRow> edges() {
    return edges.values();
  }
}
