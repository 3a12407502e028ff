package org.entente.time;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line {@code rule OPERATION ARGUMENTS : PATTERN} of a rules file.
 *
 * @param operation what to reckon from the groups of the pattern
 * @param arguments how, such as {@code last} or a number of units
 * @param pattern the words
 */
record TimeRule(Operation operation, List<String> arguments, Pattern pattern) {

  TimeRule {
    arguments = List.copyOf(arguments);
  }

  String argument(int index) {
    return index < arguments.size() ? arguments.get(index) : "";
  }

  int number(int index) {
    return Integer.parseInt(arguments.get(index));
  }

  /** What can be reckoned from words; the rules files use these names in lower case. */
  enum Operation {
    DATE,
    DAYS,
    ISO,
    NUMERIC,
    MONTH,
    MONTHS,
    YEAR,
    YEARS,
    DECADE,
    WEEKDAY,
    WEEKDAYS,
    DAY,
    TODAY,
    UNIT,
    WEEKEND,
    AGO,
    SINCEAGO,
    IN,
    ANCHOR,
    LATER,
    EARLIER,
    COMPARED,
    COMPAREDAY;

    /** Whether it needs the other expressions of the sentence first. */
    boolean isAnchored(TimeRule rule) {
      return switch (this) {
        case ANCHOR, LATER, EARLIER, COMPARED, COMPAREDAY -> true;
        case WEEKDAY -> rule.argument(0).equals("anchor");
        default -> false;
      };
    }
  }
}
