package org.entente.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.entente.time.TimeExpression.Kind;

/** Turns the groups of a matched rule into a time. */
final class Reckoning {

  /** An old date in the text draws the next ones without a year to its own year. */
  private static final int LONG_AGO = 2;

  private final TimeRules rules;
  private final Optional<LocalDate> reference;
  private final Anchors anchors;

  Reckoning(TimeRules rules, Optional<LocalDate> reference, Anchors anchors) {
    this.rules = rules;
    this.reference = reference;
    this.anchors = anchors;
  }

  /** The time that a match tells, or none if the date or anchor that it needs is missing. */
  Optional<Reading> read(TimeRule rule, MatchResult match, String text) {
    try {
      return switch (rule.operation()) {
        case DATE -> date(rule, match, text);
        case DAYS -> days(match);
        case ISO, NUMERIC -> iso(match);
        case MONTH -> month(rule, match, text);
        case MONTHS -> months(match);
        case YEAR -> Optional.of(Reading.point(match.group("year")));
        case YEARS -> years(match);
        case DECADE -> Optional.of(decade(match.group("decade")));
        case WEEKDAY -> weekday(rule, match);
        case WEEKDAYS -> weekdays(match);
        case DAY -> unit(Unit.DAY, rule.number(0));
        case TODAY -> unit(Unit.DAY, 0).map(reading -> reading.as(Kind.TODAY));
        case UNIT -> unit(Unit.named(rule.argument(0)), rule.number(1));
        case WEEKEND -> weekend(rule.argument(0));
        case AGO -> unit(unit(match), -count(match));
        case IN -> unit(unit(match), count(match));
        case SINCEAGO -> sinceAgo(match);
        case ANCHOR -> anchor(rule, match);
        case LATER -> shifted(match, count(match), Optional.empty());
        case EARLIER -> shifted(match, -count(match), reference.map(LocalDate::toString));
        case COMPARED -> compared(unit(match), rule.number(0) * count(match), match);
        case COMPAREDAY -> compared(Unit.DAY, rule.number(0), match);
      };
    } catch (DateTimeException e) {
      // No such day, such as 31 June: the words are not a date.
      return Optional.empty();
    }
  }

  private Optional<Reading> date(TimeRule rule, MatchResult match, String text) {
    int day = Integer.parseInt(match.group("day"));
    int month = rules.names().month(match.group("month"));
    Optional<String> year = year(match, text);
    if (year.isPresent()) {
      return Optional.of(Reading.point(day(year.orElseThrow(), month, day)));
    }
    Optional<String> old = anchors.latest(match.start()).filter(this::isLongAgo);
    if (old.isPresent() && rule.argument(0).isEmpty()) {
      return Optional.of(Reading.point(day(old.orElseThrow().substring(0, 4), month, day)));
    }
    return reference.map(today -> date(rule, today, month, day));
  }

  private Reading date(TimeRule rule, LocalDate today, int month, int day) {
    if (rule.argument(0).equals("year")) {
      return Reading.point(LocalDate.of(today.getYear() + rule.number(1), month, day).toString());
    }
    LocalDate past = LocalDate.of(today.getYear(), month, day);
    past = past.isAfter(today) ? past.minusYears(1) : past;
    LocalDate future = past.isBefore(today) ? past.plusYears(1) : past;
    return choose(rule, TimeInterval.of(past.toString()), TimeInterval.of(future.toString()));
  }

  private static Reading choose(TimeRule rule, TimeInterval past, TimeInterval future) {
    return switch (rule.argument(0)) {
      case "last" -> Reading.point(past);
      case "next" -> Reading.point(future);
      default -> Reading.byTense(past, future);
    };
  }

  private boolean isLongAgo(String iso) {
    int year = Integer.parseInt(iso.substring(0, 4));
    return iso.length() == 10
        && (reference.isEmpty() || year <= reference.orElseThrow().getYear() - LONG_AGO);
  }

