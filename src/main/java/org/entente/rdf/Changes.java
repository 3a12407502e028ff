package org.entente.rdf;

import java.util.Set;
import org.apache.jena.graph.Triple;

/** What changed in the dataset since a revision. */
public sealed interface Changes {

  /** The revision that these changes lead to. */
  long revision();

  /** More than can be told one by one: drop what was made of the dataset and make it anew. */
  record Everything(long revision) implements Changes {}

  /**
   * Changes one by one; empty sets when there were none.
   *
   * @param revision the revision that they lead to
   * @param added identifiers of documents that are there now and may not have been
   * @param retracted identifiers of documents that are gone; one that was added again is in {@code
   *     added} alone
   * @param touched IRIs of actors and places whose description may have changed
   * @param changed statements that came or went, stated or inferred; whether one now holds is for
   *     the dataset to say
   */
  record Some(
      long revision,
      Set<String> added,
      Set<String> retracted,
      Set<String> touched,
      Set<Triple> changed)
      implements Changes {

    public Some {
      added = Set.copyOf(added);
      retracted = Set.copyOf(retracted);
      touched = Set.copyOf(touched);
      changed = Set.copyOf(changed);
    }
  }
}
