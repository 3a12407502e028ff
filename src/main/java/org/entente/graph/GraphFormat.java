package org.entente.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format of graphs, for those who have no Neo4j. */
public enum GraphFormat {
  /** For yEd, NetworkX and most others. */
  GRAPHML("graphml"),
  /** For Gephi. */
  GEXF("gexf"),
  /** For Graphviz. */
  DOT("dot"),
  /** For Markdown pages that draw Mermaid. */
  MERMAID("mmd"),
  /** Two files, of nodes and of relationships, with all evidence, as Neo4j's import reads them. */
  CSV("csv"),
  /** A page with an interactive picture, which needs nothing else. */
  HTML("html");

  private final String ending;

  GraphFormat(String ending) {
    this.ending = ending;
  }

  /** The ending of its files, without the dot. */
  public String ending() {
    return ending;
  }

  /** The format of a file by its name, if its ending is known. */
  public static Optional<GraphFormat> ofFile(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> lower.endsWith("." + format.ending))
        .findFirst();
  }
}
