package org.entente.shell;

import java.util.List;
import java.util.Optional;
import org.jline.reader.CompletingParsedLine;

/**
 * A line at the prompt, and where the cursor stands in it.
 *
 * @param line the line
 * @param cursor where the cursor stands
 * @param split its words; where there is none at the cursor, an empty one
 * @param wordIndex which of them the cursor is in
 * @param token what is being typed of a query, if the cursor is in one
 */
record PromptLine(
    String line, int cursor, List<Word> split, int wordIndex, Optional<QueryToken> token)
    implements CompletingParsedLine {

  PromptLine {
    split = List.copyOf(split);
  }

  /** What is typed of the word, up to the cursor. */
  String typed() {
    return word().substring(0, wordCursor());
  }

  @Override
  public String word() {
    return token.map(QueryToken::text).orElseGet(() -> split.get(wordIndex).text());
  }

  @Override
  public int wordCursor() {
    if (token.isPresent()) {
      return token.get().text().length();
    }
    List<Word> before = Word.split(line.substring(start(), cursor));
    return before.isEmpty() ? 0 : Math.min(before.getLast().text().length(), word().length());
  }

  @Override
  public List<String> words() {
    return split.stream().map(Word::text).toList();
  }

  /** The candidate as it is to be typed; in quotes if it needs them, or if some are open. */
  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    String text = candidate.toString();
    if (token.isPresent()) {
      return text;
    }
    boolean open = rawWordLength() > 0 && Word.isOpening(line.charAt(start()));
    String quoted = open ? Word.inQuotes(text) : Word.quote(text);
    boolean unfinished = !complete && quoted.startsWith("\"");
    return unfinished ? quoted.substring(0, quoted.length() - 1) : quoted;
  }

  @Override
  public int rawWordCursor() {
    return cursor - start();
  }

  @Override
  public int rawWordLength() {
    return token.map(QueryToken::text).map(String::length).orElseGet(this::lengthOfWord);
  }

  private int lengthOfWord() {
    return split.get(wordIndex).end() - start();
  }

  private int start() {
    return token.map(QueryToken::start).orElseGet(() -> split.get(wordIndex).start());
  }
}
