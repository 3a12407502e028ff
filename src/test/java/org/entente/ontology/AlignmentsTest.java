package org.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spells what {@code ontology/alignments} says as the other vocabularies spell themselves. */
class AlignmentsTest {

  private static final Path FOLDER = Path.of("ontology", "alignments");
  private static final Path VOCABULARIES =
      Path.of("src", "test", "resources", "org", "entente", "ontology", "vocabularies");
  private static final String OWN = "https://w3id.org/entente/alignment/";
  private static final Set<Node> MATCHES =
      Set.of(
          SKOS.exactMatch.asNode(),
          SKOS.closeMatch.asNode(),
          SKOS.broadMatch.asNode(),
          SKOS.narrowMatch.asNode(),
          SKOS.relatedMatch.asNode());
  private static final Graph ONTOLOGY = TurtleFile.read(Path.of("ontology", "entente.ttl")).graph();

  static Stream<String> alignments() throws IOException {
    return names(FOLDER, ".ttl");
  }

  static Stream<String> vocabularies() throws IOException {
    return names(VOCABULARIES, ".txt");
  }

  private static Stream<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replace(ending, ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("alignments")
  void everyTermOfOursIsOneOfTheOntology(String name) {
    assertThat(matches(name))
        .isNotEmpty()
        .allMatch(match -> ONTOLOGY.contains(match.getSubject(), RDF.type.asNode(), Node.ANY));
  }

  @ParameterizedTest
  @MethodSource("alignments")
  void everyForeignTermIsSpelledAsItsVocabularySpellsIt(String name) throws IOException {
    Graph alignment = alignment(name);
    Set<String> terms = terms(name.equals("schema-org") ? "schema" : name);
    for (Triple match : matches(name)) {
      assertThat(terms).contains(spelling(match.getObject(), alignment));
    }
  }

  @ParameterizedTest
  @MethodSource("alignments")
  void labelsOfConceptsAreThoseOfTheirList(String name) throws IOException {
    Graph alignment = alignment(name);
    List<String> lines = lines(name.equals("schema-org") ? "schema" : name);
    boolean labelled = lines.stream().anyMatch(line -> line.contains("\t"));
    alignment
        .find(Node.ANY, SKOS.notation.asNode(), Node.ANY)
        .filterKeep(concept -> labelled)
        .forEachRemaining(
            concept ->
                assertThat(lines)
                    .contains(
                        concept.getObject().getLiteralLexicalForm()
                            + "\t"
                            + text(alignment, concept.getSubject(), SKOS.prefLabel.asNode())));
  }

  @Test
  void misspelledTermWouldBeNoticed() throws IOException {
    assertThat(terms("org")).contains("http://www.w3.org/ns/org#memberOf");
    assertThat(terms("org")).doesNotContain("http://www.w3.org/ns/org#MemberOf");
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void everyListOfTermsSaysWhereItIsFromAndWhen(String name) throws IOException {
    assertThat(Files.readAllLines(VOCABULARIES.resolve(name + ".txt")))
        .first()
        .asString()
        .startsWith("# Source: ");
    assertThat(Files.readAllLines(VOCABULARIES.resolve(name + ".txt")).get(1))
        .matches("# Date: \\d{4}-\\d{2}-\\d{2}");
  }

  /** The IRI of a foreign term, or the code of one that has none. */
  private static String spelling(Node term, Graph alignment) {
    return term.getURI().startsWith(OWN)
        ? text(alignment, term, SKOS.notation.asNode())
        : term.getURI();
  }

  private static String text(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElseThrow();
  }

  private static List<Triple> matches(String name) {
    return alignment(name).stream().filter(t -> MATCHES.contains(t.getPredicate())).toList();
  }

  private static Graph alignment(String name) {
    return TurtleFile.read(FOLDER.resolve(name + ".ttl")).graph();
  }

  private static Set<String> terms(String vocabulary) throws IOException {
    Set<String> terms = new HashSet<>();
    lines(vocabulary).forEach(line -> terms.add(line.replaceFirst("\t.*", "")));
    return terms;
  }

  private static List<String> lines(String vocabulary) throws IOException {
    return Files.readAllLines(VOCABULARIES.resolve(vocabulary + ".txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }
}
