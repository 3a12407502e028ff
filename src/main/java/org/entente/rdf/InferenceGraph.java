package org.entente.rdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The graph of inferred statements, with the inferences that lead to them. */
final class InferenceGraph {

  private final DatasetGraph dataset;
  private final Timeline timeline;
  private int growth;

  InferenceGraph(DatasetGraph dataset, Timeline timeline) {
    this.dataset = dataset;
    this.timeline = timeline;
  }

  void startCounting() {
    growth = 0;
  }

  int growth() {
    return growth;
  }

  /** Empties the graph but for a description of the rules. */
  void clear(List<Rule> rules) {
    dataset.removeGraph(Vocabulary.INFERRED);
    for (Rule rule : rules) {
      RuleDescription.of(rule.node(), rule.header())
          .forEach(triple -> dataset.add(Quad.create(Vocabulary.INFERRED, triple)));
    }
  }

  /** Writes an inference; says whether its conclusion is new or holds for longer than before. */
  boolean note(Inference inference, List<Period> periods) {
    Triple conclusion = inference.conclusion();
    List<Period> before = timeline.of(conclusion);
    removeTimes(inference.node());
    inference
        .describe(periods)
        .find()
        .forEachRemaining(triple -> dataset.add(Quad.create(Vocabulary.INFERRED, triple)));
    Quad quad = Quad.create(Vocabulary.INFERRED, conclusion);
    if (!dataset.contains(quad)) {
      dataset.add(quad);
      growth++;
    }
    return !timeline.of(conclusion).equals(before);
  }

  /** The inferences that rest on a statement. */
  List<Node> restingOn(Node statement) {
    return subjects(Vocabulary.PREMISE, statement);
  }

  /** The inferences that lead to a statement. */
  List<Node> leadingTo(Node statement) {
    return subjects(Vocabulary.STATES, statement);
  }

  private List<Node> subjects(Node property, Node object) {
    List<Node> subjects = new ArrayList<>();
    dataset
        .find(Vocabulary.INFERRED, Node.ANY, property, object)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  /** Takes an inferred statement out, if it is there. */
  void withdraw(Triple triple) {
    Quad quad = Quad.create(Vocabulary.INFERRED, triple);
    if (dataset.contains(quad)) {
      dataset.delete(quad);
      growth--;
    }
  }

  /** What follows by an inference. */
  Triple conclusion(Node inference) {
    return Triple.create(
        objects(inference, Vocabulary.SUBJECT).getFirst(),
        objects(inference, Vocabulary.PREDICATE).getFirst(),
        objects(inference, Vocabulary.OBJECT).getFirst());
  }

  /** Takes an inference out, with the statements and times that only it spoke of. */
  void remove(Node inference) {
    List<Node> statements = objects(inference, Vocabulary.PREMISE);
    statements.addAll(objects(inference, Vocabulary.STATES));
    removeTimes(inference);
    dataset.deleteAny(Vocabulary.INFERRED, inference, Node.ANY, Node.ANY);
    statements.forEach(this::forget);
  }

  private void removeTimes(Node inference) {
    for (Node time : objects(inference, Vocabulary.WHEN)) {
      dataset.delete(Quad.create(Vocabulary.INFERRED, inference, Vocabulary.WHEN, time));
      if (!isObject(Vocabulary.WHEN, time)) {
        Set<Node> instants = new LinkedHashSet<>(objects(time, Vocabulary.HAS_BEGINNING));
        instants.addAll(objects(time, Vocabulary.HAS_END));
        dataset.deleteAny(Vocabulary.INFERRED, time, Node.ANY, Node.ANY);
        instants.removeIf(
            instant ->
                isObject(Vocabulary.HAS_BEGINNING, instant)
                    || isObject(Vocabulary.HAS_END, instant));
        instants.forEach(
            instant -> dataset.deleteAny(Vocabulary.INFERRED, instant, Node.ANY, Node.ANY));
      }
    }
  }

  private boolean isObject(Node property, Node object) {
    return dataset.contains(Vocabulary.INFERRED, Node.ANY, property, object);
  }

  private List<Node> objects(Node subject, Node property) {
    List<Node> objects = new ArrayList<>();
    dataset
        .find(Vocabulary.INFERRED, subject, property, Node.ANY)
        .forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects;
  }

  /** Removes the description of a statement that no inference speaks of any longer. */
  private void forget(Node statement) {
    if (!isObject(Vocabulary.PREMISE, statement) && !isObject(Vocabulary.STATES, statement)) {
      dataset.deleteAny(Vocabulary.INFERRED, statement, Node.ANY, Node.ANY);
    }
  }
}
