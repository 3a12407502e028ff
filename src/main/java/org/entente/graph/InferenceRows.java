package org.entente.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.ontology.Ontology;
import org.entente.rdf.Vocabulary;
import org.entente.time.TimeInterval;

/** Reads what follows by rule, with its premises, from the dataset. */
final class InferenceRows {

  private final Quads quads;
  private final Ontology ontology;
  private final EntityRows entities;
  private final ClaimRows claims;

  InferenceRows(Quads quads, Ontology ontology, EntityRows entities, ClaimRows claims) {
    this.quads = quads;
    this.ontology = ontology;
    this.entities = entities;
    this.claims = claims;
  }

  /** All inferences. */
  List<Node> all() {
    return quads.subjects(Vocabulary.INFERRED, Vocabulary.TYPE, Vocabulary.INFERENCE);
  }

  /** The inferences that lead to a statement. */
  List<Node> leadingTo(Triple statement) {
    return about(Vocabulary.INFERENCE, statement);
  }

  /** The inferences that a statement is a premise of. */
  List<Node> restingOn(Triple statement) {
    return about(Vocabulary.STATEMENT, statement).stream()
        .flatMap(
            premise -> quads.subjects(Vocabulary.INFERRED, Vocabulary.PREMISE, premise).stream())
        .toList();
  }

  private List<Node> about(Node kind, Triple statement) {
    return quads.subjects(Vocabulary.INFERRED, Vocabulary.SUBJECT, statement.getSubject()).stream()
        .filter(n -> has(n, Vocabulary.TYPE, kind))
        .filter(n -> has(n, Vocabulary.PREDICATE, statement.getPredicate()))
        .filter(n -> has(n, Vocabulary.OBJECT, statement.getObject()))
        .toList();
  }

  /** What both an inference and a premise are found by in the graph. */
  static String key(Triple statement) {
    Node object = statement.getObject();
    return String.join(
        " ",
        statement.getSubject().getURI(),
        Quads.localName(statement.getPredicate()),
        object.isURI() ? object.getURI() : object.getLiteralLexicalForm());
  }

  private boolean has(Node node, Node property, Node value) {
    return quads.contains(Vocabulary.INFERRED, node, property, value);
  }

  /** An inference and the statements that it rests on. */
  void write(Node inference, Rows rows) {
    NodeKey key = new NodeKey(Terms.INFERENCE, inference.getURI());
    Map<String, Object> properties = statement(inference);
    quads
        .object(Vocabulary.INFERRED, inference, Vocabulary.USES_RULE)
        .ifPresent(rule -> quads.rule(rule, properties));
    List<TimeInterval> times = claims.whens(Vocabulary.INFERRED, inference);
    properties.put("times", times.stream().map(TimeInterval::toString).toList());
    rows.node(new NodeRow(key, new TreeSet<>(List.of(Terms.INFERENCE)), properties));
    ends(inference, key, rows);
    for (Node premise : quads.objects(Vocabulary.INFERRED, inference, Vocabulary.PREMISE)) {
      NodeKey premiseKey = new NodeKey(Terms.STATEMENT, premise.getURI());
      rows.node(
          new NodeRow(premiseKey, new TreeSet<>(List.of(Terms.STATEMENT)), statement(premise)));
      ends(premise, premiseKey, rows);
      rows.edge(new EdgeRow(key, Terms.PREMISE, premiseKey));
    }
  }

  private Map<String, Object> statement(Node statement) {
    Triple triple =
        Triple.create(
            part(statement, Vocabulary.SUBJECT),
            part(statement, Vocabulary.PREDICATE),
            part(statement, Vocabulary.OBJECT));
    Map<String, Object> properties = new HashMap<>();
    ClaimRows.relation(ontology, triple.getPredicate(), properties);
    properties.put("about", key(triple));
    if (triple.getObject().isLiteral()) {
      properties.put("objectName", triple.getObject().getLiteralLexicalForm());
    }
    return properties;
  }

  private Node part(Node statement, Node role) {
    return quads
        .object(Vocabulary.INFERRED, statement, role)
        .orElseThrow(() -> new IllegalStateException("no " + role + " of " + statement));
  }

  private void ends(Node statement, NodeKey key, Rows rows) {
    end(statement, Vocabulary.SUBJECT, key, Terms.SUBJECT, rows);
    end(statement, Vocabulary.OBJECT, key, Terms.OBJECT, rows);
  }

  private void end(Node statement, Node property, NodeKey key, String type, Rows rows) {
    quads
        .object(Vocabulary.INFERRED, statement, property)
        .filter(Node::isURI)
        .ifPresent(entity -> rows.edge(new EdgeRow(key, type, entities.key(entity))));
  }
}
