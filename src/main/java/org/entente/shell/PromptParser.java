package org.entente.shell;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Shows the line editor where words start and end, and when a command goes on. */
final class PromptParser implements Parser {

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE && Unfinished.is(line)) {
      throw new EOFError(-1, -1, "the command goes on");
    }
    List<Word> words = new ArrayList<>(Word.split(line));
    int index = 0;
    while (index < words.size() && words.get(index).end() < cursor) {
      index++;
    }
    if (index == words.size() || words.get(index).start() > cursor) {
      words.add(index, new Word("", cursor, cursor, false));
    }
    return new Line(line, cursor, words, index);
  }

  private record Line(String line, int cursor, List<Word> split, int wordIndex)
      implements CompletingParsedLine {

    @Override
    public String word() {
      return split.get(wordIndex).text();
    }

    @Override
    public int wordCursor() {
      Word word = split.get(wordIndex);
      String before = line.substring(word.start(), cursor);
      List<Word> typed = Word.split(before);
      return typed.isEmpty() ? 0 : typed.getLast().text().length();
    }

    @Override
    public List<String> words() {
      return split.stream().map(Word::text).toList();
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      String text = candidate.toString();
      if (complete) {
        return Word.quote(text);
      }
      String quoted = Word.quote(text);
      return quoted.startsWith("\"") ? quoted.substring(0, quoted.length() - 1) : quoted;
    }

    @Override
    public int rawWordCursor() {
      return cursor - split.get(wordIndex).start();
    }

    @Override
    public int rawWordLength() {
      return split.get(wordIndex).end() - split.get(wordIndex).start();
    }
  }
}
