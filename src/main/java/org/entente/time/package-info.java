/**
 * Finds expressions of time and resolves them against the date of the document. Comes in: the text
 * of a sentence, its language and a reference date. Goes out: spans with ISO 8601 intervals. It
 * must not know about syntax or claims.
 */
@NullMarked
package org.entente.time;

import org.jspecify.annotations.NullMarked;
