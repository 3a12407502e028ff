package org.entente.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.rdf.Vocabulary;

/** Reads actors and places from the dataset, as nodes. */
final class EntityRows {

  private static final Node ACRONYM = Vocabulary.ent("acronym");

  private final Quads quads;
  private final Ontology ontology;
  private final Map<String, NodeKey> keys = new HashMap<>();

  EntityRows(Quads quads, Ontology ontology) {
    this.quads = quads;
    this.ontology = ontology;
  }

  /** Which node stands for an actor or place. */
  NodeKey key(Node entity) {
    return keys.computeIfAbsent(
        entity.getURI(),
        iri -> new NodeKey(labels(entity).contains(Terms.ACTOR) ? Terms.ACTOR : Terms.PLACE, iri));
  }

  /** Its labels: its classes and all above them. One without a class is an actor. */
  private SortedSet<String> labels(Node entity) {
    SortedSet<String> labels = new TreeSet<>();
    for (Node kind : quads.objects(Vocabulary.ACTORS, entity, Vocabulary.TYPE)) {
      labels.addAll(ontology.classPath(Quads.localName(kind)));
    }
    labels.removeIf(label -> !ontology.classes().contains(label));
    if (!labels.contains(Terms.ACTOR) && !labels.contains(Terms.PLACE)) {
      labels.add(Terms.ACTOR);
    }
    return labels;
  }

  /** Whether the graph has a node for it: it is spoken of, or follows, or is the state of one. */
  boolean isShown(Node entity) {
    return isSpokenOf(entity)
        || quads.subjects(Vocabulary.ACTORS, Vocabulary.STATE, entity).stream()
            .anyMatch(this::isSpokenOf);
  }

  private boolean isSpokenOf(Node entity) {
    return !quads.documents(Node.ANY, Vocabulary.MENTIONS, entity).isEmpty()
        || quads.contains(Vocabulary.INFERRED, Node.ANY, Vocabulary.SUBJECT, entity)
        || quads.contains(Vocabulary.INFERRED, Node.ANY, Vocabulary.OBJECT, entity);
  }

  /** The states that it belongs to; one, unless documents differ. */
  List<Node> states(Node entity) {
    return quads.objects(Vocabulary.ACTORS, entity, Vocabulary.STATE).stream()
        .filter(Node::isURI)
        .toList();
  }

  /** Its node. */
  void write(Node entity, Rows rows) {
    rows.node(new NodeRow(key(entity), labels(entity), properties(entity)));
  }

  /** What ties it to its states, which must have been written before. */
  void tie(Node entity, Rows rows) {
    states(entity).forEach(state -> rows.edge(new EdgeRow(key(entity), Terms.STATE, key(state))));
  }

  private Map<String, Object> properties(Node entity) {
    Map<String, String> preferred = new TreeMap<>();
    SortedSet<String> aliases = new TreeSet<>();
    for (Node label : quads.objects(Vocabulary.ACTORS, entity, Vocabulary.PREF_LABEL)) {
      preferred.put(label.getLiteralLanguage(), label.getLiteralLexicalForm());
    }
    for (Node property : List.of(Vocabulary.ALT_LABEL, ACRONYM)) {
      quads
          .objects(Vocabulary.ACTORS, entity, property)
          .forEach(label -> aliases.add(label.getLiteralLexicalForm()));
    }
    Map<String, Object> properties = new HashMap<>();
    String any = preferred.values().stream().findFirst().orElse(entity.getURI());
    for (Language language : Language.values()) {
      String name = preferred.getOrDefault(language.tag(), any);
      properties.put(nameKey(language), name);
      aliases.add(name);
    }
    String name = preferred.getOrDefault(Language.FRENCH.tag(), any);
    properties.put("name", name);
    aliases.remove(name);
    properties.put("aliases", List.copyOf(aliases));
    return properties;
  }

  /** The property that holds the name in a language. */
  static String nameKey(Language language) {
    return "name_" + language.tag();
  }
}
