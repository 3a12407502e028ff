package org.entente.shell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.time.TimeInterval;

/**
 * Where times stand on a line of characters.
 *
 * @param from the day at its left end
 * @param to the day at its right end
 * @param columns how long it is
 */
record TimeScale(LocalDate from, LocalDate to, int columns) {

  /** A scale that holds all of {@code times}, if any of them has a date. */
  static Optional<TimeScale> of(Collection<TimeInterval> times, int columns) {
    Optional<LocalDate> from = times.stream().flatMap(TimeScale::bounds).min(LocalDate::compareTo);
    Optional<LocalDate> to = times.stream().flatMap(TimeScale::bounds).max(LocalDate::compareTo);
    return from.flatMap(first -> to.map(last -> new TimeScale(first, last, columns)));
  }

  private static Stream<LocalDate> bounds(TimeInterval time) {
    return Stream.concat(
        time.begin().map(TimeScale::firstDay).stream(),
        time.end().map(TimeScale::lastDay).stream());
  }

  /** What stands on the line for a time. */
  String draw(TimeInterval time, Happening.Precision precision) {
    int start = time.begin().map(date -> column(firstDay(date))).orElse(0);
    int end = time.end().map(date -> column(lastDay(date))).orElse(columns - 1);
    return switch (precision) {
      case DAY -> at(start, "●");
      case REPORTED -> at(start, "○");
      case MONTH, YEAR -> at(start, "▒".repeat(end - start + 1));
      case INTERVAL -> at(start, end == start ? "◆" : "├" + "─".repeat(end - start - 1) + "┤");
      case SINCE -> at(start, "├" + "─".repeat(Math.max(0, end - start - 1)) + "▶");
      case UNTIL -> "◀" + "─".repeat(Math.max(0, end - 1)) + (end > 0 ? "┤" : "");
      case UNKNOWN -> "";
    };
  }

  private static String at(int column, String mark) {
    return " ".repeat(column) + mark;
  }

  private int column(LocalDate day) {
    long span = Math.max(1, ChronoUnit.DAYS.between(from, to));
    long at = ChronoUnit.DAYS.between(from, day);
    return (int) Math.clamp(Math.round((double) at * (columns - 1) / span), 0, columns - 1);
  }

  /** The first day of a year, month or day. */
  static LocalDate firstDay(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  /** The last day of a year, month or day. */
  static LocalDate lastDay(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
