package org.entente.rdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.document.Language;

/** Checks graphs against {@code ontology/shapes.ttl}. */
final class Validator {

  private final Graph shapesGraph;
  private final Shapes shapes;
  private final Graph terms = GraphFactory.createGraphMem();

  Validator(Graph shapesGraph, Graph ontology) {
    this.shapesGraph = shapesGraph;
    this.shapes = Shapes.parse(shapesGraph);
    for (Node property : List.of(Vocabulary.SUBCLASS_OF, Vocabulary.FAMILY)) {
      ontology.find(Node.ANY, property, Node.ANY).forEachRemaining(terms::add);
    }
  }

  /**
   * What the shapes have against a graph, where the actors that it does not describe are as {@code
   * dataset} has them.
   */
  ValidationReport report(Graph graph, DatasetGraph dataset) {
    Graph whole = GraphFactory.createGraphMem();
    graph.find().forEachRemaining(whole::add);
    for (Node node : strangers(graph)) {
      for (Node property : List.of(Vocabulary.TYPE, Vocabulary.PREF_LABEL)) {
        dataset
            .find(Vocabulary.ACTORS, node, property, Node.ANY)
            .forEachRemaining(quad -> whole.add(quad.asTriple()));
      }
    }
    terms.find().forEachRemaining(whole::add);
    return ShaclValidator.get().validate(shapes, whole);
  }

  /** What a graph names without saying what it is. */
  private static Set<Node> strangers(Graph graph) {
    Set<Node> strangers = new HashSet<>();
    graph
        .find()
        .forEachRemaining(
            triple -> {
              strangers.add(triple.getSubject());
              strangers.add(triple.getObject());
            });
    strangers.removeIf(node -> !node.isURI() || graph.contains(node, Vocabulary.TYPE, Node.ANY));
    return strangers;
  }

  List<Violation> violations(ValidationReport report) {
    List<Violation> violations = new ArrayList<>();
    report.getEntries().forEach(entry -> violations.add(violation(entry)));
    return violations;
  }

  private Violation violation(ReportEntry entry) {
    return new Violation(
        String.valueOf(entry.focusNode()),
        entry.resultPath() == null ? "" : entry.resultPath().toString(),
        entry.value() == null ? "" : entry.value().toString(),
        String.valueOf(entry.source()),
        messages(entry));
  }

  private Map<Language, String> messages(ReportEntry entry) {
    Map<Language, String> messages = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      messages.put(language, entry.message());
    }
    shapesGraph
        .find(entry.source(), SHACL.message, Node.ANY)
        .forEachRemaining(
            t ->
                Language.ofTag(t.getObject().getLiteralLanguage())
                    .ifPresent(
                        language -> messages.put(language, t.getObject().getLiteralLexicalForm())));
    return messages;
  }
}
