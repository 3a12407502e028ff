package org.entente.graph;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps names and sentences from being taken for markup. */
final class Markup {

  private static final Pattern HALVES = Pattern.compile("&#(5[5-6]\\d{3});&#(5[6-7]\\d{3});");

  private Markup() {}

  /**
   * Mends XML in which a sign beyond the first plane, such as an emoji, was written as two numbers,
   * as some serializers of the platform do.
   */
  static String whole(String xml) {
    return HALVES
        .matcher(xml)
        .replaceAll(
            halves -> {
              char high = (char) Integer.parseInt(halves.group(1));
              char low = (char) Integer.parseInt(halves.group(2));
              return Character.isSurrogatePair(high, low)
                  ? Character.toString(Character.toCodePoint(high, low))
                  : halves.group();
            });
  }

  /** On one line, and without the control characters that XML cannot hold. */
  static String writable(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .filter(c -> c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** For a quoted label of Mermaid, which knows no escape but a character's number. */
  static String mermaid(String text) {
    return writable(text)
        .codePoints()
        .mapToObj(
            c ->
                Character.isLetterOrDigit(c) || " .,;:!?'’()-/≠".indexOf(c) >= 0
                    ? Character.toString(c)
                    : "#" + c + ";")
        .collect(Collectors.joining());
  }

  /** For text and quoted attributes of HTML. */
  static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
