/**
 * The only importer of {@code edu.stanford.nlp}: tokenizer, tagger, name finder and dependency
 * parser of Stanford CoreNLP. Comes in: cleaned text. Goes out: the values of {@link
 * org.entente.language}. It must not know about actors, lexicon or claims.
 */
@NullMarked
package org.entente.language.corenlp;

import org.jspecify.annotations.NullMarked;
