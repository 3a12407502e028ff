package org.entente.time;

import java.util.Optional;
import org.entente.document.Span;

/**
 * Words that say when.
 *
 * @param span where they stand in the sentence, without the preposition
 * @param kind what they say of the claim
 * @param interval the time for something that has happened
 * @param ifFuture the time for something yet to happen, where the words leave it to the tense: a
 *     weekday, a month or day without a year
 */
public record TimeExpression(
    Span span, Kind kind, TimeInterval interval, Optional<TimeInterval> ifFuture) {

  /** What a time says of the claim beside it. */
  public enum Kind {
    /** When it happened: a date, or an interval that it filled. */
    POINT,
    /** Since when it holds. */
    SINCE,
    /** Until when it held. */
    UNTIL,
    /** By when it is to be done. */
    DEADLINE,
    /** The word for today, which mostly means nowadays. */
    TODAY,
    /**
     * The time of the event behind the words, not of the clause they stand in: of the vote in <i>on
     * Friday, two days after the vote</i>.
     */
    COMPARED
  }

  /**
   * The time that the tense decides.
   *
   * @param future whether the claim is yet to happen
   */
  public TimeInterval interval(boolean future) {
    return future ? ifFuture.orElse(interval) : interval;
  }
}
