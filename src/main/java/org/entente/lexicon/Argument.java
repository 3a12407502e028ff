package org.entente.lexicon;

import java.util.List;

/** A syntactic argument of a lexical entry (synsem:SyntacticArgument), told by its function. */
public sealed interface Argument {

  /** The subject of a verb (lexinfo:subject); in the passive, its agent. */
  record Subject() implements Argument {}

  /** The direct object of a verb (lexinfo:directObject); in the passive, its subject. */
  record DirectObject() implements Argument {}

  /**
   * A complement with a preposition (lexinfo:prepositionalObject).
   *
   * @param markers the prepositions that may introduce it (synsem:marker), in lower case
   */
  record PrepositionalObject(List<String> markers) implements Argument {
    public PrepositionalObject {
      markers = List.copyOf(markers);
    }
  }

  /** The agent or owner of a noun (lexinfo:possessiveAdjunct): genitive, possessive or demonym. */
  record PossessiveAdjunct() implements Argument {}

  /** What a noun, adjective or preposition is said of (lexinfo:copulativeSubject). */
  record CopulativeSubject() implements Argument {}
}
