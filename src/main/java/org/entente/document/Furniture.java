package org.entente.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands on a page beside the prose of its article: bylines, datelines, captions, signatures,
 * links to other articles, mark-up. The patterns are in {@code furniture.patterns}.
 */
public final class Furniture {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final Pattern MACRO = Pattern.compile("\\{([a-z]+)}");
  private static final Map<String, List<Pattern>> PATTERNS = load();
  private static final int LONGEST_LINE = 400;

  private Furniture() {}

  /**
   * Where the body of a document holds no prose.
   *
   * @return spans of the text, in order, none overlapping and none over a line break
   */
  public static List<Span> in(Document document) {
    List<Span> found = new ArrayList<>();
    Matcher line =
        LINE.matcher(document.text()).region(document.body().start(), document.body().end());
    while (line.find()) {
      inLine(line.group(), line.start(), found);
    }
    found.sort(null);
    return withoutOverlaps(found);
  }

  private static void inLine(String line, int offset, List<Span> found) {
    String stripped = line.strip();
    if (stripped.length() <= LONGEST_LINE
        && patterns("line").stream().anyMatch(p -> p.matcher(stripped).matches())) {
      found.add(new Span(offset, offset + line.length()));
      return;
    }
    int indent = line.indexOf(stripped);
    int end = indent + stripped.length();
    for (Pattern pattern : patterns("start")) {
      Matcher start = pattern.matcher(line).region(indent, line.length());
      if (start.lookingAt()) {
        found.add(new Span(offset + indent, offset + start.end()));
      }
    }
    for (Pattern pattern : patterns("end")) {
      Matcher tail = pattern.matcher(line).region(indent, end);
      while (tail.find()) {
        if (line.substring(tail.end(), end).matches("[.\\s]*")) {
          found.add(new Span(offset + tail.start(), offset + tail.end()));
        }
      }
    }
    for (Pattern pattern : patterns("anywhere")) {
      Matcher markup = pattern.matcher(line);
      while (markup.find()) {
        found.add(new Span(offset + markup.start(), offset + markup.end()));
      }
    }
  }

  private static List<Span> withoutOverlaps(List<Span> spans) {
    List<Span> result = new ArrayList<>();
    for (Span span : spans) {
      if (!result.isEmpty() && result.getLast().overlaps(span)) {
        result.add(result.removeLast().union(span));
      } else {
        result.add(span);
      }
    }
    return result;
  }

  private static List<Pattern> patterns(String place) {
    return PATTERNS.getOrDefault(place, List.of());
  }

  private static Map<String, List<Pattern>> load() {
    Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
    Map<String, String> macros = new LinkedHashMap<>();
    try (InputStream stream = Furniture.class.getResourceAsStream("furniture.patterns")) {
      if (stream == null) {
        throw new IllegalStateException("furniture.patterns is missing from the program");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> read(line, macros, patterns));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return patterns;
  }

  private static void read(
      String line, Map<String, String> macros, Map<String, List<Pattern>> patterns) {
    String[] parts = line.split("\\s*=\\s*", 2);
    String body =
        MACRO
            .matcher(parts[1])
            .replaceAll(
                macro ->
                    Matcher.quoteReplacement(macros.getOrDefault(macro.group(1), macro.group())));
    switch (parts[0]) {
      case "line", "start", "end", "anywhere" ->
          patterns
              .computeIfAbsent(parts[0], place -> new ArrayList<>())
              .add(Pattern.compile(body, Pattern.UNICODE_CHARACTER_CLASS));
      default -> macros.put(parts[0], body);
    }
  }
}
