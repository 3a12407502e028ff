package org.entente.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;

/**
 * Writes the GraSS style sheet of Neo4j Browser: colour by class and by sign of relation, names for
 * captions, in one language.
 */
final class GraphStyle {

  private final Ontology ontology;
  private final Language language;
  private final Look look;
  private final Properties words = Resources.properties("guide.properties");
  private final StringBuilder text = new StringBuilder();

  private GraphStyle(Ontology ontology, Language language) {
    this.ontology = ontology;
    this.language = language;
    this.look = new Look(ontology);
  }

  static String of(Ontology ontology, Language language) {
    return new GraphStyle(ontology, language).write();
  }

  private String write() {
    rule(
        "node",
        "diameter: 50px; color: #a5abb6; border-color: #ffffff; border-width: 2px;"
            + " text-color-internal: #ffffff; font-size: 10px; caption: '{name}';");
    rule(
        "relationship",
        "color: %s; shaft-width: 1px; font-size: 9px; padding: 3px; text-color-external: #333333;"
                .formatted(look.colour("evidence"))
            + " text-color-internal: #333333; caption: '<type>';");
    // General classes first: the Browser lets a later rule add to an earlier one.
    Stream.concat(
            ontology.classes().stream(),
            Stream.of(Terms.CLAIM, Terms.INFERENCE, Terms.STATEMENT, Terms.CONTRADICTION))
        .distinct()
        .sorted(Comparator.comparingInt(kind -> ontology.classPath(kind).size()))
        .forEach(this::node);
    ontology.properties().forEach(this::relation);
    List.of(
            Terms.SUBJECT,
            Terms.OBJECT,
            Terms.ATTRIBUTED_TO,
            Terms.AT,
            Terms.IN,
            Terms.PREMISE,
            Terms.STATE,
            Terms.MENTIONS,
            Terms.BETWEEN)
        .forEach(this::evidence);
    return text.toString();
  }

  private void node(String kind) {
    Optional<String> colour = look.ofClass(kind, "colour");
    if (colour.isEmpty()) {
      return;
    }
    rule(
        "node." + kind,
        "color: %s; border-color: %s; text-color-internal: %s; diameter: %spx; caption: '%s';"
            .formatted(
                colour.get(),
                Colour.darker(colour.get()),
                Colour.isLight(colour.get()) ? "#222222" : "#ffffff",
                look.ofClass(kind, "diameter").orElse("50"),
                caption(kind)));
  }

  private String caption(String kind) {
    return switch (kind) {
      case Terms.CLAIM -> "{text}";
      case Terms.DOCUMENT -> "{title}";
      case Terms.STATEMENT -> "{relation}";
      default -> "{" + EntityRows.nameKey(language) + "}";
    };
  }

  private void relation(Property property) {
    String label = property.labels().getOrDefault(language, property.localName());
    relationship(property.relationshipType(), look.group(property), label + " {mark}");
  }

  private void evidence(String type) {
    relationship(
        type, "evidence", words.getProperty("evidence." + type + "." + language.tag(), type));
  }

  private void relationship(String type, String group, String caption) {
    rule(
        "relationship." + type,
        "color: %s; shaft-width: %spx; caption: '%s';"
            .formatted(look.colour(group), look.width(group), caption.replace('\'', '’')));
  }

  private void rule(String selector, String declarations) {
    text.append(selector)
        .append(" {\n  ")
        .append(declarations.replace("; ", ";\n  "))
        .append("\n}\n");
  }
}
