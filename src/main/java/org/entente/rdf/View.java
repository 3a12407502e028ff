package org.entente.rdf;

/** What the default graph of a query holds; documents are there by {@code GRAPH} in each. */
public enum View {
  /** What documents state, and the actors. */
  STATED,
  /** The same, and what follows by rule. */
  INFERRED,
  /** Nothing: all is reached by {@code GRAPH}, which TDB2 then answers from its own indexes. */
  NONE
}
