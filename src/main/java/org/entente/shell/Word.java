package org.entente.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a command line.
 *
 * @param text what it stands for, without quotes and escapes
 * @param start where it starts in the line
 * @param end where it ends in the line
 * @param open whether a quote that it opens is never closed
 */
record Word(String text, int start, int end, boolean open) {

  private static final String OPENING = "\"'«“";
  private static final String CLOSING = "\"'»”";

  /** The word as it stands in its line, quotes and all. */
  String of(String line) {
    return line.substring(start, end);
  }

  /** Splits a line into words. Quotes group, a backslash takes the next character as it is. */
  static List<Word> split(String line) {
    List<Word> words = new ArrayList<>();
    int at = skipBlanks(line, 0);
    while (at < line.length()) {
      Word word = read(line, at);
      words.add(word);
      at = skipBlanks(line, word.end);
    }
    return words;
  }

  /** Writes {@code text} so that {@link #split} reads it back as one word. */
  static String quote(String text) {
    boolean plain =
        !text.isEmpty()
            && text.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || "-_./:@,+%~".indexOf(c) >= 0);
    return plain ? text : inQuotes(text);
  }

  /** Writes {@code text} in quotes, needed or not. */
  static String inQuotes(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Whether a character opens a quotation. */
  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  private static int skipBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Word read(String line, int start) {
    StringBuilder text = new StringBuilder();
    char closing = 0;
    int at = start;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '\\' && closing != '\'' && at + 1 < line.length()) {
        text.append(line.charAt(++at));
      } else if (closing != 0) {
        if (c == closing) {
          closing = 0;
        } else {
          text.append(c);
        }
      } else if (opens(line, at, text)) {
        closing = CLOSING.charAt(OPENING.indexOf(c));
      } else if (Character.isWhitespace(c)) {
        break;
      } else {
        text.append(c);
      }
      at++;
    }
    return new Word(text.toString(), start, at, closing != 0);
  }

  /** An apostrophe within a word, as in {@code d'Alep}, opens nothing. */
  private static boolean opens(String line, int at, StringBuilder text) {
    char c = line.charAt(at);
    boolean within = !text.isEmpty() && Character.isLetterOrDigit(line.charAt(at - 1));
    return OPENING.indexOf(c) >= 0 && !(c == '\'' && within);
  }
}
