package org.entente.language;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.document.Document;

/** What is needed of a natural-language toolkit, for one language. Safe from many threads. */
public interface Analyzer {

  /** The sentences of the body of a document, tokenized and tagged. */
  List<Sentence> sentences(Document document);

  /**
   * As {@link #sentences(Document)}, for those paragraphs that are worth reading; a toolkit that
   * can't leave any out reads them all.
   */
  default List<Sentence> sentences(Document document, Paragraphs paragraphs) {
    return sentences(document);
  }

  /**
   * All the dictionary forms that a word may have, whatever its part of speech, in lower case, the
   * form itself among them.
   */
  default Set<String> lemmas(String form) {
    return Set.of(form.toLowerCase(Locale.ROOT));
  }

  /** The names that statistics suggest in a sentence. */
  List<NamedSpan> names(Sentence sentence);

  /**
   * The dependencies between words.
   *
   * @param words a sentence, in which names of several words may stand as one and {@linkplain
   *     Word#isGivenVerb() verbs be given}
   */
  SyntaxTree parse(List<Word> words);

  /** Tells from plain text which paragraphs are worth the cost of reading. */
  @FunctionalInterface
  interface Paragraphs {
    /** The indexes of the paragraphs that shall be read. */
    BitSet worthReading(List<String> paragraphs);
  }
}
