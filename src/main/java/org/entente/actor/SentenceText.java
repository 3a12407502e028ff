package org.entente.actor;

import java.util.List;
import java.util.Locale;
import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.language.Sentence;
import org.entente.language.Word;

/** The words of a sentence as they are written, and its folded parts, which know their words. */
final class SentenceText {

  private final Document document;
  private final Sentence sentence;
  private final List<NameFolding.Part> parts;
  private final List<String> folded;

  SentenceText(Document document, Sentence sentence) {
    this.document = document;
    this.sentence = sentence;
    Span span = sentence.span();
    this.parts = NameFolding.partsOf(span.of(document.text()), span.start());
    this.folded = parts.stream().map(NameFolding.Part::folded).toList();
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.words().size();
  }

  Word word(int index) {
    return sentence.words().get(index);
  }

  /** The form of a word in lower case, empty outside the sentence. */
  String lower(int index) {
    return index < 0 || index >= size() ? "" : word(index).form().toLowerCase(Locale.ROOT);
  }

  /** The lemma of a word, empty outside the sentence. */
  String lemma(int index) {
    return index < 0 || index >= size() ? "" : word(index).lemma();
  }

  /** Its folded parts; a part may be less than a word, or more than one. */
  List<String> parts() {
    return folded;
  }

  /** The word that begins where a part does, or -1. */
  int wordAt(int part) {
    int start = parts.get(part).span().start();
    for (int i = 0; i < size(); i++) {
      if (word(i).span().start() == start) {
        return i;
      }
    }
    return -1;
  }

  /** The index behind the word that ends where the part before {@code part} does, or -1. */
  int wordBehind(int part) {
    int end = parts.get(part - 1).span().end();
    for (int i = size() - 1; i >= 0; i--) {
      int wordEnd = word(i).span().end();
      boolean point = wordEnd == end + 1 && document.text().charAt(end) == '.';
      if (wordEnd == end || (point && word(i).span().length() > 1)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether no space stands between a word and the one before it. */
  boolean isJoined(int index) {
    return index > 0
        && index < size()
        && word(index - 1).span().end() == word(index).span().start();
  }

  /** What stands between a word and the one before it, which the models don't see: quotes. */
  String gapBefore(int index) {
    int from = index == 0 ? sentence.span().start() : word(index - 1).span().end();
    int to = index < size() ? word(index).span().start() : sentence.span().end();
    return from < to ? document.text().substring(from, to) : "";
  }

  /** What follows a word, up to the next. */
  String gapAfter(int index) {
    int from = word(index).span().end();
    int to =
        index + 1 < size()
            ? word(index + 1).span().start()
            : Math.min(document.text().length(), from + 2);
    return from < to ? document.text().substring(from, to) : "";
  }

  /** The span of a run of words in the document. */
  Span span(int begin, int end) {
    return word(begin).span().union(word(end - 1).span());
  }

  /** A run of words as written, on one line. */
  String written(int begin, int end) {
    return span(begin, end).of(document.text()).replaceAll("[\\s\u00A0\u202F]+", " ").strip();
  }

  /** A word as written. */
  String written(int index) {
    return word(index).span().of(document.text());
  }
}
