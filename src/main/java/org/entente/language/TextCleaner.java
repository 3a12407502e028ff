package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.document.Document;
import org.entente.document.Furniture;
import org.entente.document.Span;

/**
 * Prepares text for the models, which know only straight apostrophes and plain spaces. Every change
 * keeps the length, so that offsets in the cleaned text are offsets in the original.
 */
public final class TextCleaner {

  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern LIST_HEAD =
      Pattern.compile("^\\s*[\\p{Lu}][^:.;!?]{1,80}?(\\([^)]{1,20}\\))?\\s?(:)\\s");
  private static final Pattern BULLET = Pattern.compile("^\\s*[•▪‣◦*–—-]\\s");
  private static final Pattern TERMINAL = Pattern.compile(".*[.!?…:;»\"”][\\s]*$", Pattern.DOTALL);
  private static final int SHORT_LINE = 60;

  private TextCleaner() {}

  /**
   * The whole text with the front matter and what is no prose blanked, and odd characters made
   * plain, at equal length.
   */
  public static String clean(Document document) {
    StringBuilder text = new StringBuilder(document.text().length());
    text.repeat(' ', document.body().start());
    for (int i = document.body().start(); i < document.text().length(); i++) {
      text.append(i < document.body().end() ? plain(document.text().charAt(i)) : ' ');
    }
    for (Span furniture : Furniture.in(document)) {
      text.replace(furniture.start(), furniture.end(), " ".repeat(furniture.length()));
    }
    return text.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ', '´', '`' -> '\'';
      case '\u00A0', '\u202F', '\u2009', '\u2007', '\t', '\u200B', '\uFEFF' -> ' ';
      case '«', '»', '"', '“', '”', '„', '‹', '›' -> ' ';
      case '•', '▪', '‣', '◦' -> ' ';
      case '\u2010', '\u2011' -> '-';
      default -> c;
    };
  }

  /**
   * The paragraphs of a document, as spans of the cleaned text: blocks between blank lines, with
   * headings, list items and the heads of list items apart.
   */
  public static List<Span> paragraphs(String cleaned, Document document) {
    List<Span> result = new ArrayList<>();
    for (Span block : split(cleaned, document.body(), BLANK_LINE)) {
      addLines(cleaned, document, block, result);
    }
    return result;
  }

  private static void addLines(String cleaned, Document document, Span block, List<Span> result) {
    int start = block.start();
    Matcher breaks = LINE_BREAK.matcher(cleaned).region(block.start(), block.end());
    int lineStart = block.start();
    while (breaks.find()) {
      String line = cleaned.substring(lineStart, breaks.start());
      String next = document.text().substring(breaks.end(), block.end());
      if (endsParagraph(line, next)) {
        addItem(cleaned, document, new Span(start, breaks.start()), result);
        start = breaks.end();
      }
      lineStart = breaks.end();
    }
    addItem(cleaned, document, new Span(start, block.end()), result);
  }

  private static boolean endsParagraph(String line, String next) {
    boolean complete = TERMINAL.matcher(line).matches() || line.strip().length() < SHORT_LINE;
    return BULLET.matcher(next).find()
        || (complete && !next.isBlank() && !Character.isLowerCase(next.strip().codePointAt(0)));
  }

  /** The head of a list item names its topic: it becomes a paragraph of its own. */
  private static void addItem(String cleaned, Document document, Span item, List<Span> result) {
    if (item.of(cleaned).isBlank()) {
      return;
    }
    boolean bullet = BULLET.matcher(item.of(document.text())).find();
    Matcher head = LIST_HEAD.matcher(item.of(cleaned));
    if (bullet && head.find()) {
      result.add(new Span(item.start(), item.start() + head.start(2)));
      result.add(new Span(item.start() + head.end(2), item.end()));
    } else {
      result.add(item);
    }
  }

  private static List<Span> split(String text, Span part, Pattern separator) {
    List<Span> result = new ArrayList<>();
    Matcher matcher = separator.matcher(text).region(part.start(), part.end());
    int start = part.start();
    while (matcher.find()) {
      result.add(new Span(start, matcher.start()));
      start = matcher.end();
    }
    result.add(new Span(start, part.end()));
    return result;
  }
}
