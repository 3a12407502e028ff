package org.entente.graph;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A node as it should be.
 *
 * @param key which node
 * @param labels all its labels
 * @param properties its properties besides the IRI: strings, longs, doubles, booleans and lists
 */
record NodeRow(NodeKey key, SortedSet<String> labels, Map<String, Object> properties) {

  NodeRow {
    labels = new TreeSet<>(labels);
    properties = Map.copyOf(properties);
  }

  /** Equal for equal content. */
  long fingerprint() {
    return Fingerprint.of(labels, properties);
  }
}
