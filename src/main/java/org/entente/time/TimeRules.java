package org.entente.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.document.Language;
import org.entente.time.TimeExpression.Kind;

/**
 * The rules of one language, from {@code LANGUAGE.rules}. Its lines:
 *
 * <ul>
 *   <li>{@code unit NAME FACTOR = WORDS}, {@code number N = WORDS}: what {@code {count}} is made
 *       of;
 *   <li>{@code macro NAME = PATTERN}: stands for {@code {NAME}} in the lines below;
 *   <li>{@code rule OPERATION ARGUMENTS : PATTERN}: see {@link TimeRule.Operation}; of several that
 *       fit, the longest wins, then the first;
 *   <li>{@code before KIND : PATTERN}: what the words before a date make of it; {@code none} drops
 *       it;
 *   <li>{@code range : OPENER ... CONNECTOR}: what makes two dates one interval;
 *   <li>{@code inherit : PATTERN}: what follows a date that takes its year from the next one.
 * </ul>
 */
final class TimeRules {

  private static final Map<Language, TimeRules> LOADED = new EnumMap<>(Language.class);
  private static final Pattern LINE =
      Pattern.compile("(\\w+)\\s*([^:=]*?)\\s*(?:=|:(?= ))\\s*(.+?)\\s*");
  private static final Pattern MACRO = Pattern.compile("\\{([a-z]+2?)}");

  private final Map<String, String> macros = new LinkedHashMap<>();
  private final List<CalendarWord> units = new ArrayList<>();
  private final List<CalendarWord> numbers = new ArrayList<>();
  private final List<TimeRule> rules = new ArrayList<>();
  private final Map<Pattern, Optional<Kind>> cues = new LinkedHashMap<>();
  private final CalendarNames names;
  private Pattern rangeOpener = Pattern.compile("(?!)");
  private Pattern rangeConnector = Pattern.compile("(?!)");
  private Pattern inherit = Pattern.compile("(?!)");

  static {
    for (Language language : Language.values()) {
      LOADED.put(language, new TimeRules(language));
    }
  }

  /** A word or pattern for a number or a unit of time. */
  private record CalendarWord(String name, int value, Pattern pattern) {}

  static TimeRules of(Language language) {
    TimeRules rules = LOADED.get(language);
    if (rules == null) {
      throw new IllegalStateException("no rules for " + language);
    }
    return rules;
  }

  private TimeRules(Language language) {
    names = new CalendarNames(DateFormatSymbols.getInstance(language.locale()));
    macros.putAll(names.macros());
    String file = language.tag() + ".rules";
    try (InputStream stream = TimeRules.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalStateException("not a line of rules: " + line);
    }
    String[] head = parts.group(2).split(" ");
    String body = parts.group(3);
    switch (parts.group(1)) {
      case "unit" -> units.add(word(head[0], Integer.parseInt(head[1]), body));
      case "number" -> numbers.add(word(head[0], Integer.parseInt(head[0]), body));
      case "macro" -> macros.put(head[0], "(?:" + body + ")");
      case "rule" -> rules.add(rule(List.of(head), compile(body)));
      case "before" -> cues.put(compile("(?:" + body + ")$"), kind(head[0]));
      case "range" -> {
        String[] ends = body.split(" \\.\\.\\. ");
        rangeOpener = compile("(?:" + ends[0] + ")$");
        rangeConnector = compile(ends[1]);
      }
      case "inherit" -> inherit = compile(body);
      default -> throw new IllegalStateException("not a line of rules: " + line);
    }
  }

  private static TimeRule rule(List<String> head, Pattern pattern) {
    return new TimeRule(
        TimeRule.Operation.valueOf(head.getFirst().toUpperCase(Locale.ROOT)),
        head.subList(1, head.size()),
        pattern);
  }

  private static CalendarWord word(String name, int value, String pattern) {
    return new CalendarWord(name, value, Pattern.compile("(?i:" + pattern + ")"));
  }

  private static Optional<Kind> kind(String name) {
    return name.equals("none")
        ? Optional.empty()
        : Optional.of(Kind.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  private Pattern compile(String body) {
    macros.computeIfAbsent("count", key -> count());
    String expanded = body;
    for (Matcher macro = MACRO.matcher(expanded); macro.find(); macro = MACRO.matcher(expanded)) {
      String value = macros.get(macro.group(1));
      if (value == null) {
        throw new IllegalStateException("unknown macro " + macro.group() + " in " + body);
      }
      expanded = expanded.replace(macro.group(), value);
    }
    return Pattern.compile(
        expanded,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  private String count() {
    return "(?<number>\\d{1,3}|%s) ?(?<unit>%s)\\b".formatted(any(numbers), any(units));
  }

  private static String any(List<CalendarWord> words) {
    return words.stream().map(word -> word.pattern.pattern()).collect(Collectors.joining("|"));
  }

  List<TimeRule> rules() {
    return rules;
  }

  CalendarNames names() {
    return names;
  }

  int number(String words) {
    return words.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(words)
        : find(numbers, words).value();
  }

  Unit unit(String words) {
    return Unit.named(find(units, words).name());
  }

  int factor(String words) {
    return find(units, words).value();
  }

  private static CalendarWord find(List<CalendarWord> words, String text) {
    return words.stream()
        .filter(word -> word.pattern.matcher(text).matches())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("matched, yet unknown: " + text));
  }

  /** The cue before a date, if there is one: a kind, or nothing for a date that says nothing. */
  Optional<Optional<Kind>> cue(String before) {
    return cues.entrySet().stream()
        .filter(cue -> cue.getKey().matcher(before).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  boolean opensRange(String before, String between) {
    return rangeOpener.matcher(before).find() && rangeConnector.matcher(between).matches();
  }

  /** The year that a date without one takes from the date that follows it. */
  Optional<String> inheritedYear(String after) {
    Matcher matcher = inherit.matcher(after);
    return matcher.find() ? Optional.of(matcher.group("year")) : Optional.empty();
  }
}
