package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The dataset answers what the W3C's tests of SPARQL expect. Their data is read as a file that is
 * imported, stored where stated triples are, and asked through the view that {@code sparql} asks.
 *
 * @see <a href="https://www.w3.org/2009/sparql/docs/tests/">SPARQL 1.1 test case structure</a>
 */
class SparqlSuiteTest {

  private static final Path SUITES = Path.of("target", "w3c");
  private static final List<String> SPARQL_11 =
      List.of(
          "aggregates",
          "bind",
          "bindings",
          "construct",
          "exists",
          "functions",
          "grouping",
          "negation",
          "project-expression",
          "property-path",
          "subquery",
          "syntax-query");
  private static final List<String> SPARQL_10 =
      List.of(
          "algebra",
          "ask",
          "basic",
          "bnode-coreference",
          "boolean-effective-value",
          "bound",
          "cast",
          "construct",
          "dataset",
          "distinct",
          "expr-builtin",
          "expr-equals",
          "expr-ops",
          "graph",
          "i18n",
          "open-world",
          "optional",
          "optional-filter",
          "reduced",
          "regex",
          "solution-seq",
          "sort",
          "syntax-sparql1",
          "syntax-sparql2",
          "syntax-sparql3",
          "syntax-sparql4",
          "syntax-sparql5",
          "triple-match",
          "type-promotion");

  @TempDir private static Path folder;

  private static Store store;
  private static Map<String, String> known;

  @BeforeAll
  static void openStore() throws IOException {
    store = Store.open(folder.resolve("dataset"));
    try (InputStream list =
        SparqlSuiteTest.class.getResourceAsStream("sparql-suite-differences.tsv")) {
      known =
          new String(list.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", 2))
              .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
  }

  @AfterAll
  static void closeStore() {
    store.close();
  }

  @TestFactory
  Stream<DynamicContainer> sparql11() {
    return SPARQL_11.stream().map(part -> part("testcases-sparql-1.1-w3c", part));
  }

  @TestFactory
  Stream<DynamicContainer> sparql10() {
    return SPARQL_10.stream().map(part -> part("testcases-sparql-1.0-w3c/data-r2", part));
  }

  private static DynamicContainer part(String suite, String part) {
    Path manifest = SUITES.resolve(suite).resolve(part).resolve("manifest.ttl");
    return dynamicContainer(
        part, SparqlSuiteCase.in(manifest).stream().map(suiteCase -> test(part, suiteCase)));
  }

  private static DynamicTest test(String part, SparqlSuiteCase suiteCase) {
    String difference = known.get(part + "/" + suiteCase.name());
    return difference == null
        ? dynamicTest(suiteCase.name(), () -> run(suiteCase))
        : dynamicTest(
            suiteCase.name() + " (known to differ: " + difference + ")",
            () -> assertThatThrownBy(() -> run(suiteCase)).isInstanceOf(Throwable.class));
  }

  private static void run(SparqlSuiteCase suiteCase) {
    switch (suiteCase.kind()) {
      case SYNTAX -> assertThat(parse(suiteCase)).isNotNull();
      case BAD_SYNTAX ->
          assertThatThrownBy(() -> parse(suiteCase)).isInstanceOf(QueryParseException.class);
      case EVALUATION -> evaluate(suiteCase);
    }
  }

  private static Query parse(SparqlSuiteCase suiteCase) {
    return QueryFactory.read(suiteCase.query(), suiteCase.query(), Syntax.syntaxSPARQL_11);
  }

  private static void evaluate(SparqlSuiteCase suiteCase) {
    DatasetGraph dataset = store.dataset();
    Query query = parse(suiteCase);
    suiteCase.data().addAll(query.getGraphURIs());
    query.getNamedGraphURIs().forEach(suiteCase::addGraph);
    try {
      store.write(
          () -> {
            suiteCase.data().forEach(file -> load(dataset, file, Vocabulary.STATED));
            suiteCase.graphs().forEach((name, file) -> load(dataset, file, name));
            return true;
          });
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      Txn.executeRead(dataset, () -> compare(suiteCase, query, dataset));
    } finally {
      store.write(
          () -> {
            dataset.clear();
            return true;
          });
    }
  }

  private static void load(DatasetGraph dataset, String file, Node graph) {
    RdfFile.read(Path.of(URI.create(file)))
        .getDefaultGraph()
        .find()
        .forEachRemaining(triple -> dataset.add(Quad.create(graph, triple)));
  }

  private static void compare(SparqlSuiteCase suiteCase, Query query, DatasetGraph dataset) {
    SPARQLResult expected = suiteCase.expected();
    try (QueryExecution execution =
        QueryExecutionFactory.create(
            query, DatasetFactory.wrap(DatasetView.of(dataset, View.STATED)))) {
      if (query.isAskType()) {
        assertThat(execution.execAsk()).isEqualTo(expected.getBooleanResult());
      } else if (query.isConstructType()) {
        assertThat(execution.execConstruct().isIsomorphicWith(expected.getModel())).isTrue();
      } else {
        ResultSet found = execution.execSelect().rewindable();
        ResultSet wanted = expected.getResultSet().rewindable();
        assertThat(
                query.isOrdered()
                    ? ResultsCompare.equalsByValueAndOrder(wanted, found)
                    : ResultsCompare.equalsByValue(wanted, found))
            .as("the same rows")
            .isTrue();
      }
    }
  }
}