  private Optional<String> year(MatchResult match, String text) {
    String year = group(match, "year");
    return year.isEmpty() ? rules.inheritedYear(text.substring(match.end())) : Optional.of(year);
  }

  private static String group(MatchResult match, String name) {
    if (!match.namedGroups().containsKey(name)) {
      return "";
    }
    String value = match.group(name);
    return value == null ? "" : value;
  }

  private static String day(String year, int month, int day) {
    return LocalDate.of(Integer.parseInt(year), month, day).toString();
  }

  private Optional<Reading> days(MatchResult match) {
    int month = rules.names().month(match.group("month"));
    int first = Integer.parseInt(match.group("day"));
    int last = Integer.parseInt(match.group("day2"));
    String year = group(match, "year");
    Optional<LocalDate> begin =
        year.isEmpty()
            ? reference.map(today -> onOrBefore(today, month, first))
            : Optional.of(LocalDate.parse(day(year, month, first)));
    return begin
        .filter(date -> first < last)
        .map(
            date ->
                Reading.point(
                    TimeInterval.between(date.toString(), date.withDayOfMonth(last).toString())));
  }

  private static LocalDate onOrBefore(LocalDate today, int month, int day) {
    LocalDate date = LocalDate.of(today.getYear(), month, day);
    return date.isAfter(today) ? date.minusYears(1) : date;
  }

  private static Optional<Reading> iso(MatchResult match) {
    int month = Integer.parseInt(match.group("mm"));
    String day = match.namedGroups().containsKey("dd") ? match.group("dd") : match.group("day");
    return Optional.of(Reading.point(day(match.group("year"), month, Integer.parseInt(day))));
  }

  private Optional<Reading> month(TimeRule rule, MatchResult match, String text) {
    int month = rules.names().month(match.group("month"));
    Optional<String> year = year(match, text);
    if (year.isPresent()) {
      return year.map(y -> Reading.point(YearMonth.of(Integer.parseInt(y), month).toString()));
    }
    return reference.map(YearMonth::from).map(now -> month(rule, now, month));
  }

  private static Reading month(TimeRule rule, YearMonth now, int month) {
    YearMonth same = YearMonth.of(now.getYear(), month);
    boolean strict = !rule.argument(0).isEmpty();
    YearMonth past =
        same.isBefore(now) || (!strict && same.equals(now)) ? same : same.minusYears(1);
    YearMonth future =
        same.isAfter(now) || (!strict && same.equals(now)) ? same : same.plusYears(1);
    if (rule.argument(0).equals("year")) {
      return Reading.point(same.plusYears(rule.number(1)).toString());
    }
    return choose(rule, TimeInterval.of(past.toString()), TimeInterval.of(future.toString()));
  }

  private Optional<Reading> months(MatchResult match) {
    int first = rules.names().month(match.group("month"));
    int last = rules.names().month(match.group("month2"));
    String year = group(match, "year");
    Optional<YearMonth> end =
        year.isEmpty()
            ? reference.map(
                today -> {
                  YearMonth same = YearMonth.of(today.getYear(), last);
                  return same.isAfter(YearMonth.from(today)) ? same.minusYears(1) : same;
                })
            : Optional.of(YearMonth.of(Integer.parseInt(year), last));
    return end.map(
        to -> {
          YearMonth from = YearMonth.of(first <= last ? to.getYear() : to.getYear() - 1, first);
          return Reading.point(TimeInterval.between(from.toString(), to.toString()));
        });
  }

  private static Optional<Reading> years(MatchResult match) {
    String first = match.group("year");
    String last = match.group("year2");
    String whole = last.length() == 2 ? first.substring(0, 2) + last : last;
    return whole.compareTo(first) > 0
        ? Optional.of(Reading.point(TimeInterval.between(first, whole)))
        : Optional.empty();
  }

