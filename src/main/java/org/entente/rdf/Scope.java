package org.entente.rdf;

/** Which part of the dataset to export. */
public enum Scope {
  /** A plain triple for each asserted statement. */
  STATED,
  /** The documents with their claims and passages. */
  CLAIMS,
  /** Gazetteer, and the actors and places that documents name. */
  ACTORS,
  /** What follows by rule, with its premises. */
  INFERRED,
  /** All of these. */
  ALL
}
