package org.entente.rdf;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphUnionRead;
import org.apache.jena.util.iterator.ExtendedIterator;

/** The dataset with a union of some named graphs as its default graph; read-only. */
final class DatasetView extends DatasetGraphReadOnly implements DatasetGraphWrapperView {

  private final Graph union;

  private DatasetView(DatasetGraph dataset, List<Node> graphs) {
    super(dataset);
    this.union = new GraphUnionRead(dataset, graphs);
  }

  static DatasetGraph of(DatasetGraph dataset, View view) {
    return switch (view) {
      case STATED -> new DatasetView(dataset, List.of(Vocabulary.STATED, Vocabulary.ACTORS));
      case INFERRED ->
          new DatasetView(
              dataset, List.of(Vocabulary.STATED, Vocabulary.ACTORS, Vocabulary.INFERRED));
      case NONE -> new DatasetGraphReadOnly(dataset);
    };
  }

  /** All that rules may look at. */
  static DatasetView ofFacts(DatasetGraph dataset) {
    return new DatasetView(
        dataset,
        List.of(Vocabulary.STATED, Vocabulary.ACTORS, Vocabulary.INFERRED, Vocabulary.ONTOLOGY));
  }

  @Override
  public Graph getDefaultGraph() {
    return union;
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    if (Quad.isDefaultGraph(graph)) {
      ExtendedIterator<Quad> quads =
          union
              .find(subject, predicate, object)
              .mapWith(triple -> Quad.create(Quad.defaultGraphIRI, triple));
      return quads;
    }
    return super.find(graph, subject, predicate, object);
  }
}
