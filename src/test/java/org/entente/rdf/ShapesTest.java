package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
  private static final Graph SHAPES = TurtleFile.read(FOLDER.resolve("shapes.ttl")).graph();
  private static final Graph ONTOLOGY = TurtleFile.read(FOLDER.resolve("entente.ttl")).graph();
  private static final Graph VALID = TurtleFile.read(DATA.resolve("valid.ttl")).graph();
  private static final DatasetGraph NOTHING = DatasetGraphFactory.create();
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
    return SHAPES.stream(Node.ANY, SHACL.targetClass, Node.ANY)
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
    List<Node> kinds =
        SHAPES.stream(Vocabulary.iri(SHAPE + shape), SHACL.targetClass, Node.ANY)
            .map(t -> t.getObject())
            .toList();
    Ontology ontology = Ontology.load(FOLDER);
    assertThat(VALID.stream(Node.ANY, Vocabulary.TYPE, Node.ANY).map(t -> t.getObject()))
        .anyMatch(
            type ->
                kinds.stream()
                    .anyMatch(
                        kind ->
                            type.equals(kind)
                                || ontology.isA(
                                    Statement.localName(type), Statement.localName(kind))));
    assertThat(OF_INVALID)
        .anyMatch(
            violation ->
                violation.focus().equals("https://example.org/bad/" + shape)
                    && violation.shape().equals(SHAPE + shape));
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
    for (Property property : Ontology.load(FOLDER).properties()) {
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
  void gazetteerPassesEveryShape() {
    Graph gazetteer = Gazetteer.read(Gazetteer.files(Path.of("import/actors"), ".ttl"));
    DatasetGraph context = DatasetGraphFactory.create();
    gazetteer.find().forEachRemaining(t -> context.add(Quad.create(Vocabulary.ACTORS, t)));
    assertThat(check(gazetteer, context)).isEmpty();
  }
}
