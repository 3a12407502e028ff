package org.entente.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Language;
import org.entente.graph.Network.Tie;
import org.entente.ontology.Ontology;

/** What stands behind the relations of a network: sentences, and the rules that lead to it. */
final class Evidence {

  private final Map<NodeKey, Map<String, List<NodeKey>>> ends = new HashMap<>();
  private final Map<List<String>, List<NodeRow>> about = new HashMap<>();
  private final PropertyGraph graph;
  private final Language language;

  Evidence(PropertyGraph graph, Ontology ontology, Language language) {
    this.graph = graph;
    this.language = language;
    for (EdgeRow edge : graph.edges()) {
      ends.computeIfAbsent(edge.key().from(), any -> new HashMap<>())
          .computeIfAbsent(edge.key().type(), any -> new ArrayList<>())
          .add(edge.key().to());
    }
    for (NodeRow node : graph.nodes()) {
      if (node.key().label().equals(Terms.CLAIM) || node.key().label().equals(Terms.INFERENCE)) {
        note(node, ontology);
      }
    }
  }

  private void note(NodeRow node, Ontology ontology) {
    Optional<NodeKey> subject = end(node, Terms.SUBJECT);
    Optional<NodeKey> object = end(node, Terms.OBJECT);
    String relation = text(node, "relation");
    if (subject.isEmpty() || object.isEmpty()) {
      return;
    }
    String one = subject.get().iri();
    String other = object.get().iri();
    about(one, relation, other).add(node);
    if (ontology.property(relation).filter(property -> property.symmetric()).isPresent()
        && !one.equals(other)) {
      about(other, relation, one).add(node);
    }
  }

  private List<NodeRow> about(String subject, String relation, String object) {
    return about.computeIfAbsent(List.of(subject, relation, object), any -> new ArrayList<>());
  }

  private Optional<NodeKey> end(NodeRow node, String type) {
    return ends(node, type).stream().findFirst();
  }

  private List<NodeKey> ends(NodeRow node, String type) {
    return ends.getOrDefault(node.key(), Map.of()).getOrDefault(type, List.of());
  }

  /**
   * A sentence.
   *
   * @param text its words
   * @param source the title, publisher and date of its article
   * @param speaker who says so, or nothing
   * @param when since and until when, or nothing
   * @param status how it is meant
   * @param negated whether it denies
   */
  record Sentence(
      String text, String source, String speaker, String when, String status, boolean negated) {}

  /** The sentences behind a relation. */
  List<Sentence> sentences(Tie tie) {
    return nodes(tie, Terms.CLAIM).map(this::sentence).toList();
  }

  /** The names of the rules that lead to a relation. */
  List<String> rules(Tie tie) {
    return nodes(tie, Terms.INFERENCE)
        .map(node -> text(node, EntityRows.nameKey(language)))
        .distinct()
        .toList();
  }

  private Stream<NodeRow> nodes(Tie tie, String label) {
    return about(
            tie.from().row().key().iri(), tie.property().localName(), tie.to().row().key().iri())
        .stream()
        .filter(node -> node.key().label().equals(label));
  }

  private Sentence sentence(NodeRow claim) {
    String source = end(claim, Terms.IN).map(graph::node).map(Evidence::source).orElse("");
    String speaker =
        String.join(
            ", ",
            ends(claim, Terms.ATTRIBUTED_TO).stream()
                .map(graph::node)
                .map(node -> text(node, EntityRows.nameKey(language)))
                .toList());
    return new Sentence(
        text(claim, "text"),
        source,
        speaker,
        text(claim, "when"),
        text(claim, "status"),
        Boolean.TRUE.equals(claim.properties().get("negated")));
  }

  private static String source(NodeRow document) {
    String title = text(document, "title");
    List<String> parts =
        List.of(
            title.isEmpty() ? text(document, "name") : title,
            text(document, "publisher"),
            text(document, "date"));
    return String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  private static String text(NodeRow node, String key) {
    return Optional.ofNullable(node.properties().get(key)).map(Object::toString).orElse("");
  }
}
