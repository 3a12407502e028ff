package org.entente.time;

import java.util.List;
import java.util.Optional;
import org.entente.time.TimeExpression.Kind;

/**
 * The dates that others can be counted from.
 *
 * @param before those of earlier sentences, in order
 * @param here those of this sentence, in order
 */
record Anchors(List<TimeExpression> before, List<TimeExpression> here) {

  Anchors {
    before = List.copyOf(before);
    here = List.copyOf(here);
  }

  /** The nearest date before a place in the sentence that a unit can be counted from. */
  Optional<String> earlier(Unit unit, int position) {
    return last(here, unit, position).or(() -> last(before, unit, Integer.MAX_VALUE));
  }

  /** The nearest date in the sentence, on the left if there is one there. */
  Optional<String> inSentence(Unit unit, int position) {
    return last(here, unit, position)
        .or(
            () ->
                here.stream()
                    .filter(date -> date.span().start() >= position)
                    .flatMap(date -> begin(date, unit).stream())
                    .findFirst());
  }

  /** The date last told, whatever its precision. */
  Optional<String> latest(int position) {
    return last(here, Unit.YEAR, position).or(() -> last(before, Unit.YEAR, Integer.MAX_VALUE));
  }

  private static Optional<String> last(List<TimeExpression> dates, Unit unit, int position) {
    return dates.stream()
        .filter(date -> date.span().end() <= position)
        .flatMap(date -> begin(date, unit).stream())
        .reduce((one, other) -> other);
  }

  private static Optional<String> begin(TimeExpression date, Unit unit) {
    return date.kind() == Kind.POINT
        ? date.interval().begin().filter(unit::fits)
        : Optional.empty();
  }

  Anchors with(List<TimeExpression> dates) {
    return new Anchors(before, dates);
  }
}
