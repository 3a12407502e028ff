package org.entente.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A qualifier that is scored, and how it is read off a row. */
enum Qualifier {
  STATUS(row -> list(row.status())),
  SOURCE(row -> list(row.source())),
  WHEN(row -> list(row.when())),
  WHERE(ClaimRow::where),
  OFFICE(row -> list(row.office()));

  private final Function<ClaimRow, List<String>> values;

  Qualifier(Function<ClaimRow, List<String>> values) {
    this.values = values;
  }

  private static List<String> list(Optional<String> value) {
    return value.stream().toList();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  Score score(ClaimRow gold, ClaimRow predicted) {
    List<String> expected = values.apply(gold);
    List<String> found = values.apply(predicted);
    int right =
        (int) expected.stream().filter(e -> found.stream().anyMatch(f -> same(e, f))).count();
    return new Score(Math.min(right, found.size()), found.size(), expected.size());
  }

  private boolean same(String expected, String found) {
    return this == WHEN ? expected.equals(found) : Names.same(expected, found);
  }

  /** How many qualifiers agree, an absent one with an absent one included. */
  static int agreement(ClaimRow gold, ClaimRow predicted) {
    return (int) Arrays.stream(values()).filter(q -> q.agree(gold, predicted)).count();
  }

  static List<String> differences(ClaimRow gold, ClaimRow predicted) {
    return Arrays.stream(values())
        .filter(q -> !q.agree(gold, predicted))
        .map(q -> q.difference(gold, predicted))
        .toList();
  }

  private boolean agree(ClaimRow gold, ClaimRow predicted) {
    Score score = score(gold, predicted);
    return score.right() == score.gold() && score.right() == score.predicted();
  }

  private String difference(ClaimRow gold, ClaimRow predicted) {
    return "%s: %s for %s".formatted(key(), text(predicted), text(gold));
  }

  private String text(ClaimRow row) {
    List<String> found = values.apply(row);
    return found.isEmpty() ? "nothing" : String.join(", ", found);
  }
}
