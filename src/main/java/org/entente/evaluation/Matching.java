package org.entente.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Pairs gold claims with predictions, each at most once: as many pairs as can be, and among those
 * the pairs whose qualifiers agree best.
 */
final class Matching {

  /** More than all qualifiers of all pairs of an article can weigh together. */
  private static final double A_PAIR = 100_000;

  private final List<ClaimRow> gold;
  private final List<ClaimRow> predicted;

  Matching(List<ClaimRow> gold, List<ClaimRow> predicted) {
    this.gold = gold;
    this.predicted = predicted;
  }

  /** The pairs, as indexes: of the gold, then of the prediction. */
  Map<Integer, Integer> pairs(BiPredicate<ClaimRow, ClaimRow> same) {
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Set<Integer> left = vertices(graph, 0, gold.size());
    Set<Integer> right = vertices(graph, gold.size(), predicted.size());
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        if (same.test(gold.get(g), predicted.get(p))) {
          DefaultWeightedEdge edge = graph.addEdge(g, gold.size() + p);
          int agreement = Qualifier.agreement(gold.get(g), predicted.get(p));
          graph.setEdgeWeight(edge, A_PAIR + agreement);
        }
      }
    }
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    for (DefaultWeightedEdge edge :
        new MaximumWeightBipartiteMatching<>(graph, left, right).getMatching().getEdges()) {
      int one = graph.getEdgeSource(edge);
      int other = graph.getEdgeTarget(edge);
      pairs.put(Math.min(one, other), Math.max(one, other) - gold.size());
    }
    return pairs;
  }

  private static Set<Integer> vertices(
      Graph<Integer, DefaultWeightedEdge> graph, int from, int count) {
    Set<Integer> vertices = new HashSet<>();
    for (int i = from; i < from + count; i++) {
      graph.addVertex(i);
      vertices.add(i);
    }
    return vertices;
  }

  /** The score of one article. */
  static DocumentScore score(
      String name, List<ClaimRow> gold, List<ClaimRow> predicted, Scheme scheme) {
    Matching matching = new Matching(gold, predicted);
    Map<Integer, Integer> strict =
        matching.pairs(
            (g, p) ->
                g.property().equals(p.property())
                    && g.negated() == p.negated()
                    && scheme.sameEnds(g, p));
    Map<Integer, Integer> family =
        matching.pairs(
            (g, p) ->
                scheme.sameFamily(g.property(), p.property())
                    && g.negated() == p.negated()
                    && scheme.sameEnds(g, p));
    List<DocumentScore.Match> matched = new ArrayList<>();
    strict.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            pair ->
                matched.add(
                    new DocumentScore.Match(
                        gold.get(pair.getKey()), predicted.get(pair.getValue()))));
    return new DocumentScore(
        name,
        predicted,
        matched,
        without(gold, strict.keySet()),
        without(predicted, new HashSet<>(strict.values())),
        new Score(family.size(), predicted.size(), gold.size()));
  }

  private static List<ClaimRow> without(List<ClaimRow> rows, Set<Integer> indexes) {
    List<ClaimRow> rest = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!indexes.contains(i)) {
        rest.add(rows.get(i));
      }
    }
    return rest;
  }
}
