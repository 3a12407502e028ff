package org.entente.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;

/** Lists and counts what the dataset holds. */
final class Catalogue {

  private static final Comparator<DocumentSummary> LATEST_FIRST =
      Comparator.<DocumentSummary, LocalDate>comparing(d -> d.date().orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(DocumentSummary::name)
          .thenComparing(DocumentSummary::id);

  private final DatasetGraph dataset;
  private final Ontology ontology;

  Catalogue(DatasetGraph dataset, Ontology ontology) {
    this.dataset = dataset;
    this.ontology = ontology;
  }

  List<DocumentSummary> documents() {
    List<DocumentSummary> documents = new ArrayList<>();
    for (Quad quad : quads(Node.ANY, Vocabulary.TYPE, Vocabulary.DOCUMENT)) {
      documents.add(summary(quad.getSubject()));
    }
    documents.sort(LATEST_FIRST);
    return documents;
  }

  private DocumentSummary summary(Node document) {
    return new DocumentSummary(
        Vocabulary.documentId(document),
        text(document, Vocabulary.NAME).orElseThrow(),
        text(document, Vocabulary.TITLE).orElseThrow(),
        text(document, Vocabulary.DATE).map(LocalDate::parse),
        text(document, Vocabulary.PUBLISHER),
        text(document, Vocabulary.LANGUAGE).flatMap(Language::ofTag).orElseThrow(),
        (int) dataset.stream(document, Node.ANY, Vocabulary.TYPE, Vocabulary.CLAIM).count());
  }

  private Optional<String> text(Node document, Node property) {
    return dataset.stream(document, document, property, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .sorted()
        .findFirst();
  }

  Statistics statistics() {
    Set<Node> mentioned = new HashSet<>();
    quads(Node.ANY, Vocabulary.MENTIONS, Node.ANY).forEach(q -> mentioned.add(q.getObject()));
    long actors = mentioned.stream().filter(node -> isA(node, "Actor")).count();
    Map<String, Long> byProperty = claimsByProperty();
    return new Statistics(
        quads(Node.ANY, Vocabulary.TYPE, Vocabulary.DOCUMENT).size(),
        byProperty.values().stream().mapToLong(Long::longValue).sum(),
        dataset.stream(Vocabulary.STATED, Node.ANY, Node.ANY, Node.ANY).count(),
        inferred(),
        actors,
        mentioned.size() - actors,
        inOrder(byProperty));
  }

  private long inferred() {
    return ontology.properties().stream()
        .mapToLong(
            property ->
                dataset.stream(
                        Vocabulary.INFERRED, Node.ANY, Vocabulary.iri(property.iri()), Node.ANY)
                    .count())
        .sum();
  }

  private Map<String, Long> claimsByProperty() {
    Map<String, Long> counts = new LinkedHashMap<>();
    dataset
        .find(Node.ANY, Node.ANY, Vocabulary.PREDICATE, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (Vocabulary.isDocument(quad.getGraph())) {
                counts.merge(Statement.localName(quad.getObject()), 1L, Long::sum);
              }
            });
    return counts;
  }

  private SequencedMap<String, Long> inOrder(Map<String, Long> counts) {
    SequencedMap<String, Long> ordered = new LinkedHashMap<>();
    for (Property property : ontology.properties()) {
      Long count = counts.get(property.localName());
      if (count != null) {
        ordered.put(property.localName(), count);
      }
    }
    return ordered;
  }

  private boolean isA(Node entity, String ancestor) {
    return dataset.stream(Vocabulary.ACTORS, entity, Vocabulary.TYPE, Node.ANY)
        .anyMatch(quad -> ontology.isA(Statement.localName(quad.getObject()), ancestor));
  }

  private List<Quad> quads(Node subject, Node predicate, Node object) {
    List<Quad> quads = new ArrayList<>();
    dataset
        .find(Node.ANY, subject, predicate, object)
        .forEachRemaining(
            quad -> {
              if (Vocabulary.isDocument(quad.getGraph())) {
                quads.add(quad);
              }
            });
    return quads;
  }
}
