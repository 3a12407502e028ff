package org.entente.question;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of an answer, by the types that its columns have. */
record Row(Map<String, Object> values) {

  String text(String column) {
    return optional(column)
        .orElseThrow(() -> new IllegalStateException("the query gives no " + column));
  }

  Optional<String> optional(String column) {
    return Optional.ofNullable(values.get(column))
        .map(Object::toString)
        .filter(text -> !text.isEmpty());
  }

  /** Values that stand in one column, separated by bars; sorted. */
  List<String> list(String column) {
    return optional(column)
        .map(joined -> Arrays.stream(joined.split("\\|")).distinct().sorted().toList())
        .orElse(List.of());
  }

  boolean truth(String column) {
    return values.get(column) instanceof Boolean truth && truth;
  }

  long number(String column) {
    return values.get(column) instanceof Number number ? number.longValue() : 0;
  }

  double decimal(String column) {
    return values.get(column) instanceof Number number ? number.doubleValue() : 0;
  }
}
