package org.entente.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.ontology.Ontology;

/** Keeps note of the claims that can't both hold at one time, in the graph of what is inferred. */
final class Contradictions {

  private final DatasetGraph dataset;
  private final Ontology ontology;
  private final List<ContradictionRule> rules;
  private final Timeline timeline;

  Contradictions(DatasetGraph dataset, Ontology ontology, List<ContradictionRule> rules) {
    this.dataset = dataset;
    this.ontology = ontology;
    this.rules = List.copyOf(rules);
    this.timeline = new Timeline(dataset);
  }

  /** Looks for all anew, in a graph of inferences that was just made. */
  void rebuild() {
    for (ContradictionRule rule : rules) {
      RuleDescription.of(rule.node(), rule.header()).forEach(this::add);
      find(rule, rule.query());
    }
  }

  /**
   * Looks for those that some claims are a side of.
   *
   * @return the statements about which it found one
   */
  Set<Triple> note(Collection<Node> claims) {
    Set<Triple> touched = new LinkedHashSet<>();
    if (!claims.isEmpty()) {
      for (ContradictionRule rule : rules) {
        touched.addAll(find(rule, rule.query(ContradictionRule.ONE, claims)));
        touched.addAll(find(rule, rule.query(ContradictionRule.OTHER, claims)));
      }
    }
    return touched;
  }

  /**
   * Forgets those that some claims are a side of.
   *
   * @return the statements about which there was one
   */
  Set<Triple> forget(Collection<Node> claims) {
    Set<Triple> touched = new LinkedHashSet<>();
    for (Node claim : claims) {
      for (Quad quad : quads(Vocabulary.INFERRED, Node.ANY, Vocabulary.BETWEEN, claim)) {
        quads(Vocabulary.INFERRED, quad.getSubject(), Vocabulary.BETWEEN, Node.ANY)
            .forEach(side -> statement(side.getObject()).ifPresent(touched::add));
        dataset.deleteAny(Vocabulary.INFERRED, quad.getSubject(), Node.ANY, Node.ANY);
      }
    }
    return touched;
  }

  /** The claims that have some actors or places at an end. */
  Set<Node> claimsAbout(Collection<Node> entities) {
    Set<Node> claims = new LinkedHashSet<>();
    for (Node entity : entities) {
      for (Node role : List.of(Vocabulary.SUBJECT, Vocabulary.OBJECT)) {
        quads(Node.ANY, Node.ANY, role, entity).stream()
            .filter(quad -> Vocabulary.isDocument(quad.getGraph()))
            .forEach(quad -> claims.add(quad.getSubject()));
      }
    }
    return claims;
  }

  private Set<Triple> find(ContradictionRule rule, Query query) {
    Set<Triple> touched = new LinkedHashSet<>();
    for (Binding row : rows(query)) {
      Node one = row.get(ContradictionRule.ONE);
      Node other = row.get(ContradictionRule.OTHER);
      if (!one.equals(other) && holdTogether(one, other)) {
        write(rule, one, other);
        statement(one).ifPresent(touched::add);
        statement(other).ifPresent(touched::add);
      }
    }
    return touched;
  }

  private List<Binding> rows(Query query) {
    List<Binding> rows = new ArrayList<>();
    try (QueryExec execution =
        QueryExec.dataset(DatasetView.of(dataset, View.NONE)).query(query).build()) {
      execution.select().forEachRemaining(rows::add);
    }
    return rows;
  }

  private boolean holdTogether(Node one, Node other) {
    return !Period.shared(List.of(timeline.ofClaim(one), timeline.ofClaim(other))).isEmpty();
  }

  private void write(ContradictionRule rule, Node one, Node other) {
    List<String> sides = Stream.of(one.getURI(), other.getURI()).sorted().toList();
    Node node =
        Vocabulary.data(
            "contradiction/" + Digest.of(rule.node().getURI(), sides.get(0), sides.get(1)));
    add(Triple.create(node, Vocabulary.TYPE, Vocabulary.CONTRADICTION));
    add(Triple.create(node, Vocabulary.USES_RULE, rule.node()));
    add(Triple.create(node, Vocabulary.BETWEEN, one));
    add(Triple.create(node, Vocabulary.BETWEEN, other));
  }

  /** What a claim is about, be it stated or denied; empty where the claim is gone. */
  private Optional<Triple> statement(Node claim) {
    return quads(Node.ANY, claim, Vocabulary.PREDICATE, Node.ANY).stream()
        .findFirst()
        .map(
            quad ->
                Statement.note(
                    part(claim, Vocabulary.SUBJECT),
                    quad.getObject(),
                    part(claim, Vocabulary.OBJECT),
                    ontology));
  }

  private Node part(Node claim, Node role) {
    return quads(Node.ANY, claim, role, Node.ANY).getFirst().getObject();
  }

  private List<Quad> quads(Node graph, Node subject, Node predicate, Node object) {
    List<Quad> quads = new ArrayList<>();
    dataset.find(graph, subject, predicate, object).forEachRemaining(quads::add);
    return quads;
  }

  private void add(Triple triple) {
    dataset.add(Quad.create(Vocabulary.INFERRED, triple));
  }
}
