package org.entente.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;

/**
 * The actors and places that relations tie, and the relations: what a picture shows.
 *
 * @param actors the actors and places
 * @param ties the relations between them
 */
record Network(List<Actor> actors, List<Tie> ties) {

  Network {
    actors = List.copyOf(actors);
    ties = List.copyOf(ties);
  }

  /**
   * An actor or a place.
   *
   * @param id a short name within the network
   * @param name its name in the user's language
   * @param kind its most special class
   * @param row its node
   */
  record Actor(String id, String name, String kind, NodeRow row) {}

  /**
   * A relation between two of them.
   *
   * @param from whose
   * @param to to whom
   * @param property which one
   * @param row its relationship
   */
  record Tie(Actor from, Actor to, Property property, EdgeRow row) {

    boolean isInferred() {
      return Boolean.TRUE.equals(row.properties().get("inferred"));
    }

    boolean isContested() {
      return Boolean.TRUE.equals(row.properties().get("contested"));
    }
  }

  static Network of(PropertyGraph graph, Ontology ontology, Language language) {
    Map<String, Property> properties = new TreeMap<>();
    ontology
        .properties()
        .forEach(property -> properties.put(property.relationshipType(), property));
    Map<NodeKey, Actor> actors = new LinkedHashMap<>();
    List<Tie> ties = new ArrayList<>();
    for (EdgeRow edge : graph.edges()) {
      Property property = properties.get(edge.key().type());
      if (property != null) {
        ties.add(
            new Tie(
                actor(edge.key().from(), graph, ontology, language, actors),
                actor(edge.key().to(), graph, ontology, language, actors),
                property,
                edge));
      }
    }
    return new Network(List.copyOf(actors.values()), ties);
  }

  private static Actor actor(
      NodeKey key,
      PropertyGraph graph,
      Ontology ontology,
      Language language,
      Map<NodeKey, Actor> actors) {
    Actor known = actors.get(key);
    if (known != null) {
      return known;
    }
    NodeRow row = graph.node(key);
    String name =
        Optional.ofNullable(row.properties().get(EntityRows.nameKey(language)))
            .map(Object::toString)
            .orElse(key.iri());
    Actor actor = new Actor("n" + actors.size(), name, kind(row, ontology), row);
    actors.put(key, actor);
    return actor;
  }

  /** The class with the longest way down to it. */
  private static String kind(NodeRow row, Ontology ontology) {
    return row.labels().stream()
        .max(
            (one, other) ->
                Integer.compare(ontology.classPath(one).size(), ontology.classPath(other).size()))
        .orElse(row.key().label());
  }
}
