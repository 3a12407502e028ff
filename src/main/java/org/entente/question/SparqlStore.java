package org.entente.question;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/** Puts questions to an RDF dataset, which must be in a transaction. */
public final class SparqlStore implements Store {

  private final Dataset dataset;

  /** A store over this dataset, for as long as its transaction lasts. */
  public SparqlStore(Dataset dataset) {
    this.dataset = dataset;
  }

  @Override
  public List<Map<String, Object>> ask(String fileName, Map<String, Object> parameters) {
    Query query = QueryFactory.create(QueryFile.read(fileName + ".rq"));
    QueryExecBuilder execution = QueryExec.dataset(dataset.asDatasetGraph()).query(query);
    parameters.forEach((name, value) -> execution.substitution(name, node(value)));
    try (QueryExec running = execution.build()) {
      RowSet answers = running.select();
      List<Map<String, Object>> rows = new ArrayList<>();
      answers.forEachRemaining(binding -> rows.add(row(binding)));
      return rows;
    }
  }

  private static Map<String, Object> row(Binding binding) {
    Map<String, Object> row = new LinkedHashMap<>();
    binding.forEach((Var variable, Node node) -> row.put(variable.getVarName(), value(node)));
    return row;
  }

  private static Node node(Object value) {
    return switch (value) {
      case Boolean truth -> NodeFactory.createLiteralByValue(truth);
      case Long number -> NodeFactory.createLiteralByValue(number);
      default -> {
        String text = value.toString();
        yield text.matches("[a-z]+:\\S+")
            ? NodeFactory.createURI(text)
            : NodeFactory.createLiteralString(text);
      }
    };
  }

  private static Object value(Node node) {
    if (!node.isLiteral()) {
      return node.isURI() ? node.getURI() : node.toString();
    }
    if (!node.getLiteral().isWellFormed()) {
      return node.getLiteralLexicalForm();
    }
    return switch (node.getLiteralValue()) {
      case Boolean truth -> truth;
      case Integer number -> number.longValue();
      case Long number -> number;
      case BigInteger number -> number.longValueExact();
      case BigDecimal number -> number.doubleValue();
      case Double number -> number;
      default -> node.getLiteralLexicalForm();
    };
  }
}
