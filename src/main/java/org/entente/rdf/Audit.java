package org.entente.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;

/** Checks the whole dataset against the shapes, in a transaction, graph by graph. */
final class Audit {

  private final DatasetGraph dataset;
  private final Validator validator;

  Audit(DatasetGraph dataset, Validator validator) {
    this.dataset = dataset;
    this.validator = validator;
  }

  /** What the shapes have against any graph. */
  ValidationReport report() {
    ValidationReport.Builder whole = ValidationReport.create();
    for (Node name : graphNames()) {
      validator
          .report(Recorder.copy(dataset, name), dataset)
          .getEntries()
          .forEach(entry -> whole.addReportEntry(entry));
    }
    return whole.build();
  }

  private List<Node> graphNames() {
    List<Node> names =
        new ArrayList<>(List.of(Vocabulary.ACTORS, Vocabulary.STATED, Vocabulary.INFERRED));
    dataset
        .find(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.DOCUMENT)
        .forEachRemaining(quad -> names.add(quad.getGraph()));
    return names;
  }
}
