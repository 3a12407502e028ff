package org.entente.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A relation between what was asked about and another.
 *
 * @param other the IRI of the actor or place at its other end
 * @param relation the local name of the property
 * @param way which end is the subject
 * @param self the IRI of what was asked about, or of what it leads or owns
 * @param inferred whether it only follows by rule
 * @param contested whether some claim denies or contradicts it
 * @param claims how many claims state it
 * @param documents how many documents those stand in
 * @param since the earliest date that they give it
 * @param until the latest date that they give it
 * @param offices the offices that they name
 */
public record Link(
    String other,
    String relation,
    Way way,
    String self,
    boolean inferred,
    boolean contested,
    long claims,
    long documents,
    Optional<String> since,
    Optional<String> until,
    List<String> offices) {

  public Link {
    offices = List.copyOf(offices);
  }

  /** Which end of a relation is its subject. */
  public enum Way {
    /** The other one. */
    IN,
    /** What was asked about. */
    OUT,
    /** Either: the relation is symmetric. */
    BOTH
  }

  /** Stated links first, then those with most documents and claims, then by IRI. */
  static final Comparator<Link> ORDER =
      Comparator.comparing(Link::inferred)
          .thenComparing(Comparator.comparingLong(Link::documents).reversed())
          .thenComparing(Comparator.comparingLong(Link::claims).reversed())
          .thenComparing(Link::other)
          .thenComparing(Link::relation)
          .thenComparing(Link::self)
          .thenComparing(Link::way);

  /** The same relation, as asked about from its other end. */
  public Link turned() {
    Way turned =
        switch (way) {
          case IN -> Way.OUT;
          case OUT -> Way.IN;
          case BOTH -> Way.BOTH;
        };
    return new Link(
        self, relation, turned, other, inferred, contested, claims, documents, since, until,
        offices);
  }

  /** The IRI of the subject. */
  public String subject() {
    return way == Way.IN ? other : self;
  }

  /** The IRI of the object. */
  public String object() {
    return way == Way.IN ? self : other;
  }
}
