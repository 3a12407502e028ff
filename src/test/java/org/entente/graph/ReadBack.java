package org.entente.graph;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.claim.Status;
import org.entente.document.Span;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.entente.rdf.Statement;
import org.entente.rdf.Times;
import org.entente.rdf.Vocabulary;
import org.entente.time.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Makes RDF of a graph in Neo4j again: what is stated, and the documents and claims behind it. */
final class ReadBack {

  private static final Limits LIMITS = new Limits(Duration.ofMinutes(1), Integer.MAX_VALUE);

  private final GraphStore store;
  private final Ontology ontology;
  private final Graph graph = GraphFactory.createGraphMem();

  private ReadBack(GraphStore store, Ontology ontology) {
    this.store = store;
    this.ontology = ontology;
  }

  static Graph of(GraphStore store, Ontology ontology) {
    ReadBack reading = new ReadBack(store, ontology);
    reading.relationships();
    reading.documents();
    reading.claims();
    return reading.graph;
  }

  private void relationships() {
    Map<Object, Node> relations =
        ontology.properties().stream()
            .collect(
                Collectors.toMap(
                    Property::relationshipType, property -> Vocabulary.ent(property.localName())));
    for (List<Object> row :
        rows(
            "MATCH (a:Actor|Place)-[r]->(b:Actor|Place) WHERE r.inferred = false"
                + " RETURN a.iri, type(r), b.iri")) {
      add(iri(row.get(0)), Objects.requireNonNull(relations.get(row.get(1))), iri(row.get(2)));
    }
  }

  private void documents() {
    for (List<Object> row : rows("MATCH (d:Document) RETURN d.iri, properties(d)")) {
      Node document = iri(row.get(0));
      Map<?, ?> properties = (Map<?, ?>) row.get(1);
      String language = text(properties, "language");
      add(document, Vocabulary.TYPE, Vocabulary.DOCUMENT);
      add(document, Vocabulary.NAME, string(text(properties, "name")));
      add(
          document,
          Vocabulary.TITLE,
          NodeFactory.createLiteralLang(text(properties, "title"), language));
      add(document, Vocabulary.LANGUAGE, string(language));
      add(document, Vocabulary.DATE, typed(text(properties, "date"), XSDDatatype.XSDdate));
      add(document, Vocabulary.PUBLISHER, string(text(properties, "publisher")));
    }
    for (List<Object> row :
        rows("MATCH (d:Document)-[:MENTIONS]->(entity) RETURN d.iri, entity.iri")) {
      add(iri(row.get(0)), Vocabulary.MENTIONS, iri(row.get(1)));
    }
  }

  private void claims() {
    for (List<Object> row :
        rows(
            """
            MATCH (c:Claim)-[:IN]->(d:Document), (c)-[:SUBJECT]->(s)
            OPTIONAL MATCH (c)-[:OBJECT]->(o)
            RETURN c.iri, d.iri, d.language, s.iri, o.iri, properties(c),
                   [(c)-[:ATTRIBUTED_TO]->(speaker) | speaker.iri],
                   [(c)-[:AT]->(place) | place.iri]
            """)) {
      Map<?, ?> properties = (Map<?, ?>) row.get(5);
      Node claim = iri(row.get(0));
      String language = String.valueOf(row.get(2));
      Node object =
          row.get(4) == null
              ? NodeFactory.createLiteralLang(
                  text(properties, "objectName"), text(properties, "objectLanguage"))
              : iri(row.get(4));
      statement(claim, iri(row.get(3)), object, properties);
      qualifiers(claim, language, properties);
      all(row.get(6)).forEach(speaker -> add(claim, Vocabulary.ATTRIBUTED_TO, iri(speaker)));
      all(row.get(7)).forEach(place -> add(claim, Vocabulary.WHERE, iri(place)));
      passages(claim, iri(row.get(1)), properties);
    }
  }

