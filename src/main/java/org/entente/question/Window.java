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
}
