package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.language.Sentence;
import org.entente.language.Word;

/** The words of a sentence as they are written, cut into folded parts that know their words. */
final class SentenceText {

  private final Document document;
  private final Sentence sentence;
  private final List<String> parts = new ArrayList<>();
  private final List<Integer> wordOfPart = new ArrayList<>();

  SentenceText(Document document, Sentence sentence) {
    this.document = document;
    this.sentence = sentence;
    Span last = null;
    for (int i = 0; i < sentence.words().size(); i++) {
      Span span = sentence.words().get(i).span();
      if (span.equals(last)) {
        continue;
      }
      last = span;
      for (String part : NameFolding.parts(span.of(document.text()))) {
        parts.add(part);
        wordOfPart.add(i);
      }
    }
  }

  List<Word> words() {
    return sentence.words();
  }

  int size() {
    return sentence.words().size();
  }

  Word word(int index) {
    return sentence.words().get(index);
  }

  List<String> parts() {
    return parts;
  }

  /** Whether a word begins at a part. */
  boolean isWordStart(int part) {
    return part == 0 || !wordOfPart.get(part - 1).equals(wordOfPart.get(part));
  }

  int wordOf(int part) {
    return wordOfPart.get(part);
  }

  /** The index behind the last word that a run of parts ending before {@code part} covers. */
  int endOf(int part) {
    return part == parts.size()
        ? behind(wordOfPart.get(part - 1))
        : behind(wordOfPart.get(part - 1));
  }

  /** Whether no word goes on at {@code part}. */
  boolean isWordEnd(int part) {
    return part == parts.size() || isWordStart(part);
  }

  /** The index behind a word and the other parts of the contraction that it belongs to. */
  private int behind(int word) {
    int end = word + 1;
    while (end < size() && word(end).span().equals(word(word).span())) {
      end++;
    }
    return end;
  }

  /** The span of a run of words in the document. */
  Span span(int begin, int end) {
    return word(begin).span().union(word(end - 1).span());
  }

  /** A run of words as written, on one line. */
  String written(int begin, int end) {
    return span(begin, end).of(document.text()).replaceAll("[\\s\u00A0]+", " ").strip();
  }

  /** A word as written. */
  String written(int index) {
    return word(index).span().of(document.text());
  }
}
