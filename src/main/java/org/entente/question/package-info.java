/**
 * The built-in questions, each answered in SPARQL and in Cypher. Comes in: a question and the names
 * in it. Goes out: rows, the same from either store. It must not know about the shell or how rows
 * are shown.
 */
@NullMarked
package org.entente.question;

import org.jspecify.annotations.NullMarked;
