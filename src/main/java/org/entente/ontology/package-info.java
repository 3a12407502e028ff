/**
 * The loaded ontology: classes, properties, their hierarchy, signs and names in the property graph.
 * Comes in: the Turtle files of the folder {@code ontology}. Goes out: {@link
 * org.entente.ontology.Ontology}. It must not know about documents, claims or stores.
 */
@NullMarked
package org.entente.ontology;

import org.jspecify.annotations.NullMarked;
