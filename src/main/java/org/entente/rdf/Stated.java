package org.entente.rdf;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.ontology.Ontology;

/** The graph of stated triples: one for each statement that some claim asserts. */
final class Stated {

  private final DatasetGraph dataset;
  private final Ontology ontology;

  Stated(DatasetGraph dataset, Ontology ontology) {
    this.dataset = dataset;
    this.ontology = ontology;
  }

  /** The triples that the claims of one document assert. */
  Set<Triple> of(Graph document) {
    Set<Triple> triples = new LinkedHashSet<>();
    document
        .find(Node.ANY, Vocabulary.STATES, Node.ANY)
        .forEachRemaining(t -> triples.add(triple(document, t.getSubject())));
    return triples;
  }

  private Triple triple(Graph document, Node claim) {
    return Statement.note(
        object(document, claim, Vocabulary.SUBJECT),
        object(document, claim, Vocabulary.PREDICATE),
        object(document, claim, Vocabulary.OBJECT),
        ontology);
  }

  private static Node object(Graph graph, Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).next().getObject();
  }

  /** States some triples; gives those that nobody had stated. */
  Set<Triple> state(Set<Triple> triples) {
    Set<Triple> fresh = new LinkedHashSet<>();
    for (Triple triple : triples) {
      Quad quad = Quad.create(Vocabulary.STATED, triple);
      if (!dataset.contains(quad)) {
        dataset.add(quad);
        fresh.add(triple);
      }
    }
    return fresh;
  }

  /** Takes back those triples that no claim asserts any longer; gives them. */
  Set<Triple> withdraw(Set<Triple> triples) {
    Set<Triple> gone = new LinkedHashSet<>();
    for (Triple triple : triples) {
      if (!isAsserted(triple)) {
        dataset.delete(Quad.create(Vocabulary.STATED, triple));
        gone.add(triple);
      }
    }
    return gone;
  }

  private boolean isAsserted(Triple triple) {
    return dataset.stream(Node.ANY, Node.ANY, Vocabulary.STATES, Statement.node(triple))
        .anyMatch(quad -> Vocabulary.isDocument(quad.getGraph()));
  }
}
