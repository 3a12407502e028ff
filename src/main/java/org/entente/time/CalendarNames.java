package org.entente.time;

import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of months and weekdays in a language, and the patterns that find them. */
final class CalendarNames {

  private static final String YEAR = "(?:1[89]|20)\\d\\d";

  private final Map<String, Integer> months = new LinkedHashMap<>();
  private final Map<String, Integer> abbreviations = new LinkedHashMap<>();
  private final Map<String, DayOfWeek> weekdays = new LinkedHashMap<>();

  CalendarNames(DateFormatSymbols symbols) {
    for (int month = 1; month <= 12; month++) {
      String name = symbols.getMonths()[month - 1];
      months.put(name, month);
      String shortName = symbols.getShortMonths()[month - 1].replace(".", "");
      abbreviations.put(shortName, month);
      abbreviations.put(name.substring(0, Math.min(4, name.length())), month);
    }
    for (int day = 1; day <= 7; day++) {
      // DateFormatSymbols counts from Sunday, 1; DayOfWeek from Monday, 1.
      weekdays.put(symbols.getWeekdays()[day % 7 + 1], DayOfWeek.of(day));
    }
  }

  int month(String name) {
    Integer month = months.get(name);
    return month != null ? month : abbreviations.getOrDefault(name.replace(".", ""), 0);
  }

  DayOfWeek weekday(String name) {
    return weekdays.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("matched, yet no weekday: " + name));
  }

  Map<String, String> macros() {
    String full = exactly("(?:" + String.join("|", months.keySet()) + ")\\b");
    String any =
        exactly(
            "(?:%s)\\b|(?:%s)\\b\\.?"
                .formatted(
                    String.join("|", months.keySet()), String.join("|", abbreviations.keySet())));
    String days =
        weekdays.keySet().stream().map(CalendarNames::eitherCase).collect(Collectors.joining("|"));
    Map<String, String> macros = new LinkedHashMap<>();
    macros.put("day", "(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)");
    macros.put("day2", "(?<day2>3[01]|[12]\\d|0?[1-9])(?!\\d)");
    macros.put("month", "(?<month>" + full + ")");
    macros.put("month2", "(?<month2>" + full + ")");
    macros.put("mon", "(?<month>" + any + ")");
    macros.put("year", "(?<year>" + YEAR + ")(?!\\d)");
    macros.put("year2", "(?<year2>" + YEAR + "|\\d\\d)(?!\\d)");
    macros.put("decade", "(?<decade>(?:1[89]|20)\\d0|[2-9]0)(?!\\d)");
    macros.put("weekday", "(?<weekday>" + exactly(days) + ")");
    macros.put("weekday2", "(?<weekday2>" + exactly(days) + ")");
    return macros;
  }

  private static String exactly(String alternatives) {
    return "(?-i:" + alternatives + ")";
  }

  private static String eitherCase(String name) {
    String first = name.substring(0, 1);
    return Arrays.stream(
                new String[] {first.toUpperCase(Locale.ROOT), first.toLowerCase(Locale.ROOT)})
            .filter(
                letter -> letter.equals(letter.toUpperCase(Locale.ROOT)) || letter.equals(first))
            .distinct()
            .collect(Collectors.joining("", "[", "]"))
        + name.substring(1);
  }
}
