package org.entente.question;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** Values that stand in one column, as a list or separated by bars; sorted. */
  List<String> list(String column) {
    Stream<String> several =
        values.get(column) instanceof List<?> list
            ? list.stream().map(String::valueOf)
            : optional(column).stream().flatMap(joined -> Arrays.stream(joined.split("\\|")));
    return several.filter(text -> !text.isEmpty()).distinct().sorted().toList();
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