  private static Reading decade(String decade) {
    int first = Integer.parseInt(decade.length() == 2 ? "19" + decade : decade);
    return Reading.point(
        TimeInterval.between(Integer.toString(first), Integer.toString(first + 9)));
  }

  private Optional<Reading> weekday(TimeRule rule, MatchResult match) {
    DayOfWeek day = rules.names().weekday(match.group("weekday"));
    if (rule.argument(0).equals("anchor")) {
      return anchors
          .earlier(Unit.DAY, match.start())
          .map(date -> LocalDate.parse(date).with(TemporalAdjusters.next(day)))
          .map(date -> Reading.point(date.toString()));
    }
    return reference.map(
        today ->
            switch (rule.argument(0)) {
              case "last" -> Reading.point(today.with(TemporalAdjusters.previous(day)).toString());
              case "next" -> Reading.point(today.with(TemporalAdjusters.next(day)).toString());
              default ->
                  Reading.byTense(
                      TimeInterval.of(today.with(TemporalAdjusters.previousOrSame(day)).toString()),
                      TimeInterval.of(today.with(TemporalAdjusters.nextOrSame(day)).toString()));
            });
  }

  private Optional<Reading> weekdays(MatchResult match) {
    DayOfWeek first = rules.names().weekday(match.group("weekday"));
    DayOfWeek last = rules.names().weekday(match.group("weekday2"));
    return reference
        .map(today -> today.with(TemporalAdjusters.previousOrSame(last)))
        .map(
            end ->
                Reading.point(
                    TimeInterval.between(
                        end.with(TemporalAdjusters.previous(first)).toString(), end.toString())));
  }

  private Optional<Reading> weekend(String which) {
    return reference.map(
        today -> {
          LocalDate past = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
          boolean within = today.getDayOfWeek() == DayOfWeek.SUNDAY || past.equals(today);
          LocalDate next = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
          return switch (which) {
            case "last" -> Reading.point(weekend(within ? past.minusWeeks(1) : past));
            case "next" -> Reading.point(weekend(next));
            default -> Reading.byTense(weekend(past), weekend(within ? past : next));
          };
        });
  }

  private static TimeInterval weekend(LocalDate saturday) {
    return TimeInterval.between(saturday.toString(), saturday.plusDays(1).toString());
  }

  private Optional<Reading> unit(Unit unit, int count) {
    return reference.map(today -> Reading.point(unit.from(today, count)));
  }

  private Optional<Reading> sinceAgo(MatchResult match) {
    return reference
        .flatMap(today -> unit(match).from(today, -count(match)).begin())
        .map(begin -> Reading.point(TimeInterval.since(begin)).as(Kind.SINCE));
  }

  private Unit unit(MatchResult match) {
    return rules.unit(match.group("unit"));
  }

  private int count(MatchResult match) {
    return rules.number(match.group("number")) * rules.factor(match.group("unit"));
  }

  private Optional<Reading> anchor(TimeRule rule, MatchResult match) {
    Unit unit = Unit.named(rule.argument(0));
    Optional<TimeInterval> moved =
        anchors.earlier(unit, match.start()).flatMap(date -> unit.from(date, rule.number(1)));
    return moved
        .map(date -> unit == Unit.WEEK ? Unit.week(LocalDate.parse(date.toString())) : date)
        .map(Reading::point);
  }

  private Optional<Reading> shifted(MatchResult match, int count, Optional<String> otherwise) {
    Unit unit = unit(match);
    return anchors
        .earlier(unit, match.start())
        .or(() -> otherwise)
        .flatMap(date -> unit.from(date, count))
        .map(Reading::point);
  }

  private Optional<Reading> compared(Unit unit, int count, MatchResult match) {
    return anchors
        .inSentence(unit, match.start())
        .flatMap(date -> unit.from(date, count))
        .map(date -> Reading.point(date).as(Kind.COMPARED));
  }
}
