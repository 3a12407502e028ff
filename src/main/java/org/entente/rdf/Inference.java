package org.entente.rdf;

import static org.entente.rdf.Vocabulary.data;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * One use of a rule.
 *
 * @param rule the rule
 * @param conclusion what follows
 * @param premises what it rests on
 */
record Inference(Node rule, Triple conclusion, List<Triple> premises) {

  Inference {
    premises = premises.stream().distinct().toList();
  }

  /** Whether it says anything: no premise is its own conclusion. */
  boolean isSound() {
    return conclusion.getSubject().isURI()
        && !conclusion.getSubject().equals(conclusion.getObject())
        && !premises.contains(conclusion);
  }

  /** Its IRI, minted from its content. */
  Node node() {
    List<String> parts = new ArrayList<>();
    parts.add(rule.getURI());
    parts.add(Statement.node(conclusion).getURI());
    premises.stream().map(premise -> Statement.node(premise).getURI()).sorted().forEach(parts::add);
    return data("inference/" + Digest.of(parts));
  }

  /** Its description, with the periods in which it holds. */
  Graph describe(List<Period> periods) {
    Graph graph = GraphFactory.createGraphMem();
    Node node = node();
    graph.add(node, Vocabulary.TYPE, Vocabulary.INFERENCE);
    graph.add(node, Vocabulary.SUBJECT, conclusion.getSubject());
    graph.add(node, Vocabulary.PREDICATE, conclusion.getPredicate());
    graph.add(node, Vocabulary.OBJECT, conclusion.getObject());
    graph.add(node, Vocabulary.USES_RULE, rule);
    graph.add(node, Vocabulary.STATES, Statement.node(conclusion));
    Statement.write(conclusion, graph);
    for (Triple premise : premises) {
      graph.add(node, Vocabulary.PREMISE, Statement.node(premise));
      Statement.write(premise, graph);
    }
    for (Period period : periods) {
      period
          .interval()
          .ifPresent(interval -> graph.add(node, Vocabulary.WHEN, Times.write(interval, graph)));
    }
    return graph;
  }
}
