package org.entente.rdf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.claim.Claim;
import org.entente.claim.Extraction;
import org.entente.ontology.Ontology;

/** Enters documents into the dataset and takes them back, with all that follows from either. */
final class Recorder {

  private final DatasetGraph dataset;
  private final Ontology ontology;
  private final Validator validator;
  private final Actors actors;
  private final Stated stated;
  private final Timeline timeline;
  private final Reasoner reasoner;
  private final Contradictions contradictions;
  private final Journal journal;

  Recorder(
      DatasetGraph dataset,
      Ontology ontology,
      Validator validator,
      Actors actors,
      Reasoner reasoner,
      Contradictions contradictions,
      Journal journal) {
    this.dataset = dataset;
    this.ontology = ontology;
    this.validator = validator;
    this.actors = actors;
    this.stated = new Stated(dataset, ontology);
    this.timeline = new Timeline(dataset);
    this.reasoner = reasoner;
    this.contradictions = contradictions;
    this.journal = journal;
  }

  boolean knows(String documentId) {
    Node document = Vocabulary.document(documentId);
    return dataset.contains(document, document, Vocabulary.TYPE, Vocabulary.DOCUMENT);
  }

  /** A copy in memory of a named graph. */
  static Graph copy(DatasetGraph dataset, Node name) {
    Graph copy = GraphFactory.createGraphMem();
    dataset
        .find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> copy.add(quad.asTriple()));
    return copy;
  }

  Addition add(Extraction extraction) {
    String id = extraction.document().id();
    if (knows(id)) {
      return new Addition.AlreadyKnown(id);
    }
    Graph graph = DocumentGraph.of(extraction, ontology);
    List<Violation> violations = violations(graph);
    if (violations.isEmpty()) {
      return enter(id, graph, List.of());
    }
    Graph sound = DocumentGraph.of(without(violations, extraction), ontology);
    List<Violation> left = violations(sound);
    return left.isEmpty() ? enter(id, sound, violations) : new Addition.Refused(id, left);
  }

  /** Adds a document whose graph was written before, if its shape is right. */
  Addition add(String id, Graph graph) {
    if (knows(id)) {
      return new Addition.AlreadyKnown(id);
    }
    List<Violation> violations = violations(graph);
    return violations.isEmpty()
        ? enter(id, graph, List.of())
        : new Addition.Refused(id, violations);
  }

  private List<Violation> violations(Graph graph) {
    return validator.violations(validator.report(graph, dataset));
  }

  private Extraction without(List<Violation> violations, Extraction extraction) {
    Set<String> faulty = violations.stream().map(Violation::focus).collect(Collectors.toSet());
    List<Claim> sound =
        extraction.claims().stream()
            .filter(
                claim ->
                    !faulty.contains(DocumentGraph.node(extraction.document(), claim).getURI()))
            .toList();
    return new Extraction(extraction.document(), sound, extraction.entities(), extraction.misses());
  }

  /** Enters a graph as that of a document. */
  private Addition enter(String id, Graph graph, List<Violation> leftOut) {
    Node document = Vocabulary.document(id);
    Map<Triple, List<Period>> before = periods(stated.of(graph));
    graph.find().forEachRemaining(triple -> dataset.add(Quad.create(document, triple)));
    Set<Node> mentioned = mentioned(graph);
    Set<Node> retyped = actors.describe(mentioned);
    Set<Triple> fresh = stated.state(before.keySet());
    Set<Triple> weakened = reasoner.factsAbout(retyped);
    fresh.stream().filter(reasoner::isInferred).forEach(weakened::add);
    Set<Triple> strengthened = changed(before);
    strengthened.addAll(fresh);
    Set<Triple> changed = reasoner.update(weakened, strengthened);
    changed.addAll(fresh);
    Set<Node> affected = contradictions.claimsAbout(retyped);
    changed.addAll(contradictions.forget(affected));
    affected.addAll(claims(graph));
    changed.addAll(contradictions.note(affected));
    journal.added(document, mentioned, changed);
    return new Addition.Added(id, claims(graph).size(), fresh.size(), reasoner.growth(), leftOut);
  }

  Retraction retract(String id) {
    if (!knows(id)) {
      return new Retraction.NotKnown(id);
    }
    Node document = Vocabulary.document(id);
    Graph graph = copy(dataset, document);
    Map<Triple, List<Period>> before = periods(stated.of(graph));
    Set<Triple> reconciled = contradictions.forget(claims(graph));
    dataset.removeGraph(document);
    Set<Node> mentioned = mentioned(graph);
    Set<Node> retyped = actors.describe(mentioned);
    Set<Triple> gone = stated.withdraw(before.keySet());
    Set<Triple> weakened = reasoner.factsAbout(retyped);
    weakened.addAll(changed(before));
    Set<Triple> changed = reasoner.update(weakened, Set.of());
    changed.addAll(gone);
    changed.addAll(reconciled);
    Set<Node> affected = contradictions.claimsAbout(retyped);
    changed.addAll(contradictions.forget(affected));
    changed.addAll(contradictions.note(affected));
    journal.retracted(document, mentioned, changed);
    return new Retraction.Retracted(id, claims(graph).size(), gone.size());
  }

  private Map<Triple, List<Period>> periods(Set<Triple> triples) {
    Map<Triple, List<Period>> periods = new LinkedHashMap<>();
    triples.forEach(triple -> periods.put(triple, timeline.of(triple)));
    return periods;
  }

  /** The statements that now hold at other times than before. */
  private Set<Triple> changed(Map<Triple, List<Period>> before) {
    Set<Triple> changed = new LinkedHashSet<>();
    before.forEach(
        (triple, periods) -> {
          if (!timeline.of(triple).equals(periods)) {
            changed.add(triple);
          }
        });
    return changed;
  }

  private static Set<Node> mentioned(Graph document) {
    Set<Node> nodes = new LinkedHashSet<>();
    document
        .find(Node.ANY, Vocabulary.MENTIONS, Node.ANY)
        .forEachRemaining(t -> nodes.add(t.getObject()));
    return nodes;
  }

  private static List<Node> claims(Graph document) {
    return document
        .find(Node.ANY, Vocabulary.TYPE, Vocabulary.CLAIM)
        .mapWith(Triple::getSubject)
        .toList();
  }
}
