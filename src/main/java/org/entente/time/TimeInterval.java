package org.entente.time;

import java.util.Optional;

/**
 * A time as precise as the text gives it, in ISO 8601: {@code 2012}, {@code 2024-11}, {@code
 * 2024-11-27}, an interval {@code 2011/2014}, or an open one {@code 2015/..}, {@code ../2018}.
 *
 * @param begin its first year, month or day, if it has one
 * @param end its last year, month or day, inclusive; equal to {@code begin} for a single date
 */
public record TimeInterval(Optional<String> begin, Optional<String> end) {

  public TimeInterval {
    if (begin.isEmpty() && end.isEmpty()) {
      throw new IllegalArgumentException("an interval needs a beginning or an end");
    }
  }

  /** One year, month or day. */
  public static TimeInterval of(String date) {
    return new TimeInterval(Optional.of(date), Optional.of(date));
  }

  /** From one date to another, both inclusive. */
  public static TimeInterval between(String begin, String end) {
    return new TimeInterval(Optional.of(begin), Optional.of(end));
  }

  /** From a date on. */
  public static TimeInterval since(String begin) {
    return new TimeInterval(Optional.of(begin), Optional.empty());
  }

  /** Until a date. */
  public static TimeInterval until(String end) {
    return new TimeInterval(Optional.empty(), Optional.of(end));
  }

  /** The ISO 8601 form. */
  @Override
  public String toString() {
    if (begin.equals(end)) {
      return begin.orElseThrow();
    }
    return begin.orElse("..") + "/" + end.orElse("..");
  }

  /** Reads what {@link #toString()} writes. */
  public static TimeInterval parse(String iso) {
    String[] parts = iso.split("/", -1);
    if (parts.length == 1) {
      return of(iso);
    }
    return new TimeInterval(bound(parts[0]), bound(parts[1]));
  }

  private static Optional<String> bound(String part) {
    return part.equals("..") || part.isEmpty() ? Optional.empty() : Optional.of(part);
  }
}
