package org.entente.actor;

import java.util.List;
import org.entente.document.Span;

/**
 * Words of a sentence that stand for actors or places.
 *
 * @param begin the index of its first word in the sentence
 * @param end the index behind its last word
 * @param head the index of the word that heads it
 * @param type how it refers
 * @param referents what it stands for: several for a coordination, none as long as it is unresolved
 * @param text its words, as written
 * @param span where it stands in the document
 */
public record Mention(
    int begin, int end, int head, Type type, List<Referent> referents, String text, Span span) {

  /** How a mention refers. */
  public enum Type {
    /** By a proper name. */
    NAME,
    /** By a name of a place that may stand for its state: a capital. */
    CAPITAL,
    /** By a demonym used as an adjective. */
    DEMONYM,
    /** By a part of a compound modifier: <i>Iran</i> in <i>Iran-backed</i>. */
    COMPOUND,
    /** By a noun with what tells the actor apart. */
    DESCRIPTION,
    /** By a bare noun that takes up an actor named elsewhere. */
    ANAPHOR,
    /** By a pronoun. */
    PRONOUN
  }

  public Mention {
    referents = List.copyOf(referents);
  }

  Mention with(List<Referent> others) {
    return new Mention(begin, end, head, type, others, text, span);
  }

  Mention as(Type other) {
    return new Mention(begin, end, head, other, referents, text, span);
  }

  /** Whether the mention covers a word. */
  boolean covers(int word) {
    return begin <= word && word < end;
  }

  boolean overlaps(Mention other) {
    return begin < other.end && other.begin < end;
  }
}
