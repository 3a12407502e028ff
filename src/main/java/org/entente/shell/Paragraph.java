package org.entente.shell;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Breaks coloured text into lines. */
final class Paragraph {

  private Paragraph() {}

  static List<AttributedString> wrap(AttributedString text, int columns) {
    List<AttributedString> lines = new ArrayList<>();
    String plain = text.toString().replaceAll("\\s", " ");
    int at = 0;
    for (String line : DisplayText.wrap(plain, columns)) {
      int start = plain.indexOf(line, at);
      lines.add(text.subSequence(start, start + line.length()));
      at = start + line.length();
    }
    return lines;
  }
}
