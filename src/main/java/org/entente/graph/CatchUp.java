package org.entente.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.ontology.Ontology;
import org.entente.rdf.Changes;
import org.entente.rdf.Statement;
import org.entente.rdf.Vocabulary;

/**
 * Brings the graph from one revision of the dataset to the next, at a cost in proportion to what
 * changed. Cut off anywhere, it can be done again: what it asks the graph about the past is taken
 * out last.
 */
final class CatchUp {

  private final GraphStore store;
  private final Ontology ontology;
  private final DatasetRows dataset;
  private final Changes.Some changes;
  private final GraphWriter writer;
  private final GraphRemover remover;

  CatchUp(
      GraphStore store,
      Ontology ontology,
      DatasetRows dataset,
      Changes.Some changes,
      GraphWriter writer,
      GraphRemover remover) {
    this.store = store;
    this.ontology = ontology;
    this.dataset = dataset;
    this.changes = changes;
    this.writer = writer;
    this.remover = remover;
  }

  void run() {
    Set<Triple> statements = statements();
    List<NodeKey> goneEntities = entities(candidates(statements));
    changes.added().forEach(id -> dataset.claims().write(Vocabulary.document(id), writer));
    List<EdgeKey> goneRelations = relations(statements);
    List<NodeKey> goneInferences = inferences(statements);
    List<NodeKey> goneContradictions = contradictions(statements);
    writer.flush();
    remover.edges(goneRelations);
    remover.nodes(goneInferences);
    if (!goneInferences.isEmpty()) {
      remover.idlePremises();
    }
    remover.nodes(goneContradictions);
    remover.documents(documents(changes.retracted()));
    remover.nodes(goneEntities);
  }

  /** The statements about which something changed, in the order that notes them. */
  private Set<Triple> statements() {
    Set<Triple> statements = new LinkedHashSet<>(changes.changed());
    changes
        .added()
        .forEach(id -> statements.addAll(dataset.relations().of(Vocabulary.document(id))));
    store.scan(
        """
        UNWIND $documents AS iri
        MATCH (:Document {iri: iri})<-[:IN]-(c:Claim)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
        RETURN DISTINCT s.iri AS subject, c.relation AS relation, o.iri AS object
        """,
        Map.of("documents", iris(documents(changes.retracted()))),
        row ->
            statements.add(
                Statement.note(
                    iri(row.get("subject").asString()),
                    Vocabulary.ent(row.get("relation").asString()),
                    iri(row.get("object").asString()),
                    ontology)));
    return statements;
  }

  private Set<Node> candidates(Set<Triple> statements) {
    Set<Node> candidates = new LinkedHashSet<>();
    changes.touched().forEach(touched -> candidates.add(iri(touched)));
    for (Triple statement : statements) {
      candidates.add(statement.getSubject());
      if (statement.getObject().isURI()) {
        candidates.add(statement.getObject());
      }
    }
    for (Node candidate : List.copyOf(candidates)) {
      candidates.addAll(dataset.entities().states(candidate));
    }
    store.scan(
        "UNWIND $iris AS iri MATCH (:Actor|Place {iri: iri})-[:STATE]->(s) RETURN DISTINCT s.iri AS iri",
        Map.of("iris", candidates.stream().map(Node::getURI).toList()),
        row -> candidates.add(iri(row.get("iri").asString())));
    return candidates;
  }

  /** Writes those that are shown; gives the others. */
  private List<NodeKey> entities(Set<Node> candidates) {
    List<NodeKey> gone = new ArrayList<>();
    List<Node> shown = new ArrayList<>();
    for (Node entity : candidates) {
      if (dataset.entities().isShown(entity)) {
        shown.add(entity);
        dataset.entities().write(entity, writer);
      } else {
        gone.add(new NodeKey(Terms.ACTOR, entity.getURI()));
        gone.add(new NodeKey(Terms.PLACE, entity.getURI()));
      }
    }
    writer.flush();
    store.change(
        "UNWIND $iris AS iri MATCH (:Actor|Place {iri: iri})-[r:STATE]->() DELETE r",
        Map.of("iris", shown.stream().map(Node::getURI).toList()));
    shown.forEach(entity -> dataset.entities().tie(entity, writer));
    return gone;
  }

