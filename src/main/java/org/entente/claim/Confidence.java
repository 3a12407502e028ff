package org.entente.claim;

/** How likely a claim is right, judged by how it was found. */
final class Confidence {

  private Confidence() {}

  static double of(Finding finding, Qualifiers.Presentation presentation) {
    double byPattern = finding.sense().isPresent() ? 0.8 : 0.95;
    return presentation.status() == Status.ASSERTED && !presentation.negated()
        ? byPattern
        : byPattern - 0.1;
  }
}
