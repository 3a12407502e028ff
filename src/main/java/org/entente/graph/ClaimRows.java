package org.entente.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.entente.rdf.Vocabulary;
import org.entente.time.TimeInterval;

/** Reads a document with its claims from the dataset, as nodes and what ties them together. */
final class ClaimRows {

  private final Quads quads;
  private final Ontology ontology;
  private final EntityRows entities;

  ClaimRows(Quads quads, Ontology ontology, EntityRows entities) {
    this.quads = quads;
    this.ontology = ontology;
    this.entities = entities;
  }

  static NodeKey document(Node document) {
    return new NodeKey(Terms.DOCUMENT, document.getURI());
  }

  /** The document and its claims. */
  void write(Node document, Rows rows) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", Vocabulary.documentId(document));
    text(document, document, Vocabulary.NAME).ifPresent(t -> properties.put("name", t));
    text(document, document, Vocabulary.TITLE).ifPresent(t -> properties.put("title", t));
    text(document, document, Vocabulary.DATE).ifPresent(t -> properties.put("date", t));
    text(document, document, Vocabulary.PUBLISHER).ifPresent(t -> properties.put("publisher", t));
    text(document, document, Vocabulary.LANGUAGE).ifPresent(t -> properties.put("language", t));
    rows.node(new NodeRow(document(document), new TreeSet<>(List.of(Terms.DOCUMENT)), properties));
    quads
        .objects(document, document, Vocabulary.MENTIONS)
        .forEach(e -> rows.edge(new EdgeRow(document(document), Terms.MENTIONS, entities.key(e))));
    claims(document).forEach(claim -> claim(document, claim, rows));
  }

  List<Node> claims(Node document) {
    return quads.subjects(document, Vocabulary.TYPE, Vocabulary.CLAIM);
  }

  /** The claims with these at their ends, whichever is the subject. */
  Set<Node> between(Node one, Node other) {
    Set<Node> both = of(other);
    both.retainAll(of(one));
    return both;
  }

  private Set<Node> of(Node entity) {
    Set<Node> found = new HashSet<>();
    for (Node role : List.of(Vocabulary.SUBJECT, Vocabulary.OBJECT)) {
      found.addAll(quads.subjects(Node.ANY, role, entity));
    }
    return found;
  }

  private void claim(Node document, Node claim, Rows rows) {
    NodeKey key = new NodeKey(Terms.CLAIM, claim.getURI());
    Node object = object(document, claim, Vocabulary.OBJECT);
    Map<String, Object> properties = qualifiers(document, claim);
    passages(document, claim, properties);
    if (object.isLiteral()) {
      properties.put("objectName", object.getLiteralLexicalForm());
      properties.put("objectLanguage", object.getLiteralLanguage());
    } else {
      rows.edge(new EdgeRow(key, Terms.OBJECT, entities.key(object)));
    }
    rows.node(new NodeRow(key, new TreeSet<>(List.of(Terms.CLAIM)), properties));
    Node subject = object(document, claim, Vocabulary.SUBJECT);
    rows.edge(new EdgeRow(key, Terms.SUBJECT, entities.key(subject)));
    rows.edge(new EdgeRow(key, Terms.IN, document(document)));
    tie(document, claim, Vocabulary.ATTRIBUTED_TO, Terms.ATTRIBUTED_TO, rows);
    tie(document, claim, Vocabulary.WHERE, Terms.AT, rows);
  }

  private void tie(Node document, Node claim, Node property, String type, Rows rows) {
    NodeKey key = new NodeKey(Terms.CLAIM, claim.getURI());
    quads
        .objects(document, claim, property)
        .forEach(entity -> rows.edge(new EdgeRow(key, type, entities.key(entity))));
  }

  private Map<String, Object> qualifiers(Node document, Node claim) {
    Map<String, Object> properties = new HashMap<>();
    relation(ontology, object(document, claim, Vocabulary.PREDICATE), properties);
    properties.put("negated", isNegated(document, claim));
    properties.put("status", Quads.localName(object(document, claim, Vocabulary.STATUS)));
    properties.put("confidence", confidence(document, claim));
    List<Node> entries = quads.objects(document, claim, Vocabulary.FOUND_BY);
    several("foundBy", "moreFoundBy", entries.stream().map(Node::toString), properties);
    List<Node> offices = quads.objects(document, claim, Vocabulary.OFFICE);
    several("office", "moreOffices", offices.stream().map(Node::getLiteralLexicalForm), properties);
    List<TimeInterval> whens = whens(document, claim);
    several("when", "moreWhens", whens.stream().map(TimeInterval::toString), properties);
    whens.stream()
        .findFirst()
        .ifPresent(
            when -> {
              when.begin().ifPresent(begin -> properties.put("since", begin));
              when.end().ifPresent(end -> properties.put("until", end));
            });
    return properties;
  }

  /** Which relation, and whether it holds both ways: a query needs no ontology beside it. */
  static void relation(Ontology ontology, Node property, Map<String, Object> properties) {
    String relation = Quads.localName(property);
    properties.put("relation", relation);
    properties.put("symmetric", ontology.property(relation).map(Property::symmetric).orElse(false));
  }

  /** Passages that make the same claim may differ in a qualifier: the first one is shown. */
  private static void several(
      String first, String more, Stream<String> values, Map<String, Object> properties) {
    List<String> sorted = values.sorted().toList();
    if (!sorted.isEmpty()) {
      properties.put(first, sorted.getFirst());
    }
    if (sorted.size() > 1) {
      properties.put(more, sorted.subList(1, sorted.size()));
    }
  }

  boolean isNegated(Node document, Node claim) {
    return Boolean.parseBoolean(quads.text(document, claim, Vocabulary.NEGATED));
  }

  double confidence(Node document, Node claim) {
    return Double.parseDouble(quads.text(document, claim, Vocabulary.CONFIDENCE));
  }

  /** The time that a claim, or an inference, gives; the first one, if there are several. */
  Optional<TimeInterval> when(Node graph, Node claim) {
    return whens(graph, claim).stream().findFirst();
  }

  List<TimeInterval> whens(Node graph, Node claim) {
    return quads.objects(graph, claim, Vocabulary.WHEN).stream()
        .map(time -> TimeInterval.parse(quads.text(graph, time, Vocabulary.LABEL)))
        .sorted(Comparator.comparing(TimeInterval::toString))
        .toList();
  }

  private void passages(Node document, Node claim, Map<String, Object> properties) {
    List<Sentence> sentences =
        quads.objects(document, claim, Vocabulary.DERIVED_FROM).stream()
            .map(passage -> sentence(document, passage))
            .sorted(Comparator.comparingLong(Sentence::start).thenComparing(Sentence::end))
            .toList();
    if (!sentences.isEmpty()) {
      Sentence first = sentences.getFirst();
      properties.put("text", first.text());
      properties.put("start", first.start());
      properties.put("end", first.end());
    }
    if (sentences.size() > 1) {
      List<Sentence> more = sentences.subList(1, sentences.size());
      properties.put("moreTexts", more.stream().map(Sentence::text).toList());
      properties.put("moreStarts", more.stream().map(Sentence::start).toList());
      properties.put("moreEnds", more.stream().map(Sentence::end).toList());
    }
    properties.put("words", words(document, claim));
  }

  private List<String> words(Node document, Node claim) {
    List<Sentence> words = new ArrayList<>();
    for (Node highlight : quads.objects(document, claim, Vocabulary.HIGHLIGHT)) {
      words.add(sentence(document, highlight));
    }
    words.sort(Comparator.comparingLong(Sentence::start).thenComparingLong(Sentence::end));
    return words.stream().map(span -> span.start() + "-" + span.end()).toList();
  }

  private Sentence sentence(Node document, Node passage) {
    return new Sentence(
        quads.text(document, passage, Vocabulary.TEXT),
        Long.parseLong(quads.text(document, passage, Vocabulary.BEGIN_INDEX)),
        Long.parseLong(quads.text(document, passage, Vocabulary.END_INDEX)));
  }

  private Node object(Node document, Node subject, Node property) {
    return quads
        .object(document, subject, property)
        .orElseThrow(() -> new IllegalStateException("no " + property + " of " + subject));
  }

  private Optional<String> text(Node graph, Node subject, Node property) {
    return quads.objects(graph, subject, property).stream()
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst();
  }

  private record Sentence(String text, long start, long end) {}
}
