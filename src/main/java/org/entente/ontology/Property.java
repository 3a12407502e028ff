package org.entente.ontology;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Language;

/**
 * A property of the ontology.
 *
 * @param localName its local name in the ontology's namespace
 * @param labels its label in each language
 * @param inverseLabels how it reads from the object's side, in each language
 * @param parent the property that it specialises, if any
 * @param symmetric whether either order says the same
 * @param transitive whether it carries over
 * @param sign +1, 0 or −1, for signed-graph analysis
 * @param domain the local names of the classes that its subject may have; subclasses included
 * @param range the local names of the classes that its object may have; subclasses included
 * @param relationshipType its relationship type in Neo4j, such as {@code ALLIED_WITH}
 */
public record Property(
    String localName,
    Map<Language, String> labels,
    Map<Language, String> inverseLabels,
    Optional<String> parent,
    boolean symmetric,
    boolean transitive,
    int sign,
    Set<String> domain,
    Set<String> range,
    String relationshipType) {

  public Property {
    labels = Map.copyOf(labels);
    inverseLabels = Map.copyOf(inverseLabels);
    domain = Set.copyOf(domain);
    range = Set.copyOf(range);
  }

  /** Its IRI. */
  public String iri() {
    return Ontology.NAMESPACE + localName;
  }
}
