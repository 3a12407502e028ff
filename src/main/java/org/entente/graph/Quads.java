package org.entente.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.ontology.Ontology;
import org.entente.rdf.Vocabulary;

/** Short questions to the dataset. */
record Quads(DatasetGraph dataset) {

  List<Node> objects(Node graph, Node subject, Node property) {
    List<Node> objects = new ArrayList<>();
    dataset
        .find(graph, subject, property, Node.ANY)
        .forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects;
  }

  Optional<Node> object(Node graph, Node subject, Node property) {
    Iterator<Quad> quads = dataset.find(graph, subject, property, Node.ANY);
    return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
  }

  /** The lexical form of a literal that must be there. */
  String text(Node graph, Node subject, Node property) {
    return object(graph, subject, property)
        .map(Node::getLiteralLexicalForm)
        .orElseThrow(
            () -> new IllegalStateException("no " + property + " of " + subject + " in " + graph));
  }

  List<Node> subjects(Node graph, Node property, Node object) {
    List<Node> subjects = new ArrayList<>();
    dataset
        .find(graph, Node.ANY, property, object)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  boolean contains(Node graph, Node subject, Node property, Node object) {
    return dataset.contains(graph, subject, property, object);
  }

  /** The graphs of documents in which something stands. */
  List<Node> documents(Node subject, Node property, Node object) {
    List<Node> graphs = new ArrayList<>();
    dataset
        .findNG(Node.ANY, subject, property, object)
        .forEachRemaining(
            quad -> {
              if (Vocabulary.isDocument(quad.getGraph())) {
                graphs.add(quad.getGraph());
              }
            });
    return graphs;
  }

  /** Puts a rule and its names among the properties of what it led to. */
  void rule(Node rule, Map<String, Object> properties) {
    properties.put("rule", rule.getURI());
    for (Node name : objects(Vocabulary.INFERRED, rule, Vocabulary.LABEL)) {
      properties.put("name_" + name.getLiteralLanguage(), name.getLiteralLexicalForm());
    }
  }

  /** The name of a term of the ontology without its namespace. */
  static String localName(Node term) {
    String iri = term.getURI();
    return iri.startsWith(Ontology.NAMESPACE) ? iri.substring(Ontology.NAMESPACE.length()) : iri;
  }
}
