package org.entente.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;

/** Walks from one actor or place outwards, level by level, and keeps each tie that it meets. */
final class Neighbourhood {

  private final Graph<String, Tie> graph;
  private final String centre;
  private final int most;
  private final Map<String, List<Tie>> branches = new HashMap<>();
  private final Map<String, Integer> hidden = new HashMap<>();
  private final Map<String, Tie> reachedBy = new HashMap<>();
  private final Set<Tie> walked = new HashSet<>();

  Neighbourhood(Graph<String, Tie> graph, String centre, int depth, int most) {
    this.graph = graph;
    this.centre = centre;
    this.most = most;
    List<String> level = List.of(centre);
    for (int i = 0; i < depth; i++) {
      List<String> next = new ArrayList<>();
      level.forEach(end -> next.addAll(step(end)));
      level = next;
    }
  }

  Neighbour tree() {
    return grow(centre, List.of());
  }

  /** Walks the ties of {@code end}; gives the ends that are met for the first time. */
  private List<String> step(String end) {
    List<String> fresh = new ArrayList<>();
    List<Tie> kept = new ArrayList<>();
    for (Tie tie : ties(end)) {
      if (walked.contains(tie)) {
        continue;
      }
      if (kept.size() == most) {
        hidden.merge(end, 1, Integer::sum);
        continue;
      }
      walked.add(tie);
      kept.add(tie);
      String other = tie.otherThan(end);
      if (!other.equals(centre) && reachedBy.putIfAbsent(other, tie) == null) {
        fresh.add(other);
      }
    }
    branches.put(end, kept);
    return fresh;
  }

  private List<Tie> ties(String end) {
    return graph.containsVertex(end)
        ? graph.edgesOf(end).stream()
            .sorted(
                Comparator.comparingLong(Tie::documents)
                    .reversed()
                    .thenComparing(tie -> tie.otherThan(end)))
            .toList()
        : List.of();
  }

  private Neighbour grow(String end, List<Link> links) {
    List<Neighbour> further = new ArrayList<>();
    for (Tie tie : branches.getOrDefault(end, List.of())) {
      String other = tie.otherThan(end);
      further.add(
          tie.equals(reachedBy.get(other))
              ? grow(other, tie.from(end))
              : new Neighbour(other, tie.from(end), List.of(), 0, true));
    }
    return new Neighbour(end, links, further, hidden.getOrDefault(end, 0), false);
  }
}
