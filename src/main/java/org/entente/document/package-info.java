/**
 * Reads files into {@link org.entente.document.Document}s: front matter, encodings, mark-up,
 * language. Comes in: paths and streams. Goes out: documents whose text keeps the offsets of the
 * original. It must not know about syntax, actors or claims.
 */
@NullMarked
package org.entente.document;

import org.jspecify.annotations.NullMarked;
