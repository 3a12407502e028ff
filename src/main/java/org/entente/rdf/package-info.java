/**
 * The RDF dataset, the record of everything: writing, stating, inferring, validating, exporting.
 * Comes in: documents with their claims, and the gazetteer. Goes out: a TDB2 dataset behind one
 * small interface. It must not know about Neo4j, questions or the shell.
 */
@NullMarked
package org.entente.rdf;

import org.jspecify.annotations.NullMarked;
