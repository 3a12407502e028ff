package org.entente.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.entente.rdf.Vocabulary;

/** Reads from the dataset which claims can't both hold, as nodes tied to both. */
final class ContradictionRows {

  private final Quads quads;

  ContradictionRows(Quads quads) {
    this.quads = quads;
  }

  /** All contradictions. */
  List<Node> all() {
    return quads.subjects(Vocabulary.INFERRED, Vocabulary.TYPE, Vocabulary.CONTRADICTION);
  }

  /** The contradictions that a claim is a side of. */
  List<Node> of(Node claim) {
    return quads.subjects(Vocabulary.INFERRED, Vocabulary.BETWEEN, claim);
  }

  /** A contradiction, with its rule and its two claims. */
  void write(Node contradiction, Rows rows) {
    NodeKey key = new NodeKey(Terms.CONTRADICTION, contradiction.getURI());
    Map<String, Object> properties = new HashMap<>();
    quads
        .object(Vocabulary.INFERRED, contradiction, Vocabulary.USES_RULE)
        .ifPresent(rule -> quads.rule(rule, properties));
    rows.node(new NodeRow(key, new TreeSet<>(List.of(Terms.CONTRADICTION)), properties));
    for (Node claim : quads.objects(Vocabulary.INFERRED, contradiction, Vocabulary.BETWEEN)) {
      NodeKey side = new NodeKey(Terms.CLAIM, claim.getURI());
      rows.edge(new EdgeRow(key, Terms.BETWEEN, side));
    }
  }
}
