package org.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the checks of {@code ontology/checks}: a row is something to mend. */
class OntologyChecksTest {

  private static final Path CHECKS = Path.of("ontology", "checks");
  private static final Path FAILING =
      Path.of("src", "test", "resources", "org", "entente", "ontology", "checks");
  private static final Graph ONTOLOGY = TurtleFile.read(Path.of("ontology", "entente.ttl")).graph();

  static Stream<String> checks() throws IOException {
    try (Stream<Path> files = Files.list(CHECKS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".rq"))
          .map(name -> name.substring(0, name.length() - ".rq".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void ontologyPasses(String check) throws IOException {
    assertThat(rows(check, ONTOLOGY)).as(query(check)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void faultIsFound(String check) throws IOException {
    assertThat(rows(check, TurtleFile.read(FAILING.resolve(check + ".ttl")).graph())).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void checkSaysWhatIsWrongAndWhatToDo(String check) throws IOException {
    assertThat(query(check)).startsWith("# Problem: ").contains("\n# Solution: ");
  }

  private static String query(String check) throws IOException {
    return Files.readString(CHECKS.resolve(check + ".rq"));
  }

  private static List<String> rows(String check, Graph graph) throws IOException {
    List<String> rows = new ArrayList<>();
    try (QueryExecution execution =
        QueryExecutionFactory.create(query(check), ModelFactory.createModelForGraph(graph))) {
      ResultSet found = execution.execSelect();
      found.forEachRemaining(row -> rows.add(row.toString()));
    }
    return rows;
  }
}
