package org.entente.graph.embedded;

import java.util.List;
import java.util.Map;
import org.entente.document.Language;

/**
 * What Neo4j Browser shows besides the graph, in each language. A language that is missing falls
 * back to the other.
 *
 * @param styles a GraSS style sheet
 * @param guides a guide, in the mark-up of the Browser
 * @param queries saved queries, the most useful first
 */
public record BrowserContent(
    Map<Language, String> styles,
    Map<Language, String> guides,
    Map<Language, List<SavedQuery>> queries) {

  /** Nothing but the plain Browser. */
  public static final BrowserContent NONE = new BrowserContent(Map.of(), Map.of(), Map.of());

  public BrowserContent {
    styles = Map.copyOf(styles);
    guides = Map.copyOf(guides);
    queries = Map.copyOf(queries);
  }

  /**
   * A query that the Browser offers among its favourites.
   *
   * @param title what it answers, in a few words
   * @param cypher the query
   */
  public record SavedQuery(String title, String cypher) {}
}
