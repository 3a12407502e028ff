package org.entente.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.document.Language;

/**
 * An actor or a place of the gazetteer.
 *
 * @param iri its IRI
 * @param kind the local name of its class
 * @param labels its preferred labels
 * @param names all its names, labels and acronyms included
 * @param seats names of seats that stand for it
 * @param demonyms the names of its people and what belongs to it
 * @param state the state that it belongs to, or whose capital it is
 * @param country the state that it belongs to or lies in
 * @param period when it existed
 * @param successor for a state of the past, the one that followed it
 * @param tenures the offices of a person
 */
record KnownActor(
    String iri,
    String kind,
    Map<Language, String> labels,
    List<Name> names,
    List<Name> seats,
    List<Name> demonyms,
    Optional<String> state,
    Optional<String> country,
    Years period,
    Optional<String> successor,
    List<Tenure> tenures) {

  /** A name, and the language whose name it is; none if it is the same in all. */
  record Name(String text, Optional<Language> language) {

    boolean isOf(Language wanted) {
      return language.isEmpty() || language.get() == wanted;
    }
  }

  /** An office held in an organisation or a state. */
  record Tenure(String organization, List<Name> offices, Years years) {}

  /** The first and the last year of something, where known. */
  record Years(Optional<Integer> from, Optional<Integer> until) {

    boolean contain(int year) {
      return from.map(first -> first <= year).orElse(true)
          && until.map(last -> year <= last).orElse(true);
    }
  }

  String label(Language language) {
    return labels.getOrDefault(language, labels.values().stream().findFirst().orElse(iri));
  }

  /** Whether it held an office in some year. */
  boolean inOffice(int year) {
    return tenures.stream().anyMatch(tenure -> tenure.years().contain(year));
  }
}
