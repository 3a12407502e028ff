package org.entente.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The reifiers of RDF 1.2: claims, statements and inferences tied by {@code rdf:reifies} to the
 * triple that they are about, which says nothing of its truth.
 */
final class Reifiers {

  static final Node REIFIES = Vocabulary.iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies");

  private Reifiers() {}

  /** One for each that a graph describes. */
  static List<Quad> in(Node graph, DatasetGraph dataset) {
    List<Quad> reifiers = new ArrayList<>();
    dataset
        .find(graph, Node.ANY, Vocabulary.PREDICATE, Node.ANY)
        .forEachRemaining(
            quad -> {
              Node reifier = quad.getSubject();
              Node triple =
                  NodeFactory.createTripleTerm(
                      part(dataset, quad, Vocabulary.SUBJECT),
                      quad.getObject(),
                      part(dataset, quad, Vocabulary.OBJECT));
              reifiers.add(Quad.create(graph, reifier, REIFIES, triple));
            });
    return reifiers;
  }

  private static Node part(DatasetGraph dataset, Quad quad, Node role) {
    return dataset.find(quad.getGraph(), quad.getSubject(), role, Node.ANY).next().getObject();
  }
}
