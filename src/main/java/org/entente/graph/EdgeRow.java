package org.entente.graph;

import java.util.List;
import java.util.Map;

/**
 * A relationship as it should be.
 *
 * @param key which relationship
 * @param properties its properties: strings, longs, doubles, booleans and lists
 */
record EdgeRow(EdgeKey key, Map<String, Object> properties) {

  EdgeRow {
    properties = Map.copyOf(properties);
  }

  EdgeRow(NodeKey from, String type, NodeKey to) {
    this(new EdgeKey(from, type, to), Map.of());
  }

  /** Equal for equal content. */
  long fingerprint() {
    return Fingerprint.of(List.of(), properties);
  }
}
