package org.entente.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** A rule as the dataset describes it. */
final class RuleDescription {

  private RuleDescription() {}

  /** Its class, name and reading, by the header of its file. */
  static List<Triple> of(Node rule, Map<String, String> header) {
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(rule, Vocabulary.TYPE, Vocabulary.RULE));
    header.forEach(
        (key, text) -> {
          if (key.startsWith("name@")) {
            triples.add(Triple.create(rule, Vocabulary.LABEL, literal(text, key)));
          } else if (key.startsWith("reading@")) {
            triples.add(Triple.create(rule, Vocabulary.COMMENT, literal(text, key)));
          }
        });
    return triples;
  }

  private static Node literal(String text, String key) {
    return NodeFactory.createLiteralLang(text, key.substring(key.indexOf('@') + 1));
  }
}
