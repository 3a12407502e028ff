package org.entente.graph;

import java.util.List;
import java.util.Locale;

/** The constraints and indexes of the graph. */
final class GraphSchema {

  private static final long WAIT_SECONDS = 120;

  private GraphSchema() {}

  /** Makes those that are missing. */
  static void define(GraphStore store, Terms terms) {
    for (String label : Terms.KEYS) {
      store.define(
          "CREATE CONSTRAINT entente_%s_iri IF NOT EXISTS FOR (n:%s) REQUIRE n.iri IS UNIQUE"
              .formatted(label.toLowerCase(Locale.ROOT), terms.label(label)));
    }
    for (String label : List.of(Terms.INFERENCE, Terms.STATEMENT)) {
      store.define(
          "CREATE INDEX entente_%s_about IF NOT EXISTS FOR (n:%s) ON (n.about)"
              .formatted(label.toLowerCase(Locale.ROOT), terms.label(label)));
    }
    store.define(
        "CREATE FULLTEXT INDEX entente_names IF NOT EXISTS FOR (n:%s|%s) ON EACH [n.name, n.aliases]"
            .formatted(terms.label(Terms.ACTOR), terms.label(Terms.PLACE)));
    store.define(
        "CREATE FULLTEXT INDEX entente_sentences IF NOT EXISTS FOR (n:%s) ON EACH [n.text]"
            .formatted(terms.label(Terms.CLAIM)));
    store.define("CALL db.awaitIndexes(" + WAIT_SECONDS + ")");
  }
}
