package org.entente.rdf;

import static org.entente.rdf.Vocabulary.ent;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.ontology.Ontology;

/**
 * The graph of actors and places: the gazetteer as it is, and for everybody else what the documents
 * say together, whatever their order.
 */
final class Actors {

  private static final List<Node> DESCRIBED =
      List.of(Vocabulary.TYPE, Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL, Vocabulary.STATE);

  private final DatasetGraph dataset;
  private final Ontology ontology;

  Actors(DatasetGraph dataset, Ontology ontology) {
    this.dataset = dataset;
    this.ontology = ontology;
  }

  /** Puts another gazetteer in place of the present one, and describes everybody anew. */
  void replaceGazetteer(Graph gazetteer) {
    dataset.removeGraph(Vocabulary.GAZETTEER);
    dataset.removeGraph(Vocabulary.ACTORS);
    gazetteer
        .find()
        .forEachRemaining(
            t -> {
              dataset.add(Quad.create(Vocabulary.ACTORS, t));
              if (t.getPredicate().equals(Vocabulary.PREF_LABEL)) {
                mark(t.getSubject());
              }
            });
    Set<Node> mentioned = new LinkedHashSet<>();
    dataset
        .find(Node.ANY, Node.ANY, Vocabulary.MENTIONS, Node.ANY)
        .forEachRemaining(quad -> mentioned.add(quad.getObject()));
    describe(mentioned);
  }

  private void mark(Node entry) {
    dataset.add(
        Quad.create(Vocabulary.GAZETTEER, entry, Vocabulary.IS_DEFINED_BY, Vocabulary.GAZETTEER));
  }

  /**
   * Describes some actors and places anew from the documents that now mention them.
   *
   * @return those known before, whose types changed
   */
  Set<Node> describe(Collection<Node> entities) {
    Set<Node> retyped = new LinkedHashSet<>();
    for (Node entity : entities) {
      if (!dataset.contains(Vocabulary.GAZETTEER, entity, Node.ANY, Node.ANY)) {
        Set<Node> before = types(entity);
        dataset.deleteAny(Vocabulary.ACTORS, entity, Node.ANY, Node.ANY);
        description(entity).forEach(t -> dataset.add(Quad.create(Vocabulary.ACTORS, t)));
        if (!before.isEmpty() && !before.equals(types(entity))) {
          retyped.add(entity);
        }
      }
    }
    return retyped;
  }

  private Set<Node> types(Node entity) {
    Set<Node> types = new HashSet<>();
    dataset
        .find(Vocabulary.ACTORS, entity, Vocabulary.TYPE, Node.ANY)
        .forEachRemaining(quad -> types.add(quad.getObject()));
    return types;
  }

  private Set<Triple> description(Node entity) {
    Map<Node, Map<Node, Integer>> votes = new HashMap<>();
    for (Node property : DESCRIBED) {
      dataset
          .findNG(Node.ANY, entity, property, Node.ANY)
          .forEachRemaining(quad -> vote(votes, quad));
    }
    Set<Triple> triples = new LinkedHashSet<>();
    mostSpecific(votes.getOrDefault(Vocabulary.TYPE, Map.of()).keySet())
        .forEach(type -> triples.add(Triple.create(entity, Vocabulary.TYPE, type)));
    votes
        .getOrDefault(Vocabulary.STATE, Map.of())
        .keySet()
        .forEach(state -> triples.add(Triple.create(entity, Vocabulary.STATE, state)));
    labels(entity, votes, triples);
    return triples;
  }

  private static void vote(Map<Node, Map<Node, Integer>> votes, Quad quad) {
    if (Vocabulary.isDocument(quad.getGraph())) {
      votes
          .computeIfAbsent(quad.getPredicate(), any -> new HashMap<>())
          .merge(quad.getObject(), 1, Integer::sum);
    }
  }

  private Set<Node> mostSpecific(Set<Node> types) {
    Set<Node> specific = new LinkedHashSet<>(types);
    for (Node type : types) {
      List<String> path = ontology.classPath(Statement.localName(type));
      path.subList(0, path.size() - 1).forEach(ancestor -> specific.remove(ent(ancestor)));
    }
    return specific;
  }

  /** In each language, the label that most documents prefer; the others become alternatives. */
  private static void labels(
      Node entity, Map<Node, Map<Node, Integer>> votes, Set<Triple> triples) {
    Map<Node, Integer> preferred = votes.getOrDefault(Vocabulary.PREF_LABEL, Map.of());
    Map<String, Node> best = new TreeMap<>();
    preferred.entrySet().stream()
        .sorted(
            Map.Entry.<Node, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Node::toString))))
        .forEach(entry -> best.putIfAbsent(entry.getKey().getLiteralLanguage(), entry.getKey()));
    Set<Node> others = new LinkedHashSet<>(preferred.keySet());
    others.addAll(votes.getOrDefault(Vocabulary.ALT_LABEL, Map.of()).keySet());
    others.removeAll(best.values());
    best.values()
        .forEach(label -> triples.add(Triple.create(entity, Vocabulary.PREF_LABEL, label)));
    others.forEach(label -> triples.add(Triple.create(entity, Vocabulary.ALT_LABEL, label)));
  }
}
