package org.entente.question;

import java.util.List;

/**
 * A way from one actor or place to another over relations.
 *
 * @param steps for each step all relations of its two ends, the best attested first; the end that
 *     comes first on the way is the one asked about
 */
public record Chain(List<List<Link>> steps) {

  public Chain {
    steps = steps.stream().map(List::copyOf).toList();
  }
}
