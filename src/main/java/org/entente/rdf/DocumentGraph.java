package org.entente.rdf;

import static org.apache.jena.graph.NodeFactory.createLiteralDT;
import static org.apache.jena.graph.NodeFactory.createLiteralLang;
import static org.apache.jena.graph.NodeFactory.createLiteralString;
import static org.entente.rdf.Vocabulary.data;
import static org.entente.rdf.Vocabulary.ent;
import static org.entente.rdf.Vocabulary.iri;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.actor.Entity;
import org.entente.claim.Claim;
import org.entente.claim.ClaimObject;
import org.entente.claim.Extraction;
import org.entente.claim.Passage;
import org.entente.claim.Status;
import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.ontology.Ontology;

/** The named graph of one document: a pure function of what was read from it. */
final class DocumentGraph {

  private final Graph graph = GraphFactory.createGraphMem();
  private final Document document;
  private final Node node;
  private final Node activity;
  private final Ontology ontology;

  private DocumentGraph(Document document, Ontology ontology) {
    this.document = document;
    this.node = Vocabulary.document(document.id());
    this.activity = data("import/" + document.id());
    this.ontology = ontology;
  }

  static Graph of(Extraction extraction, Ontology ontology) {
    DocumentGraph writer = new DocumentGraph(extraction.document(), ontology);
    writer.document();
    entities(extraction).forEach(writer::entity);
    extraction.claims().forEach(writer::claim);
    extraction.misses().forEach(writer::miss);
    return writer.graph;
  }

  /** Every actor and place of an extraction, those that only a claim names included. */
  private static Set<Entity> entities(Extraction extraction) {
    Set<Entity> entities = new LinkedHashSet<>(extraction.entities());
    for (Claim claim : extraction.claims()) {
      entities.add(claim.subject());
      switch (claim.object()) {
        case ClaimObject.Thing thing -> entities.add(thing.entity());
        case ClaimObject.Name name -> {}
      }
      claim.attributedTo().ifPresent(entities::add);
      entities.addAll(claim.where());
    }
    return entities;
  }

  private void document() {
    add(node, Vocabulary.TYPE, Vocabulary.DOCUMENT);
    add(node, Vocabulary.NAME, createLiteralString(document.name()));
    add(node, Vocabulary.TITLE, text(document.title()));
    add(node, Vocabulary.LANGUAGE, createLiteralString(document.language().tag()));
    add(node, Vocabulary.LENGTH, number(document.text().length()));
    document.date().ifPresent(date -> add(node, Vocabulary.DATE, Times.literal(date.toString())));
    document
        .publisher()
        .ifPresent(publisher -> add(node, Vocabulary.PUBLISHER, createLiteralString(publisher)));
    add(activity, Vocabulary.TYPE, Vocabulary.ACTIVITY);
    add(activity, Vocabulary.USED, node);
  }

  private void entity(Entity entity) {
    Node actor = iri(entity.iri());
    add(node, Vocabulary.MENTIONS, actor);
    add(actor, Vocabulary.TYPE, ent(entity.kind()));
    if (!graph.contains(actor, Vocabulary.PREF_LABEL, Node.ANY)) {
      add(actor, Vocabulary.PREF_LABEL, text(entity.label()));
    }
    name(actor, entity.label());
    entity.names().forEach(name -> name(actor, name));
    entity.stateIri().ifPresent(state -> add(actor, Vocabulary.STATE, iri(state)));
  }

  private void name(Node actor, String name) {
    if (!graph.contains(actor, Vocabulary.PREF_LABEL, text(name))) {
      add(actor, Vocabulary.ALT_LABEL, text(name));
    }
  }

  private void claim(Claim claim) {
    Node subject = iri(claim.subject().iri());
    Node predicate = ent(claim.property());
    Node object = object(document, claim.object());
    Node claimNode = node(document, claim);
    add(claimNode, Vocabulary.TYPE, Vocabulary.CLAIM);
    add(claimNode, Vocabulary.SUBJECT, subject);
    add(claimNode, Vocabulary.PREDICATE, predicate);
    add(claimNode, Vocabulary.OBJECT, object);
    add(claimNode, Vocabulary.NEGATED, truth(claim.negated()));
    add(claimNode, Vocabulary.STATUS, ent(claim.status().localName()));
    add(claimNode, Vocabulary.FOUND_BY, iri(claim.foundBy()));
    add(claimNode, Vocabulary.GENERATED_BY, activity);
    if (claim.status() == Status.ASSERTED && !claim.negated()) {
      add(
          claimNode,
          Vocabulary.STATES,
          Statement.node(Statement.note(subject, predicate, object, ontology)));
    }
    confidence(claimNode, claim.confidence());
    qualifiers(claimNode, claim);
    claim.passages().forEach(passage -> passage(claimNode, passage));
  }

