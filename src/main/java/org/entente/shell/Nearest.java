package org.entente.shell;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what the user may have meant. */
final class Nearest {

  private Nearest() {}

  /**
   * The candidates at the smallest edit distance from {@code word}, no further than {@code most}.
   */
  static List<String> to(String word, Collection<String> candidates, int most) {
    String wanted = word.toLowerCase(Locale.ROOT);
    record Scored(String candidate, int distance) {}
    return candidates.stream()
        .map(candidate -> new Scored(candidate, score(wanted, candidate.toLowerCase(Locale.ROOT))))
        .filter(scored -> scored.distance <= most)
        .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::candidate))
        .limit(3)
        .map(Scored::candidate)
        .toList();
  }

  /** A question that offers the candidates, or where to look if there are none. */
  static String offer(Messages words, List<String> candidates, String otherwise, Object... values) {
    return " "
        + (candidates.isEmpty()
            ? words.text(otherwise, values)
            : words.text("nearest", String.join(", ", candidates)));
  }

  private static int score(String wanted, String candidate) {
    return wanted.length() > 2 && candidate.startsWith(wanted) ? 0 : distance(wanted, candidate);
  }

  /** The edit distance that counts a swap of neighbours as one. */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int i, int j, int[][] cost) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    best = Math.min(best, cost[i - 1][j - 1] + same);
    if (i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1)) {
      best = Math.min(best, cost[i - 2][j - 2] + 1);
    }
    return best;
  }
}
