package org.entente.graph;

/**
 * Which relationship: one of a type between two nodes.
 *
 * @param from where it starts
 * @param type its type
 * @param to where it ends
 */
record EdgeKey(NodeKey from, String type, NodeKey to) {

  /** What relationships are grouped by so that one query can write them. */
  Shape shape() {
    return new Shape(from.label(), type, to.label());
  }

  /** The labels at its ends, and its type. */
  record Shape(String from, String type, String to) {}
}
