package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.entente.ontology.TurtleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

  private static final String SHAPE = "https://w3id.org/entente/shape/";
  private static final Path FOLDER = Path.of("ontology");
  private static final Path DATA = Path.of("src/test/resources/org/entente/rdf");
  private static final List<Node> TARGETS =
      List.of(SHACL.targetClass, SHACL.targetSubjectsOf, SHACL.targetObjectsOf);
  private static final Graph SHAPES = TurtleFile.read(FOLDER.resolve("shapes.ttl")).graph();
  private static final Graph ONTOLOGY = TurtleFile.read(FOLDER.resolve("entente.ttl")).graph();
  private static final Graph VALID = TurtleFile.read(DATA.resolve("valid.ttl")).graph();
  private static final DatasetGraph NOTHING = DatasetGraphFactory.create();
  private static final Ontology LOADED = Ontology.load(FOLDER);

  /** Statuses are a list that claim-status names; tenures are found by what leads to them. */
  private static final Set<String> LISTED = Set.of("Status", "Tenure");

  private static final List<Violation> OF_INVALID = ofInvalid();

  private static List<Violation> ofInvalid() {
    Graph both = TurtleFile.read(DATA.resolve("invalid.ttl")).graph();
    VALID.find().forEachRemaining(both::add);
    return check(both, NOTHING);
  }

  private static List<Violation> check(Graph graph, DatasetGraph context) {
    Validator validator = new Validator(SHAPES, ONTOLOGY);
    return validator.violations(validator.report(graph, context));
  }

  static Stream<String> shapes() {
    return TARGETS.stream()
        .flatMap(target -> SHAPES.stream(Node.ANY, target, Node.ANY))
        .map(t -> t.getSubject().getURI().substring(SHAPE.length()))
        .distinct()
        .sorted();
  }

  @Test
  void validDataPassesEveryShape() {
    assertThat(check(VALID, NOTHING)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyShapeHasANodeThatPassesAndOneThatFails(String shape) {
    assertThat(targets(shape)).isNotEmpty();
    assertThat(OF_INVALID)
        .anyMatch(
            violation ->
                violation.focus().equals("https://example.org/bad/" + shape)
                    && violation.shape().equals(SHAPE + shape));
  }

  /** The nodes of the valid data that a shape looks at. */
  private static List<Node> targets(String shape) {
    Node node = Vocabulary.iri(SHAPE + shape);
    List<Node> targets = new ArrayList<>();
    for (Node kind : objects(SHAPES, node, SHACL.targetClass)) {
      VALID.stream(Node.ANY, Vocabulary.TYPE, Node.ANY)
          .filter(type -> type.getObject().equals(kind) || isA(type.getObject(), kind))
          .forEach(type -> targets.add(type.getSubject()));
    }
    for (Node relation : objects(SHAPES, node, SHACL.targetSubjectsOf)) {
      VALID.stream(Node.ANY, relation, Node.ANY).forEach(t -> targets.add(t.getSubject()));
    }
    for (Node relation : objects(SHAPES, node, SHACL.targetObjectsOf)) {
      VALID.stream(Node.ANY, relation, Node.ANY).forEach(t -> targets.add(t.getObject()));
    }
    return targets;
  }

  private static boolean isA(Node kind, Node ancestor) {
    return LOADED.isA(Statement.localName(kind), Statement.localName(ancestor));
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(t -> t.getObject()).toList();
  }

  @Test
  void everyClassOfDataHasAShape() {
    List<Node> looked = objects(SHAPES, Node.ANY, SHACL.targetClass);
    List<Node> classes =
        ONTOLOGY.stream(Node.ANY, Vocabulary.TYPE, OWL.Class.asNode())
            .map(t -> t.getSubject())
            .filter(Node::isURI)
            .filter(kind -> !LISTED.contains(Statement.localName(kind)))
            .toList();
    assertThat(classes)
        .hasSizeGreaterThan(20)
        .allMatch(kind -> looked.stream().anyMatch(target -> isA(kind, target)));
    assertThat(looked).contains(Vocabulary.ACTIVITY, Vocabulary.INTERVAL, Vocabulary.INSTANT);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyShapeSpeaksBothLanguages(String shape) {
    assertThat(
            SHAPES.stream(Vocabulary.iri(SHAPE + shape), SHACL.message, Node.ANY)
                .map(t -> t.getObject().getLiteralLanguage()))
        .containsExactlyInAnyOrder("fr", "en");
    assertThat(OF_INVALID)
        .filteredOn(violation -> violation.shape().equals(SHAPE + shape))
        .allSatisfy(
            violation ->
                assertThat(violation.messages().get(Language.FRENCH))
                    .isNotEqualTo(violation.messages().get(Language.ENGLISH)));
  }

  @Test
  void domainsAndRangesAreThoseOfTheOntology() {
    for (Property property : LOADED.properties()) {
      assertThat(limits(property, "claim-subject-is-", "rdf:subject"))
          .as("domain of %s", property.localName())
          .isEqualTo(property.domain());
      assertThat(limits(property, "claim-object-is-", "rdf:object"))
          .as("range of %s", property.localName())
          .isEqualTo(property.range());
    }
  }

  /** The classes that the one shape of a kind allows for a relation. */
  private static Set<String> limits(Property property, String prefix, String path) {
    String query =
        """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        SELECT ?class WHERE {
          ?shape sh:or/rdf:first/sh:property/sh:not/sh:in/rdf:rest*/rdf:first <%s> ;
            sh:or/rdf:rest/rdf:first/sh:property ?value .
          FILTER (STRSTARTS(STR(?shape), "%s"))
          ?value sh:path %s .
          OPTIONAL { ?value sh:class|(sh:or/rdf:rest*/rdf:first/sh:class) ?class }
        }
        """
            .formatted(property.iri(), SHAPE + prefix, path);
    Set<String> classes = new TreeSet<>();
    try (var execution =
        QueryExecutionFactory.create(query, ModelFactory.createModelForGraph(SHAPES))) {
      var rows = execution.execSelect();
      assertThat(rows.hasNext()).as("a shape for %s", property.localName()).isTrue();
      while (rows.hasNext()) {
        var row = rows.next();
        if (row.contains("class")) {
          classes.add(Statement.localName(row.get("class").asNode()));
        }
      }
    }
    return classes;
  }

  @Test
  void plainTriplesKeepToTheDomainsAndRangesOfTheOntology() {
    for (Property property : LOADED.properties()) {
      Node relation = Vocabulary.iri(property.iri());
      assertThat(allowed("relation-subject-is-", SHACL.targetSubjectsOf, relation))
          .as("domain of %s", property.localName())
          .isEqualTo(classes(relation, RDFS.domain.asNode()));
      assertThat(allowed("relation-object-is-", SHACL.targetObjectsOf, relation))
          .as("range of %s", property.localName())
          .isEqualTo(classes(relation, RDFS.range.asNode()));
      assertThat(property.range().isEmpty() || looksAt("relation-relates-two", relation)).isTrue();
    }
  }

  private static boolean looksAt(String shape, Node relation) {
    return SHAPES.contains(Vocabulary.iri(SHAPE + shape), SHACL.targetSubjectsOf, relation);
  }

  private static Set<String> allowed(String prefix, Node target, Node relation) {
    String shape =
        SHAPES.stream(Node.ANY, target, relation)
            .map(t -> t.getSubject().getURI())
            .filter(iri -> iri.startsWith(SHAPE + prefix))
            .reduce((one, other) -> one + other)
            .orElseThrow();
    return names(
        "SELECT ?class { <%s> sh:class|(sh:or/rdf:rest*/rdf:first/sh:class) ?class }"
            .formatted(shape),
        SHAPES);
  }

  /** The classes of the ontology that its axiom names, one or a union. */
  private static Set<String> classes(Node relation, Node axiom) {
    return names(
        """
        SELECT ?class {
          <%s> <%s>/(owl:unionOf/rdf:rest*/rdf:first)? ?class .
          FILTER STRSTARTS(STR(?class), "%s")
        }
        """
            .formatted(relation.getURI(), axiom.getURI(), Ontology.NAMESPACE),
        ONTOLOGY);
  }

  private static Set<String> names(String select, Graph graph) {
    String prefixes =
        """
        PREFIX owl: <http://www.w3.org/2002/07/owl#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        """;
    Set<String> names = new TreeSet<>();
    try (var execution =
        QueryExecutionFactory.create(prefixes + select, ModelFactory.createModelForGraph(graph))) {
      execution
          .execSelect()
          .forEachRemaining(row -> names.add(Statement.localName(row.get("class").asNode())));
    }
    return names;
  }

  @Test
  void gazetteerPassesEveryShape() {
    Graph gazetteer = Gazetteer.read(Gazetteer.files(Path.of("import/actors"), ".ttl"));
    DatasetGraph context = DatasetGraphFactory.create();
    gazetteer.find().forEachRemaining(t -> context.add(Quad.create(Vocabulary.ACTORS, t)));
    assertThat(check(gazetteer, context)).isEmpty();
  }
}
