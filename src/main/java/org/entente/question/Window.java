package org.entente.question;

import java.util.Optional;

/**
 * The time that a question is about; what is known to hold at some moment of it counts.
 *
 * @param from the first year, month or day, if there is a limit
 * @param to the last year, month or day, if there is a limit
 */
public record Window(Optional<String> from, Optional<String> to) {

  /** Any time. */
  public static final Window ALWAYS = new Window(Optional.empty(), Optional.empty());

  /** One year, month or day. */
  public static Window at(String date) {
    return new Window(Optional.of(date), Optional.of(date));
  }

  /**
   * Whether a time meets this one, as far as both are told.
   *
   * @param begin the first year, month or day of that time, if it has one
   * @param end its last, if it has one
   */
  public boolean meets(Optional<String> begin, Optional<String> end) {
    return notAfter(begin, to) && notAfter(from, end);
  }

  private static boolean notAfter(Optional<String> one, Optional<String> another) {
    if (one.isEmpty() || another.isEmpty()) {
      return true;
    }
    int precision = Math.min(one.get().length(), another.get().length());
    return one.get().substring(0, precision).compareTo(another.get().substring(0, precision)) <= 0;
  }
}
