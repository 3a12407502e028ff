package org.entente.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Entity;
import org.entente.claim.Claim;
import org.entente.claim.ClaimObject;
import org.entente.claim.Extraction;
import org.entente.claim.Status;

/** Shows the claims of one document. */
final class ClaimListing {

  private final Session session;
  private final Wording wording;

  ClaimListing(Session session) {
    this.session = session;
    this.wording = new Wording(session.ontology(), session.language());
  }

  Listing of(Extraction extraction) {
    Listing.Builder listing =
        Listing.titled(session.words())
            .columns("subject", "relation", "object", "notes", "when", "where", "source", "text")
            .hidden(
                "subjectIri",
                "objectIri",
                "negated",
                "status",
                "office",
                "confidence",
                "foundBy",
                "start",
                "end");
    extraction.claims().forEach(claim -> listing.row(row(claim)));
    return listing.build();
  }

  private List<Cell> row(Claim claim) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(claim.subject().label(), Tone.STRONG));
    row.add(
        Cell.of(
            claim.property(), wording.relation(claim.property()), wording.tone(claim.property())));
    row.add(Cell.of(label(claim.object()), Tone.STRONG));
    row.add(notes(claim));
    row.add(claim.when().map(when -> Cell.of(when.toString())).orElse(Cell.none()));
    row.add(Cell.of(claim.where().stream().map(Entity::label).toList()));
    row.add(claim.attributedTo().map(Entity::label).map(Cell::of).orElse(Cell.none()));
    row.add(Cell.of(claim.passages().getFirst().text(), Tone.FAINT));
    row.add(Cell.of(claim.subject().iri()));
    row.add(iri(claim.object()).map(Cell::of).orElse(Cell.none()));
    row.add(Cell.when(claim.negated(), "", Tone.PLAIN));
    row.add(Cell.of(claim.status().localName()));
    row.add(claim.office().map(Cell::of).orElse(Cell.none()));
    row.add(Cell.of(claim.confidence()));
    row.add(Cell.of(claim.foundBy()));
    row.add(Cell.of(claim.passages().getFirst().sentence().start()));
    row.add(Cell.of(claim.passages().getFirst().sentence().end()));
    return row;
  }

  private Cell notes(Claim claim) {
    List<String> notes = new ArrayList<>();
    if (claim.negated()) {
      notes.add(session.words().text("note.negated"));
    }
    if (claim.status() != Status.ASSERTED) {
      notes.add(session.words().text("status." + claim.status().localName()));
    }
    claim.office().ifPresent(notes::add);
    return Cell.of(String.join(", ", notes), Tone.DERIVED);
  }

  private static String label(ClaimObject object) {
    return switch (object) {
      case ClaimObject.Thing thing -> thing.entity().label();
      case ClaimObject.Name name -> name.text();
    };
  }

  private static Optional<String> iri(ClaimObject object) {
    return switch (object) {
      case ClaimObject.Thing thing -> Optional.of(thing.entity().iri());
      case ClaimObject.Name name -> Optional.empty();
    };
  }
}
