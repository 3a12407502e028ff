package org.entente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** A unit of the calendar, and how dates of its precision are written and moved. */
enum Unit {
  DAY(10),
  WEEK(10),
  MONTH(7),
  YEAR(4);

  /** The length of an ISO date that is precise enough to be moved by this unit. */
  private final int precision;

  Unit(int precision) {
    this.precision = precision;
  }

  static Unit named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether {@code iso} is precise enough to count from in this unit. */
  boolean fits(String iso) {
    return iso.length() >= precision;
  }

  /** The day, week, month or year that lies {@code count} units from a day. */
  TimeInterval from(LocalDate day, int count) {
    return switch (this) {
      case DAY -> TimeInterval.of(day.plusDays(count).toString());
      case WEEK -> week(day.plusWeeks(count));
      case MONTH -> TimeInterval.of(YearMonth.from(day).plusMonths(count).toString());
      case YEAR -> TimeInterval.of(Year.from(day).plusYears(count).toString());
    };
  }

  /** The same, counted from a date of the text; weeks come out as exact as the date was. */
  Optional<TimeInterval> from(String iso, int count) {
    if (!fits(iso)) {
      return Optional.empty();
    }
    String moved =
        switch (this) {
          case DAY -> LocalDate.parse(iso).plusDays(count).toString();
          case WEEK -> LocalDate.parse(iso).plusWeeks(count).toString();
          case MONTH -> YearMonth.parse(iso.substring(0, 7)).plusMonths(count).toString();
          case YEAR -> Year.parse(iso.substring(0, 4)).plusYears(count).toString();
        };
    return Optional.of(TimeInterval.of(moved));
  }

  static TimeInterval week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return TimeInterval.between(monday.toString(), monday.plusDays(6).toString());
  }
}
