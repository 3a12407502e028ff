package org.entente.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.document.Span;
import org.entente.time.TimeInterval;

/**
 * A claim with the sentence that makes it.
 *
 * @param claim its IRI
 * @param subject the IRI of its subject
 * @param relation the local name of its property
 * @param object the IRI of its object
 * @param negated whether the text denies it
 * @param status how the text presents it: the local name of the ontology's individual
 * @param source the IRI of whom the text names as its source
 * @param when the time that the text gives it
 * @param places the IRIs of the places that the text gives it
 * @param office the office that the text gives it
 * @param confidence the estimated share of such claims that are right
 * @param foundBy the IRI of the lexicon entry or pattern that found it
 * @param document the IRI of its document
 * @param text the sentence
 * @param sentence where the sentence stands in the document
 * @param words where, in the document, the words stand that made the claim
 */
public record Evidence(
    String claim,
    String subject,
    String relation,
    String object,
    boolean negated,
    String status,
    Optional<String> source,
    Optional<TimeInterval> when,
    List<String> places,
    Optional<String> office,
    double confidence,
    String foundBy,
    String document,
    String text,
    Span sentence,
    List<Span> words) {

  /** By document, then as they stand in it; a claim with several qualifiers by those. */
  static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::document)
          .thenComparing(Evidence::sentence)
          .thenComparing(Evidence::relation)
          .thenComparing(Evidence::claim)
          .thenComparing(evidence -> evidence.source().orElse(""))
          .thenComparing(evidence -> evidence.when().map(TimeInterval::toString).orElse(""))
          .thenComparing(evidence -> evidence.office().orElse(""))
          .thenComparing(Evidence::foundBy);

  public Evidence {
    places = List.copyOf(places);
    words = List.copyOf(words);
  }
}
