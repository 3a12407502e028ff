package org.entente.rdf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.time.TimeInterval;

/**
 * When a statement holds, as far as is known: between two dates, each as precise as it was given,
 * or open at either end.
 */
record Period(Optional<String> begin, Optional<String> end) {

  static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  static Period of(TimeInterval interval) {
    return new Period(interval.begin(), interval.end());
  }

  /** The same, without an end. */
  Period lasting() {
    return new Period(begin, Optional.empty());
  }

  /** The time that two periods share, if any. */
  Optional<Period> shared(Period other) {
    Optional<String> later = later(begin, other.begin);
    Optional<String> earlier = earlier(end, other.end);
    if (later.isPresent()
        && earlier.isPresent()
        && firstDayOf(later.get()).isAfter(lastDayOf(earlier.get()))) {
      return Optional.empty();
    }
    return Optional.of(new Period(later, earlier));
  }

  /** As an interval; empty for {@link #ALWAYS}. */
  Optional<TimeInterval> interval() {
    return equals(ALWAYS) ? Optional.empty() : Optional.of(new TimeInterval(begin, end));
  }

  /** The times that all of some lists of periods share; empty if there are none. */
  static List<Period> shared(List<List<Period>> all) {
    List<Period> shared = List.of(ALWAYS);
    for (List<Period> periods : all) {
      List<Period> next = new ArrayList<>();
      for (Period one : shared) {
        periods.forEach(two -> one.shared(two).ifPresent(next::add));
      }
      shared = merge(next);
    }
    return shared;
  }

  /** The same times as fewer periods, sorted: those within another are left out. */
  static List<Period> merge(List<Period> periods) {
    if (periods.contains(ALWAYS)) {
      return List.of(ALWAYS);
    }
    List<Period> sorted = new ArrayList<>(periods);
    sorted.sort(
        Comparator.comparing(Period::firstDay)
            .thenComparing(Period::lastDay, Comparator.reverseOrder())
            .thenComparing(Period::toString));
    List<Period> merged = new ArrayList<>();
    for (Period period : sorted) {
      if (merged.isEmpty() || period.lastDay().isAfter(merged.getLast().lastDay())) {
        merged.add(period);
      }
    }
    return List.copyOf(merged);
  }

  private LocalDate firstDay() {
    return begin.map(Period::firstDayOf).orElse(LocalDate.MIN);
  }

  private LocalDate lastDay() {
    return end.map(Period::lastDayOf).orElse(LocalDate.MAX);
  }

  private static Optional<String> later(Optional<String> one, Optional<String> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return one.or(() -> two);
    }
    return firstDayOf(one.get()).isBefore(firstDayOf(two.get())) ? two : one;
  }

  private static Optional<String> earlier(Optional<String> one, Optional<String> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return one.or(() -> two);
    }
    return lastDayOf(one.get()).isAfter(lastDayOf(two.get())) ? two : one;
  }

  private static LocalDate firstDayOf(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate lastDayOf(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
