package org.entente.graph;

import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;

/** Colours and sizes by class and by sign of relation, from {@code look.properties}. */
final class Look {

  private final Ontology ontology;
  private final Properties look = Resources.properties("look.properties");

  Look(Ontology ontology) {
    this.ontology = ontology;
  }

  /** What is set for a class, or else for the nearest above it. */
  Optional<String> ofClass(String kind, String what) {
    return ontology.classPath(kind).reversed().stream()
        .map(ancestor -> look.getProperty("class." + ancestor + "." + what))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** What a relation looks like: its family, where that has a look of its own, else its sign. */
  String group(Property property) {
    return ontology
        .family(property.localName())
        .map(family -> "family." + family)
        .filter(key -> look.containsKey(key + ".colour"))
        .orElse(
            property.sign() > 0
                ? "sign.positive"
                : property.sign() < 0 ? "sign.negative" : "sign.neutral");
  }

  /** The colour of a group of relations. */
  String colour(String group) {
    return look.getProperty(group + ".colour", "#888888");
  }

  /** The width of the lines of a group of relations. */
  String width(String group) {
    return look.getProperty(group + ".width", "1");
  }
}
