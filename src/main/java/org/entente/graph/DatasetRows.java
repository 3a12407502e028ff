package org.entente.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.ontology.Ontology;
import org.entente.rdf.Vocabulary;

/** Reads the whole graph as it should be from the dataset, in one of its transactions. */
final class DatasetRows {

  private final Quads quads;
  private final EntityRows entities;
  private final ClaimRows claims;
  private final InferenceRows inferences;
  private final RelationRows relations;
  private final ContradictionRows contradictions;

  DatasetRows(DatasetGraph dataset, Ontology ontology) {
    this.quads = new Quads(dataset);
    this.entities = new EntityRows(quads, ontology);
    this.claims = new ClaimRows(quads, ontology, entities);
    this.inferences = new InferenceRows(quads, ontology, entities, claims);
    this.relations = new RelationRows(quads, ontology, entities, claims, inferences);
    this.contradictions = new ContradictionRows(quads);
  }

  EntityRows entities() {
    return entities;
  }

  ClaimRows claims() {
    return claims;
  }

  InferenceRows inferences() {
    return inferences;
  }

  RelationRows relations() {
    return relations;
  }

  ContradictionRows contradictions() {
    return contradictions;
  }

  /** The documents. */
  List<Node> documents() {
    return quads.documents(Node.ANY, Vocabulary.TYPE, Vocabulary.DOCUMENT);
  }

  /** Everything; the ends of a relationship come before it. */
  void writeAll(Rows rows) {
    Set<Node> shown = shown();
    shown.forEach(entity -> entities.write(entity, rows));
    shown.forEach(entity -> entities.tie(entity, rows));
    List<Node> documents = documents();
    documents.forEach(document -> claims.write(document, rows));
    inferences.all().forEach(inference -> inferences.write(inference, rows));
    contradictions.all().forEach(contradiction -> contradictions.write(contradiction, rows));
    relations.writeAll(documents, rows);
  }

  /** The actors and places that the graph has nodes for. */
  private Set<Node> shown() {
    Set<Node> shown = new LinkedHashSet<>();
    quads
        .dataset()
        .findNG(Node.ANY, Node.ANY, Vocabulary.MENTIONS, Node.ANY)
        .forEachRemaining(quad -> shown.add(quad.getObject()));
    for (Node role : List.of(Vocabulary.SUBJECT, Vocabulary.OBJECT)) {
      quads
          .dataset()
          .find(Vocabulary.INFERRED, Node.ANY, role, Node.ANY)
          .forEachRemaining(quad -> shown.add(quad.getObject()));
    }
    shown.removeIf(node -> !node.isURI());
    List.copyOf(shown).forEach(entity -> shown.addAll(entities.states(entity)));
    return shown;
  }
}
