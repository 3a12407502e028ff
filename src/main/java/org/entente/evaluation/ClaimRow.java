package org.entente.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * A claim as gold files write it: by names, not by identity.
 *
 * @param subject the names of the subject, any of which counts
 * @param property the local name of the property
 * @param object the names of the object, any of which counts
 * @param negated whether the text denies it
 * @param status {@code former}, {@code planned} or {@code alleged}; none for an assertion
 * @param source whom the text names as its source
 * @param when an ISO date or interval
 * @param where places
 * @param office the office, for {@code leads} and {@code holdsOfficeIn}
 */
public record ClaimRow(
    List<String> subject,
    String property,
    List<String> object,
    boolean negated,
    Optional<String> status,
    Optional<String> source,
    Optional<String> when,
    List<String> where,
    Optional<String> office) {

  public ClaimRow {
    subject = List.copyOf(subject);
    object = List.copyOf(object);
    where = List.copyOf(where);
  }

  /** The row as it stands in a file. */
  @Override
  public String toString() {
    return GoldFormat.line(this);
  }
}