  /** Writes the relationships of those that hold; gives the others. */
  private List<EdgeKey> relations(Set<Triple> statements) {
    List<EdgeKey> gone = new ArrayList<>();
    for (Triple statement : statements) {
      dataset
          .relations()
          .row(statement)
          .ifPresentOrElse(
              writer::edge, () -> dataset.relations().key(statement).ifPresent(gone::add));
    }
    return gone;
  }

  /** Writes the inferences that lead to or rest on the statements; gives those that are no more. */
  private List<NodeKey> inferences(Set<Triple> statements) {
    Set<String> present = new LinkedHashSet<>();
    for (Triple statement : statements) {
      List<Node> about = new ArrayList<>(dataset.inferences().leadingTo(statement));
      about.addAll(dataset.inferences().restingOn(statement));
      about.stream()
          .filter(inference -> present.add(inference.getURI()))
          .forEach(inference -> dataset.inferences().write(inference, writer));
    }
    Set<NodeKey> gone = new LinkedHashSet<>();
    store.scan(
        """
        UNWIND $abouts AS about
        CALL (about) {
          MATCH (i:Inference {about: about}) RETURN i
          UNION
          MATCH (:Statement {about: about})<-[:PREMISE]-(i:Inference) RETURN i
        }
        RETURN DISTINCT i.iri AS iri
        """,
        Map.of("abouts", statements.stream().map(InferenceRows::key).toList()),
        row -> gone.add(new NodeKey(Terms.INFERENCE, row.get("iri").asString())));
    gone.removeIf(inference -> present.contains(inference.iri()));
    return List.copyOf(gone);
  }

  /** Writes the contradictions about the same ends; gives those that are no more. */
  private List<NodeKey> contradictions(Set<Triple> statements) {
    Set<String> present = new HashSet<>();
    for (Triple statement : statements) {
      for (Node claim : dataset.claims().between(statement.getSubject(), statement.getObject())) {
        dataset.contradictions().of(claim).stream()
            .filter(contradiction -> present.add(contradiction.getURI()))
            .forEach(contradiction -> dataset.contradictions().write(contradiction, writer));
      }
    }
    Set<NodeKey> gone = new LinkedHashSet<>();
    store.scan(
        """
        UNWIND $ends AS ends
        CALL (ends) {
          MATCH (:Actor|Place {iri: ends.subject})<-[:SUBJECT|OBJECT]-(c:Claim)
          MATCH (c)-[:SUBJECT|OBJECT]->(:Actor|Place {iri: ends.object})
          RETURN c
          UNION
          MATCH (:Actor|Place {iri: ends.subject})<-[:SUBJECT]-(c:Claim {objectName: ends.object})
          RETURN c
        }
        MATCH (c)<-[:BETWEEN]-(k:Contradiction)
        RETURN DISTINCT k.iri AS iri
        """,
        Map.of("ends", statements.stream().map(CatchUp::ends).toList()),
        row -> gone.add(new NodeKey(Terms.CONTRADICTION, row.get("iri").asString())));
    gone.removeIf(contradiction -> present.contains(contradiction.iri()));
    return List.copyOf(gone);
  }

  private static Map<String, String> ends(Triple statement) {
    Node object = statement.getObject();
    return Map.of(
        "subject",
        statement.getSubject().getURI(),
        "object",
        object.isURI() ? object.getURI() : object.getLiteralLexicalForm());
  }

  private static List<NodeKey> documents(Set<String> ids) {
    return ids.stream().map(id -> ClaimRows.document(Vocabulary.document(id))).toList();
  }

  private static List<String> iris(List<NodeKey> keys) {
    return keys.stream().map(NodeKey::iri).toList();
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
