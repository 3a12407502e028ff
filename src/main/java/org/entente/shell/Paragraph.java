package org.entente.shell;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Breaks coloured text into lines. */
final class Paragraph {

  private static final String BLANK = " \t\r\n\f";

  private Paragraph() {}

  static List<AttributedString> wrap(AttributedString text, int columns) {
    List<AttributedString> lines = new ArrayList<>();
    AttributedString single = singleBlanks(text);
    String plain = single.toString();
    int at = 0;
    for (String line : DisplayText.wrap(plain, columns)) {
      int start = plain.indexOf(line, at);
      lines.add(single.subSequence(start, start + line.length()));
      at = start + line.length();
    }
    return lines;
  }

  /** As breaking text into words leaves it. */
  private static AttributedString singleBlanks(AttributedString text) {
    AttributedStringBuilder built = new AttributedStringBuilder();
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blankHere = BLANK.indexOf(text.charAt(i)) >= 0;
      if (!blankHere) {
        built.append(text.subSequence(i, i + 1));
      } else if (!blank) {
        built.append(" ");
      }
      blank = blankHere;
    }
    return built.toAttributedString();
  }
}
