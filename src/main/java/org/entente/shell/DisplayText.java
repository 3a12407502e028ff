package org.entente.shell;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** Measures and breaks text by the columns that it takes on a screen. */
final class DisplayText {

  private static final String CUT = "…";
  private static final Pattern BLANKS = Pattern.compile("[ \\t]+");

  private DisplayText() {}

  /** The columns that {@code text} takes. */
  static int width(String text) {
    return text.codePoints().map(point -> Math.max(0, WCWidth.wcwidth(point))).sum();
  }

  /** {@code text} in no more than {@code columns}, with a mark where it was cut. */
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    return prefix(text, Math.max(0, columns - 1)) + CUT;
  }

  /**
   * {@code text} in lines of no more than {@code columns}, broken between words where it can be.
   */
  static List<String> wrap(String text, int columns) {
    if (width(text) <= columns && text.indexOf('\n') < 0) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrapParagraph(paragraph, Math.max(2, columns), lines);
    }
    return lines;
  }

  private static void wrapParagraph(String text, int columns, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String piece : BLANKS.split(text)) {
      String word = piece;
      if (!line.isEmpty() && width(line + " " + word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (width(word) > columns) {
        String head = prefix(word, columns);
        lines.add(head);
        word = word.substring(head.length());
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
  }

  private static String prefix(String text, int columns) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int end = 0;
    for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
      if (width(text.substring(0, next)) > columns) {
        break;
      }
      end = next;
    }
    return text.substring(0, end);
  }
}
