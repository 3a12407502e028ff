package org.entente.ontology;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.entente.document.Language;

/** The classes and properties of {@code ontology/entente.ttl}, loaded once and shared. */
public final class Ontology {

  /** The namespace of classes and properties, prefix {@code ent:}. */
  public static final String NAMESPACE = "https://w3id.org/entente/ontology#";

  /** The namespace of actors, places, claims and documents. */
  public static final String DATA = "https://w3id.org/entente/";

  private final SequencedMap<String, Property> properties;
  private final SequencedMap<String, OntologyClass> classes;
  private final Map<String, String> families;

  Ontology(
      SequencedMap<String, Property> properties,
      SequencedMap<String, OntologyClass> classes,
      Map<String, String> families) {
    this.properties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(properties));
    this.classes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(classes));
    this.families = Map.copyOf(families);
  }

  /**
   * Loads the ontology.
   *
   * @param folder the folder {@code ontology}, with {@code entente.ttl} and {@code
   *     property-graph.ttl}
   * @throws org.entente.problem.ProblemException if a file is missing, is not Turtle, or leaves out
   *     what a relation or a class needs
   */
  public static Ontology load(Path folder) {
    return new OntologyReader(folder).read();
  }

  /** The thirty relations of the annotation guidelines, in the order of the ontology. */
  public Collection<Property> properties() {
    return properties.values();
  }

  /** The relation with this local name, if there is one. */
  public Optional<Property> property(String localName) {
    return Optional.ofNullable(properties.get(localName));
  }

  /** The family of a relation, such as {@code support} or {@code hostility}, if there is one. */
  public Optional<String> family(String localName) {
    return Optional.ofNullable(families.get(localName));
  }

  /** The local names of all classes, in the order of the ontology. */
  public Collection<String> classes() {
    return classes.keySet();
  }

  /** The label of a class in a language; its local name if it is not in the ontology. */
  public String classLabel(String kind, Language language) {
    OntologyClass found = classes.get(kind);
    return found == null ? kind : found.labels().getOrDefault(language, kind);
  }

  /**
   * The class path of a class from the most general to itself, such as {@code Actor, Organization,
   * ArmedGroup}; of one with several parents, such as {@code State}, each ancestor once.
   */
  public List<String> classPath(String kind) {
    OntologyClass found = classes.get(kind);
    return found == null ? List.of(kind) : found.path();
  }

  /** Whether {@code kind} is {@code ancestor} or one of its subclasses. */
  public boolean isA(String kind, String ancestor) {
    return classPath(kind).contains(ancestor);
  }

  /** Whether {@code kind} is one of {@code ancestors} or a subclass of one; true of no ancestor. */
  public boolean isAnyOf(String kind, Set<String> ancestors) {
    return ancestors.isEmpty() || classPath(kind).stream().anyMatch(ancestors::contains);
  }

  /** A class: its labels, and its path from the most general ancestor to itself. */
  record OntologyClass(Map<Language, String> labels, List<String> path) {}
}
