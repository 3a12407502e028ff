package org.entente.question;

import java.util.Locale;

/** A built-in question about one actor or place; each is a SPARQL and a Cypher query on file. */
public enum Question {
  BACKERS,
  BACKED,
  ALLIES,
  ENEMIES,
  LINEAGE,
  MEMBERS,
  LEADERS,
  TERRITORY,
  /** All that is stated of it. */
  LINKS;

  /** The name of its query files, without ending. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
