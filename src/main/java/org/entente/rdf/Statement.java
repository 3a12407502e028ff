package org.entente.rdf;

import static org.entente.rdf.Vocabulary.data;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;

/** A triple in its own right, whoever states it. */
public final class Statement {

  private Statement() {}

  /**
   * The one triple that notes a relation: of a symmetric relation, the order in which the smaller
   * IRI comes first, so that both orders are the same statement.
   */
  public static Triple note(Node subject, Node predicate, Node object, Ontology ontology) {
    boolean symmetric =
        ontology.property(localName(predicate)).map(Property::symmetric).orElse(false);
    if (symmetric && object.isURI() && object.getURI().compareTo(subject.getURI()) < 0) {
      return Triple.create(object, predicate, subject);
    }
    return Triple.create(subject, predicate, object);
  }

  /** The IRI of a statement, minted from its triple. */
  public static Node node(Triple triple) {
    return data(
        "statement/"
            + Digest.of(
                triple.getSubject().getURI(),
                triple.getPredicate().getURI(),
                NodeFmtLib.strNT(triple.getObject())));
  }

  /** Describes a statement. */
  static void write(Triple triple, Graph graph) {
    Node node = node(triple);
    graph.add(node, Vocabulary.TYPE, Vocabulary.STATEMENT);
    graph.add(node, Vocabulary.SUBJECT, triple.getSubject());
    graph.add(node, Vocabulary.PREDICATE, triple.getPredicate());
    graph.add(node, Vocabulary.OBJECT, triple.getObject());
  }

  static String localName(Node predicate) {
    String iri = predicate.getURI();
    return iri.startsWith(Ontology.NAMESPACE) ? iri.substring(Ontology.NAMESPACE.length()) : iri;
  }
}
