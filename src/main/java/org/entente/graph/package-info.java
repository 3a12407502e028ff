/**
 * The projection of the RDF dataset into a Neo4j graph, over Bolt. Comes in: the dataset and the
 * mapping {@code ontology/property-graph.ttl}. Goes out: nodes, relationships and evidence in
 * Neo4j. It must not know about questions or the shell, and never writes to the dataset.
 */
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;
