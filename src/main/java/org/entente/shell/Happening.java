package org.entente.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.question.Evidence;
import org.entente.question.Link;
import org.entente.time.TimeInterval;

/**
 * Something that is claimed of an actor or place at a time.
 *
 * @param way whether that actor or place is its subject, its object, or either
 * @param other the IRI of the other end
 * @param when its time; none where neither the text nor the article tells one
 * @param reported whether the time is only that of the article: the text tells none
 * @param claims the claims, of one relation, one other end and one time
 */
record Happening(
    Link.Way way,
    String other,
    Optional<TimeInterval> when,
    boolean reported,
    List<Evidence> claims) {

  Happening {
    claims = List.copyOf(claims);
  }

  /** How well its time is known. */
  enum Precision {
    DAY,
    MONTH,
    YEAR,
    INTERVAL,
    SINCE,
    UNTIL,
    /** The day of the article. */
    REPORTED,
    UNKNOWN
  }

  /** The earliest first; those without a time at the end. */
  static final Comparator<Happening> ORDER =
      Comparator.comparing((Happening one) -> one.when.isEmpty())
          .thenComparing(one -> one.when.map(Happening::first).orElse(""))
          .thenComparing(one -> one.when.map(Happening::last).orElse(""))
          .thenComparing(Happening::reported)
          .thenComparing(one -> one.claim().relation())
          .thenComparing(one -> one.claim().subject())
          .thenComparing(one -> one.claim().object());

  Precision precision() {
    if (when.isEmpty()) {
      return Precision.UNKNOWN;
    }
    return reported ? Precision.REPORTED : precision(when.get());
  }

  private static Precision precision(TimeInterval time) {
    if (time.begin().isEmpty()) {
      return Precision.UNTIL;
    }
    if (time.end().isEmpty()) {
      return Precision.SINCE;
    }
    if (!time.begin().equals(time.end())) {
      return Precision.INTERVAL;
    }
    return switch (time.begin().get().length()) {
      case 4 -> Precision.YEAR;
      case 7 -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }

  /** One of its claims. */
  Evidence claim() {
    return claims.getFirst();
  }

  long documents() {
    return claims.stream().map(Evidence::document).distinct().count();
  }

  private static String first(TimeInterval time) {
    return time.begin().or(time::end).orElse("");
  }

  private static String last(TimeInterval time) {
    return time.end().orElse("9999");
  }
}
