package org.entente.rdf;

import java.util.List;

/** What became of a document that was to be added. */
public sealed interface Addition {

  /**
   * It is in.
   *
   * @param documentId its identifier
   * @param claims how many claims it brought
   * @param statements how many statements nobody had made before
   * @param inferred by how many the inferred statements grew; negative where stating took the place
   *     of inferring
   * @param leftOut what the shapes have against those of its claims that were left out
   */
  record Added(String documentId, int claims, int statements, int inferred, List<Violation> leftOut)
      implements Addition {
    public Added {
      leftOut = List.copyOf(leftOut);
    }
  }

  /** It was in already; nothing changed. */
  record AlreadyKnown(String documentId) implements Addition {}

  /** It breaks the shapes of {@code ontology/shapes.ttl} beyond its claims; nothing changed. */
  record Refused(String documentId, List<Violation> violations) implements Addition {
    public Refused {
      violations = List.copyOf(violations);
    }
  }
}
