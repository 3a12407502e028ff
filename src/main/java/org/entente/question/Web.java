package org.entente.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Relations as a graph that can be walked from either end of each. */
public final class Web {

  private final SimpleWeightedGraph<String, Tie> graph = new SimpleWeightedGraph<>(Tie.class);

  private record Ends(String one, String another) {}

  private Web() {}

  /** The web of these relations, as {@link Questions#web} gives them. */
  public static Web of(Collection<Link> links) {
    Map<Ends, List<Link>> byEnds = new HashMap<>();
    for (Link link : links) {
      Link forward = link.self().compareTo(link.other()) <= 0 ? link : link.turned();
      byEnds
          .computeIfAbsent(new Ends(forward.self(), forward.other()), absent -> new ArrayList<>())
          .add(forward);
    }
    Web web = new Web();
    byEnds.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Ends, ?> entry) -> entry.getKey().one)
                .thenComparing(entry -> entry.getKey().another))
        .forEach(entry -> web.tie(entry.getKey(), entry.getValue()));
    return web;
  }

  private void tie(Ends ends, List<Link> links) {
    Tie tie = new Tie(ends.one, ends.another, links.stream().sorted(Link.ORDER).toList());
    graph.addVertex(ends.one);
    graph.addVertex(ends.another);
    graph.addEdge(ends.one, ends.another, tie);
    graph.setEdgeWeight(tie, tie.cost());
  }

  /**
   * The shortest ways from one to another, none through the same actor or place twice; the best
   * attested first among those of one length.
   *
   * @param most how many at most
   */
  public List<Chain> chains(String from, String to, int most) {
    if (!graph.containsVertex(from) || !graph.containsVertex(to) || from.equals(to)) {
      return List.of();
    }
    return new YenKShortestPath<>(graph).getPaths(from, to, most).stream().map(Web::chain).toList();
  }

  private static Chain chain(GraphPath<String, Tie> path) {
    List<List<Link>> steps = new ArrayList<>();
    String at = path.getStartVertex();
    for (Tie tie : path.getEdgeList()) {
      steps.add(tie.from(at));
      at = tie.otherThan(at);
    }
    return new Chain(steps);
  }

  /**
   * Whom one leads to, and whom those lead to. Each stands once with what it leads to, where the
   * way to it is shortest.
   *
   * @param depth how many steps away at most
   * @param most how many each leads to at most; those with most documents come first
   */
  public Neighbour around(String centre, int depth, int most) {
    return new Neighbourhood(graph, centre, depth, most).tree();
  }
}
