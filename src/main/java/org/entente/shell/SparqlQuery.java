package org.entente.shell;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.FmtUtils;
import org.entente.graph.Limits;
import org.entente.problem.ProblemException;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.View;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.ExitStatus;

/** A SPARQL query that a user wrote; it can't change anything. */
final class SparqlQuery {

  private static final String PREFIXES =
      """
      PREFIX actor: <https://w3id.org/entente/actor/>
      PREFIX claim: <https://w3id.org/entente/claim/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX document: <https://w3id.org/entente/document/>
      PREFIX ent: <https://w3id.org/entente/ontology#>
      PREFIX graph: <https://w3id.org/entente/graph/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX place: <https://w3id.org/entente/place/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX time: <http://www.w3.org/2006/time#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static final Pattern PREFIX = Pattern.compile("PREFIX (\\w+): <([^>]+)>");

  private final Session session;
  private final Invocation call;
  private final Limits limits;
  private boolean cut;

  /** What a query gives. */
  private sealed interface Reply {}

  private record Rows(Listing listing) implements Reply {}

  private record Text(String text) implements Reply {}

  SparqlQuery(Session session, Invocation call) {
    this.session = session;
    this.call = call;
    this.limits = GraphCommands.limits(call);
  }

  /** The prefixes that are known without being declared, with their namespaces. */
  static SortedMap<String, String> prefixes() {
    SortedMap<String, String> prefixes = new TreeMap<>();
    PREFIX
        .matcher(PREFIXES)
        .results()
        .forEach(found -> prefixes.put(found.group(1), found.group(2)));
    return prefixes;
  }

  ExitStatus run() {
    Format format = call.format();
    Query query = parse(QueryText.of(session, call));
    View view = call.flag("inferred") ? View.INFERRED : View.STATED;
    KnowledgeBase knowledge = session.knowledge();
    Reply reply =
        session.cancellation().apart(() -> knowledge.read(view, data -> answer(query, data)));
    switch (reply) {
      case Rows rows -> {
        session.screen().listing(rows.listing, format);
        if (cut) {
          session.screen().note("query.cut", limits.rows());
        }
      }
      case Text text -> session.screen().data(text.text);
    }
    return Exit.DONE;
  }

  private static Query parse(String text) {
    try {
      return QueryFactory.create(PREFIXES + text);
    } catch (QueryParseException e) {
      int line = e.getLine() - (int) PREFIXES.lines().count();
      throw new ProblemException(
          line > 0 ? "query, line " + line + ", column " + e.getColumn() : "query",
          String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip(),
          "correct it there; prefixes such as ent: and actor: are known",
          e);
    }
  }

  private Reply answer(Query query, Dataset data) {
    try (QueryExecution execution =
        QueryExecution.dataset(data)
            .query(query)
            .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
            // No query reaches other hosts.
            .set(ARQ.httpServiceAllowed, false)
            .build()) {
      return session.cancellation().during(execution::abort, () -> reply(query, execution));
    } catch (QueryCancelledException e) {
      throw new ProblemException(
          "sparql",
          session.words().text("query.long", limits.time().toSeconds()),
          session.words().text("query.long.remedy"),
          e);
    } catch (QueryExecException e) {
      throw new ProblemException(
          "sparql", String.valueOf(e.getMessage()), session.words().text("query.failed.remedy"), e);
    }
  }

  private Reply reply(Query query, QueryExecution execution) {
    if (query.isSelectType()) {
      return new Rows(rows(execution.execSelect(), query));
    }
    if (query.isAskType()) {
      return new Text(execution.execAsk() + "\n");
    }
    Model model = query.isConstructType() ? execution.execConstruct() : execution.execDescribe();
    model.setNsPrefixes(query.getPrefixMapping());
    ByteArrayOutputStream turtle = new ByteArrayOutputStream();
    RDFDataMgr.write(turtle, model, Lang.TURTLE);
    return new Text(turtle.toString(StandardCharsets.UTF_8));
  }

  private Listing rows(ResultSet results, Query query) {
    Listing.Builder listing =
        Listing.titled(session.words()).plain(results.getResultVars().toArray(String[]::new));
    int written = 0;
    while (results.hasNext()) {
      session.cancellation().check();
      if (written == limits.rows()) {
        cut = true;
        break;
      }
      written++;
      var solution = results.next();
      List<Cell> row = new ArrayList<>();
      for (String variable : results.getResultVars()) {
        row.add(cell(solution.get(variable), query.getPrefixMapping()));
      }
      listing.row(row);
    }
    return listing.build();
  }

  private static Cell cell(@Nullable RDFNode value, PrefixMapping prefixes) {
    if (value == null) {
      return Cell.none();
    }
    Node node = value.asNode();
    if (!node.isLiteral()) {
      String text = node.isURI() ? node.getURI() : node.toString();
      return Cell.of(text, FmtUtils.stringForNode(node, prefixes), Tone.PLAIN);
    }
    String text = node.getLiteralLexicalForm();
    return node.getLiteralValue() instanceof Number number
        ? new Cell(number, text, Tone.PLAIN)
        : node.getLiteralValue() instanceof Boolean truth
            ? new Cell(truth, text, Tone.PLAIN)
            : Cell.of(text);
  }
}
