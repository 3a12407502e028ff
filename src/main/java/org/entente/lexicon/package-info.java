/**
 * Compiles the OntoLex-Lemon lexicon and the cues into frames that a syntax tree can be matched
 * with. Comes in: {@code ontology/lexicon/*.ttl}. Goes out: {@code Lexicon}, frames and cues for
 * one language. It must not know about documents, actors or stores.
 */
@NullMarked
package org.entente.lexicon;

import org.jspecify.annotations.NullMarked;
