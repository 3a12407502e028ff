package org.entente.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.actor.NameFolding;

/** Keeps the names that are most like one that nobody has. */
final class NearestNames {

  private final String wanted;
  private final int most;
  private final int furthest;
  private final List<Candidate> candidates = new ArrayList<>();

  private record Candidate(String folded, Named named, int distance) {}

  NearestNames(String wanted, int most) {
    this.wanted = wanted;
    this.most = most;
    this.furthest = Math.max(2, wanted.length() / 3);
  }

  void consider(String folded, Named named) {
    int distance = distance(folded);
    if (distance <= furthest) {
      candidates.add(new Candidate(folded, named, distance));
    }
  }

  /** The names themselves, the nearest first, one for each actor or place. */
  List<String> labels() {
    return candidates.stream()
        .sorted(
            Comparator.comparingInt(Candidate::distance)
                .thenComparing(
                    Comparator.comparingLong((Candidate candidate) -> candidate.named.mentions())
                        .reversed())
                .thenComparing(Candidate::folded))
        .map(candidate -> spelt(candidate))
        .distinct()
        .limit(most)
        .toList();
  }

  private static String spelt(Candidate candidate) {
    return candidate.named.labels().values().stream()
        .sorted()
        .filter(label -> NameFolding.fold(label).equals(candidate.folded))
        .findFirst()
        .or(
            () ->
                candidate.named.aliases().stream()
                    .filter(alias -> NameFolding.fold(alias).equals(candidate.folded))
                    .findFirst())
        .orElse(candidate.folded);
  }

  /** The edit distance; a name that contains the wanted one as words is near. */
  private int distance(String folded) {
    if (wanted.length() > 2 && (" " + folded + " ").contains(" " + wanted + " ")) {
      return 1;
    }
    if (Math.abs(folded.length() - wanted.length()) > furthest) {
      return Integer.MAX_VALUE;
    }
    int[] previous = new int[folded.length() + 1];
    for (int j = 0; j <= folded.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= wanted.length(); i++) {
      previous = nextLine(folded, previous, i);
    }
    return previous[folded.length()];
  }

  private int[] nextLine(String folded, int[] previous, int i) {
    int[] line = new int[folded.length() + 1];
    line[0] = i;
    for (int j = 1; j <= folded.length(); j++) {
      int change = previous[j - 1] + (wanted.charAt(i - 1) == folded.charAt(j - 1) ? 0 : 1);
      line[j] = Math.min(change, Math.min(previous[j], line[j - 1]) + 1);
    }
    return line;
  }
}
