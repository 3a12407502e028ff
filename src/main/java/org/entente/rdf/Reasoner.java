package org.entente.rdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.entente.problem.ProblemException;

/**
 * Keeps the graph of inferred statements equal to what the rules give from the facts, by looking
 * only at what changed: forward from new facts, and from lost ones by taking back what rested on
 * them and deriving again what still follows.
 */
final class Reasoner {

  private static final int MAX_ROUNDS = 60;
  private static final int BATCH = 500;

  /** How often a rule may apply to a batch of facts; beyond that it pairs everybody off. */
  private static final int MOST = 200_000;

  private final DatasetGraph dataset;
  private final Ontology ontology;
  private final List<Rule> rules;
  private final Timeline timeline;
  private final InferenceGraph inferences;

  Reasoner(DatasetGraph dataset, Ontology ontology, List<Rule> rules) {
    this.dataset = dataset;
    this.ontology = ontology;
    this.rules = List.copyOf(rules);
    this.timeline = new Timeline(dataset);
    this.inferences = new InferenceGraph(dataset, timeline);
  }

  /** Infers everything anew. */
  void rebuild() {
    inferences.clear(rules);
    Set<Triple> facts = new LinkedHashSet<>();
    for (Property property : ontology.properties()) {
      Node predicate = Vocabulary.iri(property.iri());
      facts(Node.ANY, predicate, Node.ANY, facts);
    }
    forward(facts, new LinkedHashSet<>());
  }

  /** All relations that hold of some actors or places, stated or inferred. */
  Set<Triple> factsAbout(Collection<Node> entities) {
    Set<Triple> facts = new LinkedHashSet<>();
    for (Node entity : entities) {
      facts(entity, Node.ANY, Node.ANY, facts);
      facts(Node.ANY, Node.ANY, entity, facts);
    }
    facts.removeIf(fact -> !isRelation(fact));
    return facts;
  }

  /**
   * Brings the inferences up to date.
   *
   * @param weakened facts that went, or hold for less long, or are now stated instead of inferred
   * @param strengthened facts that came, or hold for longer
   * @return the inferred statements that came or went
   */
  Set<Triple> update(Set<Triple> weakened, Set<Triple> strengthened) {
    inferences.startCounting();
    Set<Triple> lost = takeBack(weakened);
    Set<Triple> touched = new LinkedHashSet<>(lost);
    Set<Triple> delta = new LinkedHashSet<>(strengthened);
    for (Rule rule : rules) {
      delta.addAll(add(instances(rule, rule.head(), lost)));
    }
    weakened.stream().filter(this::isFact).forEach(delta::add);
    forward(delta, touched);
    return touched;
  }

  /** By how many the inferred statements grew in the last update. */
  int growth() {
    return inferences.growth();
  }

  /** Removes all that rests on some facts, and all other ways to the same conclusions. */
  private Set<Triple> takeBack(Set<Triple> weakened) {
    Set<Triple> lost = new LinkedHashSet<>(weakened);
    Deque<Triple> queue = new ArrayDeque<>(weakened);
    while (!queue.isEmpty()) {
      Node statement = Statement.node(queue.remove());
      for (Node inference : inferences.restingOn(statement)) {
        Triple conclusion = inferences.conclusion(inference);
        inferences.remove(inference);
        if (lost.add(conclusion)) {
          queue.add(conclusion);
        }
      }
      inferences.leadingTo(statement).forEach(inferences::remove);
    }
    lost.forEach(inferences::withdraw);
    return lost;
  }

  private void forward(Set<Triple> start, Set<Triple> touched) {
    Set<Triple> delta = start;
    for (int round = 0; !delta.isEmpty(); round++) {
      Set<Triple> next = new LinkedHashSet<>();
      for (Rule rule : rules) {
        for (Triple premise : rule.premises()) {
          next.addAll(add(instances(rule, premise, delta)));
        }
        if (round == MAX_ROUNDS && !next.isEmpty()) {
          throw new ProblemException(
              rule.file().toString(),
              "the rule still finds something new after " + MAX_ROUNDS + " rounds",
              "make it build on fewer of its own conclusions, or take it out");
        }
      }
      touched.addAll(next);
      delta = next;
    }
  }

  /** The uses of a rule in which one of its patterns is one of some triples. */
  private List<Inference> instances(Rule rule, Triple pattern, Collection<Triple> triples) {
    List<Triple> fitting =
        triples.stream().filter(triple -> Rule.fits(pattern, triple)).distinct().toList();
    List<Inference> instances = new ArrayList<>();
    for (int from = 0; from < fitting.size(); from += BATCH) {
      List<Triple> batch = fitting.subList(from, Math.min(from + BATCH, fitting.size()));
      try (QueryExecution execution =
          QueryExecutionFactory.create(
              rule.query(pattern, batch), DatasetFactory.wrap(DatasetView.ofFacts(dataset)))) {
        ResultSet rows = execution.execSelect();
        for (int row = 0; rows.hasNext(); row++) {
          if (row == MOST) {
            throw new ProblemException(
                rule.file().toString(),
                "the rule applies more than " + MOST + " times to " + batch.size() + " facts",
                "tie its patterns to each other, or take it out");
          }
          instances.add(instance(rule, rows.nextBinding()));
        }
      }
    }
    return instances;
  }

  private static Inference instance(Rule rule, Binding row) {
    return new Inference(
        rule.node(),
        Substitute.substitute(rule.head(), row),
        rule.premises().stream().map(premise -> Substitute.substitute(premise, row)).toList());
  }

  /** Notes those inferences that hold; gives the conclusions that are new, or hold for longer. */
  private Set<Triple> add(List<Inference> found) {
    Set<Triple> fresh = new LinkedHashSet<>();
    for (Inference inference : found) {
      Triple conclusion = inference.conclusion();
      if (inference.isSound() && isRelation(conclusion) && !isStated(conclusion)) {
        List<Period> periods =
            Period.shared(inference.premises().stream().map(timeline::of).toList());
        if (!periods.isEmpty() && inferences.note(inference, periods)) {
          fresh.add(conclusion);
        }
      }
    }
    return fresh;
  }

  private boolean isRelation(Triple triple) {
    return ontology.property(Statement.localName(triple.getPredicate())).isPresent();
  }

  private boolean isStated(Triple triple) {
    return dataset.contains(Quad.create(Vocabulary.STATED, triple))
        || dataset.contains(Quad.create(Vocabulary.ACTORS, triple));
  }

  /** Whether a statement follows by rule, and nobody states it. */
  boolean isInferred(Triple triple) {
    return dataset.contains(Quad.create(Vocabulary.INFERRED, triple));
  }

  private boolean isFact(Triple triple) {
    return isStated(triple) || isInferred(triple);
  }

  private void facts(Node subject, Node predicate, Node object, Set<Triple> facts) {
    for (Node graph : List.of(Vocabulary.STATED, Vocabulary.ACTORS, Vocabulary.INFERRED)) {
      dataset
          .find(graph, subject, predicate, object)
          .forEachRemaining(quad -> facts.add(quad.asTriple()));
    }
  }
}
