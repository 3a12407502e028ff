package org.entente.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.problem.ProblemException;

/** The fourth column of a gold line, read. */
final class Qualifiers {

  private static final Set<String> KEYS = Set.of("status", "source", "when", "where", "office");

  private final Map<String, String> values = new HashMap<>();
  private boolean negated;

  Qualifiers(String column, String where) {
    for (String part : GoldFormat.split(column, ";")) {
      int equals = part.indexOf('=');
      String key = equals < 0 ? part : part.substring(0, equals).strip();
      if (part.equals("negated")) {
        negated = true;
      } else if (equals > 0 && KEYS.contains(key)) {
        values.put(key, part.substring(equals + 1).strip());
      } else {
        throw new ProblemException(
            where,
            "the qualifier \"" + part + "\" is unknown",
            "use negated, status=, source=, when=, where= or office=");
      }
    }
  }

  boolean negated() {
    return negated;
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }
}
