package org.entente.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ontology.Property;
import org.entente.question.Evidence;
import org.entente.question.Link;
import org.entente.question.Named;
import org.entente.question.Window;
import org.entente.time.TimeInterval;

/** What is claimed of an actor or place, in the order of time. */
final class History {

  private final Session session;
  private final Named named;
  private final Quotation quotation;

  History(Session session, Named named) {
    this.session = session;
    this.named = named;
    this.quotation = new Quotation(session);
  }

  private record Key(
      Link.Way way,
      String other,
      String relation,
      boolean negated,
      String status,
      Optional<TimeInterval> when,
      boolean reported) {}

  /** Those of the relations and the time that were asked for. */
  List<Happening> happenings(RelationChoice choice, Window window) {
    Map<Key, List<Evidence>> byKey = new LinkedHashMap<>();
    for (Evidence claim : session.ask(questions -> questions.history(named.iri()))) {
      if (choice.allows(claim.relation()) && quotation.holds(claim, window)) {
        byKey.computeIfAbsent(key(claim), absent -> new ArrayList<>()).add(claim);
      }
    }
    return byKey.entrySet().stream()
        .map(entry -> happening(entry.getKey(), entry.getValue()))
        .sorted(Happening.ORDER)
        .toList();
  }

  private Key key(Evidence claim) {
    boolean reported = claim.when().isEmpty();
    return new Key(
        way(claim),
        claim.subject().equals(named.iri()) ? claim.object() : claim.subject(),
        claim.relation(),
        claim.negated(),
        claim.status(),
        reported ? quotation.day(claim).map(TimeInterval::of) : claim.when(),
        reported);
  }

  private static Happening happening(Key key, List<Evidence> claims) {
    return new Happening(key.way, key.other, key.when, key.reported, claims);
  }

  private Link.Way way(Evidence claim) {
    if (symmetric(claim)) {
      return Link.Way.BOTH;
    }
    return claim.subject().equals(named.iri()) ? Link.Way.OUT : Link.Way.IN;
  }

  private boolean symmetric(Evidence claim) {
    return session.ontology().property(claim.relation()).filter(Property::symmetric).isPresent();
  }
}
