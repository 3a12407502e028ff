package org.entente.graph;

/** Takes the rows of the graph as it should be. */
interface Rows {

  /** A node. */
  void node(NodeRow row);

  /** A relationship, after the nodes at its ends or within the same few thousand rows. */
  void edge(EdgeRow row);
}
