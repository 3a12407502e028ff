package org.entente.language;

import java.util.List;
import org.entente.document.Document;

/** What is needed of a natural-language toolkit, for one language. Safe from many threads. */
public interface Analyzer {

  /** The sentences of the body of a document, tokenized and tagged. */
  List<Sentence> sentences(Document document);

  /** The names that statistics suggest in a sentence. */
  List<NamedSpan> names(Sentence sentence);

  /**
   * The dependencies between words.
   *
   * @param words a sentence, in which names of several words may stand as one
   */
  SyntaxTree parse(List<Word> words);
}
