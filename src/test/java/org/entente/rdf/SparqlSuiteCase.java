package org.entente.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.apache.jena.vocabulary.RDF;

/**
 * An entry of a manifest of the W3C's tests of SPARQL.
 *
 * @param name the last part of its IRI
 * @param kind what is to be found out
 * @param query the IRI of the file with the query
 * @param data the files of the default graph
 * @param graphs the files of the named graphs, by name
 * @param result the file with the answer
 */
record SparqlSuiteCase(
    String name,
    Kind kind,
    String query,
    List<String> data,
    Map<Node, String> graphs,
    Optional<String> result) {

  private static final String MANIFEST =
      "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String QUERY = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
  private static final String RESULTS = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";

  /** What a test finds out. */
  enum Kind {
    SYNTAX,
    BAD_SYNTAX,
    EVALUATION
  }

  /** The cases of a manifest, in its order; those of federated queries and updates left out. */
  static List<SparqlSuiteCase> in(Path manifest) {
    Model model = RDFDataMgr.loadModel(manifest.toUri().toString());
    List<SparqlSuiteCase> cases = new ArrayList<>();
    model
        .listObjectsOfProperty(property(MANIFEST, "entries"))
        .forEach(
            list ->
                list.as(RDFList.class)
                    .iterator()
                    .forEach(entry -> of(entry.asResource()).ifPresent(cases::add)));
    return cases;
  }

  private static Optional<SparqlSuiteCase> of(Resource entry) {
    return kind(entry).map(kind -> of(entry, kind));
  }

  private static SparqlSuiteCase of(Resource entry, Kind kind) {
    Resource action = entry.getPropertyResourceValue(property(MANIFEST, "action"));
    List<String> data = new ArrayList<>();
    Map<Node, String> graphs = new LinkedHashMap<>();
    String query = action.isAnon() ? resource(action, "query").orElseThrow() : action.getURI();
    action.listProperties(property(QUERY, "data")).forEach(of -> data.add(iri(of)));
    action
        .listProperties(property(QUERY, "graphData"))
        .forEach(of -> graphs.put(NodeFactory.createURI(iri(of)), iri(of)));
    Optional<String> result =
        Optional.ofNullable(entry.getPropertyResourceValue(property(MANIFEST, "result")))
            .map(Resource::getURI);
    return new SparqlSuiteCase(name(entry), kind, query, data, graphs, result);
  }

  private static Optional<Kind> kind(Resource entry) {
    Resource type = entry.getPropertyResourceValue(RDF.type);
    String name = type == null ? "QueryEvaluationTest" : type.getLocalName();
    return switch (name) {
      case "QueryEvaluationTest" -> Optional.of(Kind.EVALUATION);
      case "PositiveSyntaxTest", "PositiveSyntaxTest11" -> Optional.of(Kind.SYNTAX);
      case "NegativeSyntaxTest", "NegativeSyntaxTest11" -> Optional.of(Kind.BAD_SYNTAX);
      default -> Optional.empty();
    };
  }

  private static String name(Resource entry) {
    return entry.getURI().replaceFirst(".*[#/]", "");
  }

  private static Optional<String> resource(Resource action, String name) {
    return Optional.ofNullable(action.getPropertyResourceValue(property(QUERY, name)))
        .map(Resource::getURI);
  }

  private static String iri(Statement of) {
    return of.getResource().getURI();
  }

  private static Property property(String vocabulary, String name) {
    return ResourceFactory.createProperty(vocabulary, name);
  }

  void addGraph(String file) {
    graphs.put(NodeFactory.createURI(file), file);
  }

  /** The answer that the test expects: rows, a graph or yes or no. */
  SPARQLResult expected() {
    String file = result.orElseThrow();
    if (!file.endsWith(".ttl") && !file.endsWith(".rdf")) {
      return ResultsReader.create().build().readAny(file);
    }
    Model model = RDFDataMgr.loadModel(file);
    Property truth = property(RESULTS, "boolean");
    List<RDFNode> answers = model.listObjectsOfProperty(truth).toList();
    if (!answers.isEmpty()) {
      return new SPARQLResult(answers.get(0).asLiteral().getBoolean());
    }
    return model.contains(null, property(RESULTS, "resultVariable"))
        ? new SPARQLResult(ResultSetFactory.copyResults(RDFInput.fromRDF(model)))
        : new SPARQLResult(model);
  }
}
