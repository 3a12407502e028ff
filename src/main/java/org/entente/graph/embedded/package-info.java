/**
 * Starts and stops a Neo4j Community server within this process, on loopback only. Comes in: a
 * folder for its store. Goes out: addresses and credentials for the Neo4j Java Driver and Neo4j
 * Browser. It must not know about the dataset or the projection.
 */
@NullMarked
package org.entente.graph.embedded;

import org.jspecify.annotations.NullMarked;
