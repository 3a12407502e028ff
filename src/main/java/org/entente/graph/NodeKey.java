package org.entente.graph;

/**
 * Which node: its IRI is unique among those with the label.
 *
 * @param label a label that every such node has, with a constraint on it
 * @param iri its IRI
 */
record NodeKey(String label, String iri) {}
