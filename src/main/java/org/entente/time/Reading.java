package org.entente.time;

import java.util.Optional;
import org.entente.document.Span;
import org.entente.time.TimeExpression.Kind;

/** What a rule makes of its words: a time, and another one if the tense is future. */
record Reading(Kind kind, TimeInterval past, Optional<TimeInterval> future) {

  static Reading point(TimeInterval interval) {
    return new Reading(Kind.POINT, interval, Optional.empty());
  }

  static Reading point(String iso) {
    return point(TimeInterval.of(iso));
  }

  static Reading byTense(TimeInterval past, TimeInterval future) {
    return new Reading(
        Kind.POINT, past, past.equals(future) ? Optional.empty() : Optional.of(future));
  }

  Reading as(Kind other) {
    return new Reading(other, past, future);
  }

  TimeExpression at(Span span) {
    return new TimeExpression(span, kind, past, future);
  }
}
