package org.entente.shell;

import java.util.List;

/** Tells whether a command goes on in the next line. */
final class Unfinished {

  private Unfinished() {}

  /** Whether a quote or a bracket is open, or a backslash ends the line. */
  static boolean is(String text) {
    List<Word> words = Word.split(text);
    if (words.isEmpty() || text.stripLeading().startsWith("#")) {
      return false;
    }
    if (words.getLast().open() || text.endsWith("\\")) {
      return true;
    }
    return List.of("sparql", "cypher").contains(words.getFirst().text()) && hasOpenBracket(text);
  }

  private static boolean hasOpenBracket(String text) {
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if ("{([".indexOf(c) >= 0) {
        depth++;
      } else if ("})]".indexOf(c) >= 0) {
        depth--;
      }
    }
    return depth > 0;
  }
}
