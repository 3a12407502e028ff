package org.entente.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.document.Language;
import org.entente.ontology.Ontology.OntologyClass;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads the folder {@code ontology} into an {@link Ontology}. */
final class OntologyReader {

  private static final Node FAMILY = ent("family");
  private static final Node SIGN = ent("sign");
  private static final Node INVERSE_LABEL = ent("inverseLabel");
  private static final Node STATED_RANGE = ent("statedRange");
  private static final Node RELATIONSHIP_TYPE =
      NodeFactory.createURI("https://w3id.org/entente/property-graph#relationshipType");

  private final Path file;
  private final Path mappingFile;
  private final List<Triple> triples;
  private final Graph graph;
  private final Graph mapping;

  OntologyReader(Path folder) {
    this.file = folder.resolve("entente.ttl");
    this.mappingFile = folder.resolve("property-graph.ttl");
    TurtleFile turtle = TurtleFile.read(file);
    this.triples = turtle.triples();
    this.graph = turtle.graph();
    this.mapping = TurtleFile.read(mappingFile).graph();
  }

  Ontology read() {
    SequencedMap<String, OntologyClass> classes = new LinkedHashMap<>();
    for (Node node : subjectsInOrder(RDF.type.asNode(), OWL.Class.asNode())) {
      LinkedHashSet<String> path = new LinkedHashSet<>();
      collectPath(node, path, new ArrayList<>());
      classes.put(
          local(node), new OntologyClass(texts(node, RDFS.label.asNode()), List.copyOf(path)));
    }
    SequencedMap<String, Property> properties = new LinkedHashMap<>();
    Map<String, String> families = new HashMap<>();
    for (Node node : subjectsInOrder(FAMILY, null)) {
      properties.put(local(node), property(node));
      families.put(local(node), literal(node, FAMILY));
    }
    checkParents(properties);
    return new Ontology(properties, classes, families);
  }

  private List<Node> subjectsInOrder(Node predicate, @Nullable Node object) {
    return triples.stream()
        .filter(t -> t.getPredicate().equals(predicate))
        .filter(t -> object == null || t.getObject().equals(object))
        .map(Triple::getSubject)
        .filter(OntologyReader::isOurs)
        .distinct()
        .toList();
  }

  private void collectPath(Node node, LinkedHashSet<String> path, List<Node> below) {
    if (below.contains(node)) {
      throw problem(node, "the class is its own ancestor", "take one rdfs:subClassOf out");
    }
    below.add(node);
    objects(node, RDFS.subClassOf.asNode()).stream()
        .filter(OntologyReader::isOurs)
        .forEach(parent -> collectPath(parent, path, below));
    below.remove(node);
    path.add(local(node));
  }

  private Property property(Node node) {
    List<Node> types = objects(node, RDF.type.asNode());
    Set<String> range = classNames(node, STATED_RANGE);
    return new Property(
        local(node),
        texts(node, RDFS.label.asNode()),
        texts(node, INVERSE_LABEL),
        parent(node),
        types.contains(OWL.SymmetricProperty.asNode()),
        types.contains(OWL.TransitiveProperty.asNode()),
        sign(node),
        classNames(node, RDFS.domain.asNode()),
        range.isEmpty() ? classNames(node, RDFS.range.asNode()) : range,
        relationshipType(node));
  }

  private Optional<String> parent(Node node) {
    return objects(node, RDFS.subPropertyOf.asNode()).stream()
        .filter(OntologyReader::isOurs)
        .map(OntologyReader::local)
        .findFirst();
  }

  private int sign(Node node) {
    String sign = literal(node, SIGN);
    return switch (sign) {
      case "1", "0", "-1" -> Integer.parseInt(sign);
      default -> throw problem(node, "ent:sign is " + sign, "make it 1, 0 or -1");
    };
  }

  private String relationshipType(Node node) {
    Node type =
        mapping.stream(node, RELATIONSHIP_TYPE, Node.ANY)
            .map(Triple::getObject)
            .filter(Node::isLiteral)
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        mappingFile.toString(),
                        "ent:" + local(node) + " has no relationship type",
                        "add: ent:" + local(node) + " pg:relationshipType \"UPPER_SNAKE_CASE\""));
    String name = type.getLiteralLexicalForm();
    if (!name.matches("[A-Z][A-Z0-9_]*")) {
      throw new ProblemException(
          mappingFile.toString(),
          "ent:" + local(node) + " has the relationship type \"" + name + "\"",
          "write it in upper snake case");
    }
    return name;
  }

  private void checkParents(Map<String, Property> properties) {
    for (Property property : properties.values()) {
      property
          .parent()
          .filter(parent -> !properties.containsKey(parent))
          .ifPresent(
              parent -> {
                throw new ProblemException(
                    file.toString(),
                    "ent:"
                        + property.localName()
                        + " specialises ent:"
                        + parent
                        + ", which is not a relation",
                    "give ent:" + parent + " an ent:family, or correct rdfs:subPropertyOf");
              });
    }
  }

  /** The classes that a domain or range names: one, or the members of a union. */
  private Set<String> classNames(Node node, Node predicate) {
    Set<String> names = new LinkedHashSet<>();
    for (Node object : objects(node, predicate)) {
      if (isOurs(object)) {
        names.add(local(object));
      } else {
        objects(object, OWL.unionOf.asNode()).stream()
            .flatMap(list -> GraphList.members(new GNode(graph, list)).stream())
            .filter(OntologyReader::isOurs)
            .map(OntologyReader::local)
            .forEach(names::add);
      }
    }
    return names;
  }

  private Map<Language, String> texts(Node node, Node predicate) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Node object : objects(node, predicate)) {
      if (object.isLiteral()) {
        Language.ofTag(object.getLiteralLanguage())
            .ifPresent(language -> texts.put(language, object.getLiteralLexicalForm()));
      }
    }
    for (Language language : Language.values()) {
      if (!texts.containsKey(language)) {
        throw problem(
            node,
            "no " + predicate.getLocalName() + " in the language " + language.tag(),
            "add one, such as \"...\"@" + language.tag());
      }
    }
    return texts;
  }

  private String literal(Node node, Node predicate) {
    return objects(node, predicate).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseThrow(
            () ->
                problem(
                    node,
                    "no ent:" + predicate.getLocalName(),
                    "add one; each relation needs ent:family and ent:sign"));
  }

  private List<Node> objects(Node subject, Node predicate) {
    return graph.stream(subject, predicate, Node.ANY)
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private ProblemException problem(Node node, String what, String remedy) {
    return new ProblemException(file.toString(), "ent:" + local(node) + ": " + what, remedy);
  }

  private static boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(Ontology.NAMESPACE);
  }

  private static String local(Node node) {
    return node.getURI().substring(Ontology.NAMESPACE.length());
  }

  private static Node ent(String localName) {
    return NodeFactory.createURI(Ontology.NAMESPACE + localName);
  }
}
