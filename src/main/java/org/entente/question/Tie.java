package org.entente.question;

import java.util.List;

/**
 * All that relates two.
 *
 * @param one the IRI of one end
 * @param another the IRI of the other end
 * @param links the relations, as asked about from {@code one}, the best attested first
 */
record Tie(String one, String another, List<Link> links) {

  /** What a step costs beyond 1; so small that a chain with fewer steps comes first. */
  private static final double INFERRED = 0.05;

  private static final double ONE_DOCUMENT = 0.02;

  Tie {
    links = List.copyOf(links);
  }

  /** The relations, as asked about from {@code end}. */
  List<Link> from(String end) {
    return end.equals(one) ? links : links.stream().map(Link::turned).toList();
  }

  String otherThan(String end) {
    return end.equals(one) ? another : one;
  }

  double cost() {
    return 1 + links.stream().mapToDouble(Tie::doubt).min().orElse(0);
  }

  long documents() {
    return links.stream().mapToLong(Link::documents).sum();
  }

  private static double doubt(Link link) {
    return link.inferred() ? INFERRED : ONE_DOCUMENT / Math.max(1, link.documents());
  }
}