  private void statement(Node claim, Node subject, Node object, Map<?, ?> properties) {
    Node predicate = Vocabulary.ent(text(properties, "relation"));
    String status = text(properties, "status");
    boolean negated = Boolean.parseBoolean(text(properties, "negated"));
    add(claim, Vocabulary.TYPE, Vocabulary.CLAIM);
    add(claim, Vocabulary.SUBJECT, subject);
    add(claim, Vocabulary.PREDICATE, predicate);
    add(claim, Vocabulary.OBJECT, object);
    add(claim, Vocabulary.NEGATED, typed(Boolean.toString(negated), XSDDatatype.XSDboolean));
    add(claim, Vocabulary.STATUS, Vocabulary.ent(status));
    if (!negated && status.equals(Status.ASSERTED.localName())) {
      Triple stated = Statement.note(subject, predicate, object, ontology);
      add(claim, Vocabulary.STATES, Statement.node(stated));
      if (object.isLiteral()) {
        // A name is no node, so that no relationship notes it.
        graph.add(stated);
      }
    }
  }

  private void qualifiers(Node claim, String language, Map<?, ?> properties) {
    String confidence =
        new BigDecimal(text(properties, "confidence")).stripTrailingZeros().toPlainString();
    add(claim, Vocabulary.CONFIDENCE, typed(confidence, XSDDatatype.XSDdecimal));
    several(properties, "foundBy", "moreFoundBy")
        .forEach(entry -> add(claim, Vocabulary.FOUND_BY, iri(entry)));
    several(properties, "office", "moreOffices")
        .forEach(
            office ->
                add(
                    claim,
                    Vocabulary.OFFICE,
                    NodeFactory.createLiteralLang(office.toString(), language)));
    several(properties, "when", "moreWhens")
        .forEach(
            when ->
                add(
                    claim,
                    Vocabulary.WHEN,
                    Times.write(TimeInterval.parse(when.toString()), graph)));
  }

  private void passages(Node claim, Node document, Map<?, ?> properties) {
    List<Object> starts = several(properties, "start", "moreStarts");
    List<Object> ends = several(properties, "end", "moreEnds");
    List<Object> texts = several(properties, "text", "moreTexts");
    for (int i = 0; i < starts.size(); i++) {
      Span sentence = span(starts.get(i), ends.get(i));
      String words = texts.get(i).toString();
      add(claim, Vocabulary.DERIVED_FROM, passage(document, sentence, words));
      for (Object written : all(properties.get("words"))) {
        String[] bounds = written.toString().split("-");
        Span marked = span(bounds[0], bounds[1]);
        if (sentence.start() <= marked.start() && marked.end() <= sentence.end()) {
          String part =
              words.substring(marked.start() - sentence.start(), marked.end() - sentence.start());
          add(claim, Vocabulary.HIGHLIGHT, passage(document, marked, part));
        }
      }
    }
  }

  private Node passage(Node document, Span span, String words) {
    Node passage = iri(document.getURI() + "#char=" + span.start() + "," + span.end());
    add(passage, Vocabulary.TYPE, Vocabulary.PASSAGE);
    add(passage, Vocabulary.TEXT, string(words));
    add(passage, Vocabulary.BEGIN_INDEX, number(span.start()));
    add(passage, Vocabulary.END_INDEX, number(span.end()));
    add(passage, Vocabulary.REFERENCE_CONTEXT, document);
    return passage;
  }

  private List<List<Object>> rows(String cypher) {
    return store.read(cypher, Map.of(), LIMITS).rows();
  }

  private static Span span(Object start, Object end) {
    return new Span(Integer.parseInt(start.toString()), Integer.parseInt(end.toString()));
  }

  private static String text(Map<?, ?> properties, String key) {
    return String.valueOf(properties.get(key));
  }

  private static List<Object> several(Map<?, ?> properties, String first, String more) {
    return Stream.concat(
            Stream.ofNullable((Object) properties.get(first)), all(properties.get(more)).stream())
        .toList();
  }

  private static List<Object> all(@Nullable Object list) {
    return list == null ? List.of() : new ArrayList<>((List<?>) list);
  }

  private static Node iri(Object iri) {
    return NodeFactory.createURI(iri.toString());
  }

  private static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node number(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  private static Node typed(String text, XSDDatatype type) {
    return NodeFactory.createLiteralDT(text, type);
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(subject, predicate, object);
  }
}
