package org.entente.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.entente.rdf.Statement;
import org.entente.rdf.Vocabulary;

/** Reads from the dataset what relates actors and places: a relationship for each statement. */
final class RelationRows {

  private final Quads quads;
  private final Ontology ontology;
  private final EntityRows entities;
  private final ClaimRows claims;
  private final InferenceRows inferences;

  RelationRows(
      Quads quads,
      Ontology ontology,
      EntityRows entities,
      ClaimRows claims,
      InferenceRows inferences) {
    this.quads = quads;
    this.ontology = ontology;
    this.entities = entities;
    this.claims = claims;
    this.inferences = inferences;
  }

  /** The statements that some documents assert or deny, each as the triple that notes it. */
  Set<Triple> of(Node document) {
    Set<Triple> triples = new LinkedHashSet<>();
    for (Node claim : claims.claims(document)) {
      noted(document, claim).ifPresent(triples::add);
    }
    return triples;
  }

  private Optional<Triple> noted(Node graph, Node claim) {
    Node subject = only(graph, claim, Vocabulary.SUBJECT);
    Node relation = only(graph, claim, Vocabulary.PREDICATE);
    Node object = only(graph, claim, Vocabulary.OBJECT);
    return object.isURI()
        ? Optional.of(Statement.note(subject, relation, object, ontology))
        : Optional.empty();
  }

  private Node only(Node graph, Node subject, Node property) {
    return quads
        .object(graph, subject, property)
        .orElseThrow(() -> new IllegalStateException("no " + property + " of " + subject));
  }

  /**
   * Which relationship notes a statement, if it relates two actors or places. A symmetric one is
   * noted once, not in either order.
   */
  Optional<EdgeKey> key(Triple statement) {
    if (!statement.getObject().isURI()
        || !statement.equals(
            Statement.note(
                statement.getSubject(),
                statement.getPredicate(),
                statement.getObject(),
                ontology))) {
      return Optional.empty();
    }
    return ontology
        .property(Quads.localName(statement.getPredicate()))
        .map(Property::relationshipType)
        .map(
            type ->
                new EdgeKey(
                    entities.key(statement.getSubject()),
                    type,
                    entities.key(statement.getObject())));
  }

  /** The relationship of one statement, if it holds. */
  Optional<EdgeRow> row(Triple statement) {
    boolean stated = isIn(Vocabulary.STATED, statement);
    if (!stated && !isIn(Vocabulary.INFERRED, statement)) {
      return Optional.empty();
    }
    Sum sum = new Sum();
    for (Node claim : claims.between(statement.getSubject(), statement.getObject())) {
      quads
          .documents(claim, Vocabulary.TYPE, Vocabulary.CLAIM)
          .forEach(
              document -> {
                if (noted(document, claim).equals(Optional.of(statement))) {
                  add(document, claim, sum);
                }
              });
    }
    return finished(statement, stated, sum);
  }

  private boolean isIn(Node graph, Triple triple) {
    return quads.contains(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  private void add(Node document, Node claim, Sum sum) {
    if (quads.contains(Vocabulary.INFERRED, Node.ANY, Vocabulary.BETWEEN, claim)) {
      sum.contest();
    }
    if (claims.isNegated(document, claim)) {
      sum.contest();
    } else if (quads.contains(document, claim, Vocabulary.STATES, Node.ANY)) {
      sum.assertion(
          document.getURI(), claims.confidence(document, claim), claims.when(document, claim));
    }
  }

  private Optional<EdgeRow> finished(Triple statement, boolean stated, Sum sum) {
    if (!stated) {
      for (Node inference : inferences.leadingTo(statement)) {
        claims.whens(Vocabulary.INFERRED, inference).forEach(sum::time);
      }
    }
    return key(statement).map(key -> new EdgeRow(key, sum.properties()));
  }

  /** All relationships between actors and places. */
  void writeAll(List<Node> documents, Rows rows) {
    Map<Triple, Sum> sums = new HashMap<>();
    for (Node document : documents) {
      for (Node claim : claims.claims(document)) {
        noted(document, claim)
            .ifPresent(
                statement ->
                    add(document, claim, sums.computeIfAbsent(statement, any -> new Sum())));
      }
    }
    Set<Triple> written = new HashSet<>();
    for (Node graph : List.of(Vocabulary.STATED, Vocabulary.INFERRED)) {
      for (Property property : ontology.properties()) {
        statements(graph, Vocabulary.ent(property.localName()))
            .forEach(
                statement -> {
                  if (written.add(statement)) {
                    Sum sum = sums.computeIfAbsent(statement, any -> new Sum());
                    finished(statement, graph.equals(Vocabulary.STATED), sum).ifPresent(rows::edge);
                  }
                });
      }
    }
  }

  private List<Triple> statements(Node graph, Node relation) {
    List<Triple> statements = new ArrayList<>();
    quads
        .dataset()
        .find(graph, Node.ANY, relation, Node.ANY)
        .forEachRemaining(quad -> statements.add(quad.asTriple()));
    return statements;
  }
}
