/**
 * Sentences, tokens and Universal Dependencies trees, whichever parser made them. Comes in: the
 * text of a document. Goes out: sentences and their {@link org.entente.language.SyntaxTree}s. It
 * must not know about actors; only {@code language.corenlp} knows the parser.
 */
@NullMarked
package org.entente.language;

import org.jspecify.annotations.NullMarked;
