package org.entente.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;

/** Turns a statement about two actors or places into the one triple that notes it. */
final class Relation {

  private Relation() {}

  /** Of a symmetric relation, the order in which the smaller IRI comes first. */
  static Triple note(Node subject, Node relation, Node object, Ontology ontology) {
    boolean symmetric =
        ontology.property(Quads.localName(relation)).map(Property::symmetric).orElse(false);
    if (symmetric && object.isURI() && object.getURI().compareTo(subject.getURI()) < 0) {
      return Triple.create(object, relation, subject);
    }
    return Triple.create(subject, relation, object);
  }
}
