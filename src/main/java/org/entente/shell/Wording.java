package org.entente.shell;

import java.util.Map;
import java.util.Optional;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.entente.question.Link;

/** How the ontology's terms read in the language of the user. */
record Wording(Ontology ontology, Language language) {

  /** How a link reads from the other one to what was asked about. */
  String relation(Link link) {
    return link.way() == Link.Way.OUT ? inverse(link.relation()) : relation(link.relation());
  }

  /** How a link reads from what was asked about to the other one. */
  String relationFromSelf(Link link) {
    return relationFromSelf(link.relation(), link.way());
  }

  /** How a relation reads from one end to the other. */
  String relationFromSelf(String localName, Link.Way way) {
    return way == Link.Way.IN ? inverse(localName) : relation(localName);
  }

  /** How a relation reads from its subject to its object. */
  String relation(String localName) {
    return ontology
        .property(localName)
        .map(found -> label(found.labels(), found))
        .orElse(localName);
  }

  private String inverse(String localName) {
    return ontology
        .property(localName)
        .map(found -> found.symmetric() ? relation(localName) : label(found.inverseLabels(), found))
        .orElse(localName);
  }

  private String label(Map<Language, String> labels, Property property) {
    return Optional.ofNullable(labels.get(language)).orElse(property.localName());
  }

  /** The colour of a relation. */
  Tone tone(String localName) {
    return Tone.ofSign(ontology.property(localName).map(Property::sign).orElse(0));
  }

  /** What kind of actor or place this is. */
  String kind(String localName) {
    return ontology.classLabel(localName, language);
  }
}
