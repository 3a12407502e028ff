package org.entente.rdf;

import java.util.Map;
import org.entente.document.Language;

/**
 * One thing in the data that a shape of {@code ontology/shapes.ttl} forbids.
 *
 * @param focus the IRI of what is at fault
 * @param path the property at fault, shortened, or empty
 * @param value the value at fault, or empty
 * @param shape the IRI of the shape
 * @param messages what is wrong, in each language
 */
public record Violation(
    String focus, String path, String value, String shape, Map<Language, String> messages) {

  public Violation {
    messages = Map.copyOf(messages);
  }
}