  private void qualifiers(Node claimNode, Claim claim) {
    claim
        .attributedTo()
        .ifPresent(source -> add(claimNode, Vocabulary.ATTRIBUTED_TO, iri(source.iri())));
    claim.when().ifPresent(when -> add(claimNode, Vocabulary.WHEN, Times.write(when, graph)));
    claim.where().forEach(place -> add(claimNode, Vocabulary.WHERE, iri(place.iri())));
    claim.office().ifPresent(office -> add(claimNode, Vocabulary.OFFICE, text(office)));
  }

  private void passage(Node claimNode, Passage passage) {
    Node sentence = span(passage.sentence());
    graph.remove(sentence, Vocabulary.TEXT, Node.ANY);
    add(sentence, Vocabulary.TEXT, createLiteralString(passage.text()));
    add(claimNode, Vocabulary.DERIVED_FROM, sentence);
    for (Span highlight : passage.highlights()) {
      Node words = span(highlight);
      if (!graph.contains(words, Vocabulary.TEXT, Node.ANY)) {
        add(words, Vocabulary.TEXT, createLiteralString(highlight.of(document.text())));
      }
      add(claimNode, Vocabulary.HIGHLIGHT, words);
    }
  }

  private Node span(Span span) {
    Node passage = iri(node.getURI() + "#char=" + span.start() + "," + span.end());
    add(passage, Vocabulary.TYPE, Vocabulary.PASSAGE);
    add(passage, Vocabulary.BEGIN_INDEX, number(span.start()));
    add(passage, Vocabulary.END_INDEX, number(span.end()));
    add(passage, Vocabulary.REFERENCE_CONTEXT, node);
    return passage;
  }

  /** Two readings of one claim differ in nothing else: the surer one counts. */
  private void confidence(Node claimNode, double confidence) {
    BigDecimal value = BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP);
    List<BigDecimal> values = new ArrayList<>(List.of(value));
    graph
        .find(claimNode, Vocabulary.CONFIDENCE, Node.ANY)
        .forEachRemaining(t -> values.add(new BigDecimal(t.getObject().getLiteralLexicalForm())));
    graph.remove(claimNode, Vocabulary.CONFIDENCE, Node.ANY);
    String surest =
        values.stream()
            .max(BigDecimal::compareTo)
            .orElseThrow()
            .stripTrailingZeros()
            .toPlainString();
    add(claimNode, Vocabulary.CONFIDENCE, createLiteralDT(surest, XSDDatatype.XSDdecimal));
  }

  private void miss(Extraction.Miss miss) {
    Node missNode =
        data("miss/" + Digest.of(document.id(), miss.sentence(), miss.trigger(), miss.reason()));
    add(node, Vocabulary.MISSED, missNode);
    add(missNode, Vocabulary.TYPE, Vocabulary.MISS);
    add(missNode, Vocabulary.TEXT, createLiteralString(miss.sentence()));
    add(missNode, Vocabulary.TRIGGER, createLiteralString(miss.trigger()));
    add(missNode, Vocabulary.REASON, createLiteralString(miss.reason()));
  }

  /** The IRI of a claim, minted from its content. */
  static Node node(Document document, Claim claim) {
    return data(
        "claim/"
            + Digest.of(
                document.id(),
                claim.subject().iri(),
                claim.property(),
                object(document, claim.object()).toString(),
                Boolean.toString(claim.negated()),
                claim.status().localName(),
                claim.attributedTo().map(Entity::iri).orElse("")));
  }

  private static Node object(Document document, ClaimObject object) {
    return switch (object) {
      case ClaimObject.Thing thing -> iri(thing.entity().iri());
      case ClaimObject.Name name -> createLiteralLang(name.text(), document.language().tag());
    };
  }

  private Node text(String text) {
    return createLiteralLang(text, document.language().tag());
  }

  private static Node number(int value) {
    return createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  private static Node truth(boolean value) {
    return createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(subject, predicate, object);
  }
}
