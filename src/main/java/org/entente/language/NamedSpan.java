package org.entente.language;

/**
 * A proposal of a name finder.
 *
 * @param begin the index of its first word
 * @param end the index behind its last word
 * @param type the kind of name: only persons and places can be trusted
 */
public record NamedSpan(int begin, int end, Type type) {

  /** The kinds of names that name finders tell apart. */
  public enum Type {
    PERSON,
    LOCATION,
    ORGANIZATION,
    OTHER
  }
}
