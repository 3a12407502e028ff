package org.entente.shell;

/**
 * What is being typed of a query.
 *
 * @param text it, up to the cursor
 * @param start where it starts in the line
 * @param before the query up to it
 * @param inString whether it stands in a string
 */
record QueryToken(String text, int start, String before, boolean inString) {

  /**
   * The token that a cursor is at the end of.
   *
   * @param line the line, up to the cursor
   * @param begin where the query begins in it
   */
  static QueryToken at(String line, int begin) {
    int from = begin < line.length() && Word.isOpening(line.charAt(begin)) ? begin + 1 : begin;
    int string = openString(line, from);
    int start = string >= 0 ? string : startOfToken(line, from);
    return new QueryToken(line.substring(start), start, line.substring(from, start), string >= 0);
  }

  /** Where the string that is open at the end starts, or -1 if none is. */
  private static int openString(String line, int from) {
    char quote = 0;
    int start = -1;
    for (int at = from; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '\\') {
        at++;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
        start = at + 1;
      } else if (c == quote) {
        quote = 0;
        start = -1;
      }
    }
    return start;
  }

  private static int startOfToken(String line, int from) {
    int start = line.length();
    while (start > from && belongs(line, start - 1, from)) {
      start--;
    }
    return start;
  }

  private static boolean belongs(String line, int at, int from) {
    char c = line.charAt(at);
    boolean inName = c == '-' && line.substring(from, at).matches("(?s).*\\b[a-z]+:[\\w-]*");
    return Character.isLetterOrDigit(c) || "_:?$".indexOf(c) >= 0 || inName;
  }
}
