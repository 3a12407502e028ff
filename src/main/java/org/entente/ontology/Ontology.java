package org.entente.ontology;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes and properties of {@code ontology/entente.ttl}, loaded once and shared. */
public final class Ontology {

  /** The namespace of classes and properties, prefix {@code ent:}. */
  public static final String NAMESPACE = "https://w3id.org/entente/ontology#";

  /** The namespace of actors, places, claims and documents. */
  public static final String DATA = "https://w3id.org/entente/";

  private final Map<String, Property> properties;
  private final Map<String, List<String>> superclasses;

  Ontology(Map<String, Property> properties, Map<String, List<String>> superclasses) {
    this.properties = Map.copyOf(properties);
    this.superclasses = Map.copyOf(superclasses);
  }

  /**
   * Loads the ontology.
   *
   * @param folder the folder {@code ontology}, with {@code entente.ttl} and {@code
   *     property-graph.ttl}
   * @throws org.entente.problem.ProblemException if a file is missing or is not Turtle
   */
  public static Ontology load(Path folder) {
    throw new IllegalStateException("written next: " + folder);
  }

  /** The thirty relations of the annotation guidelines, in the order of the ontology. */
  public Collection<Property> properties() {
    return properties.values();
  }

  /** The relation with this local name, if there is one. */
  public Optional<Property> property(String localName) {
    return Optional.ofNullable(properties.get(localName));
  }

  /**
   * The class path of a class from the most general to itself, such as {@code Actor, Organization,
   * ArmedGroup}.
   */
  public List<String> classPath(String kind) {
    return superclasses.getOrDefault(kind, List.of(kind));
  }

  /** Whether {@code kind} is {@code ancestor} or one of its subclasses. */
  public boolean isA(String kind, String ancestor) {
    return classPath(kind).contains(ancestor);
  }
}
