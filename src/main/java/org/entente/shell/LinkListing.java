package org.entente.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.question.Link;
import org.entente.question.Names;

/** Shows links: who, how, with whom, when, and on what ground. */
final class LinkListing {

  private final Session session;
  private final Wording wording;
  private final Names names;

  LinkListing(Session session) {
    this.session = session;
    this.wording = new Wording(session.ontology(), session.language());
    this.names = session.names();
  }

  Listing of(List<Link> links) {
    Listing.Builder listing =
        Listing.titled(session.words())
            .columns("name", "relation", "with", "offices", "when", "notes")
            .numbers("claims", "documents")
            .hidden("iri", "withIri", "way", "since", "until", "inferred", "contested");
    links.forEach(link -> listing.row(row(link)));
    return listing.build();
  }

  private List<Cell> row(Link link) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(label(link.other()), Tone.STRONG));
    row.add(Cell.of(link.relation(), wording.relation(link), wording.tone(link.relation())));
    row.add(Cell.of(label(link.self())));
    row.add(Cell.of(link.offices()));
    row.add(when(link));
    row.add(notes(link));
    row.add(Cell.of(link.claims()));
    row.add(Cell.of(link.documents()));
    row.add(Cell.of(link.other()));
    row.add(Cell.of(link.self()));
    row.add(Cell.of(link.way().name().toLowerCase(Locale.ROOT)));
    row.add(link.since().map(Cell::of).orElse(Cell.none()));
    row.add(link.until().map(Cell::of).orElse(Cell.none()));
    row.add(Cell.when(link.inferred(), "", Tone.PLAIN));
    row.add(Cell.when(link.contested(), "", Tone.PLAIN));
    return row;
  }

  private Cell notes(Link link) {
    List<String> notes = new ArrayList<>();
    if (link.inferred()) {
      notes.add(session.words().text("note.inferred"));
    }
    if (link.contested()) {
      notes.add(session.words().text("note.contested"));
    }
    return Cell.of(String.join(", ", notes), Tone.DERIVED);
  }

  private static Cell when(Link link) {
    return Period.of(link.since(), link.until()).map(Cell::of).orElse(Cell.none());
  }

  private String label(String iri) {
    return names.label(iri, session.language());
  }
}
