package org.entente.question;

import java.util.List;

/**
 * An actor or place as others lead to it.
 *
 * @param iri its IRI
 * @param links how the one before it is related to it, that one being asked about
 * @param further those that it leads to
 * @param hidden how many more it leads to
 * @param again whether it stands elsewhere in the neighbourhood, with what it leads to
 */
public record Neighbour(
    String iri, List<Link> links, List<Neighbour> further, int hidden, boolean again) {

  public Neighbour {
    links = List.copyOf(links);
    further = List.copyOf(further);
  }
}
