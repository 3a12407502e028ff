package org.entente.shell;

import static org.entente.shell.Signature.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.question.Conflict;
import org.entente.question.Evidence;
import org.entente.question.Names;
import org.entente.question.Questions;
import org.entente.rdf.DocumentSummary;
import org.entente.time.TimeInterval;
import org.springframework.shell.core.command.ExitStatus;

/** Lists the claims that can't both hold: two rows a conflict, one for each side. */
final class ConflictCommand implements CommandGroup {

  private final Session session;

  ConflictCommand(Session session) {
    this.session = session;
  }

  @Override
  public List<ShellCommand> commands() {
    return List.of(
        new ShellCommand(
            of("conflicts", Task.EXPLAIN).listing(), session.words(), this::conflicts));
  }

  private ExitStatus conflicts(Invocation call) {
    Format format = call.format();
    List<Conflict> conflicts = session.ask(Questions::conflicts);
    Listing listing = new Rows(session).of(conflicts);
    if (listing.isEmpty()) {
      session.screen().note("none.conflicts");
    }
    session.screen().listing(listing, format);
    if (!listing.isEmpty()) {
      session.screen().note("conflicts.total", conflicts.size());
    }
    return Exit.DONE;
  }

  private static final class Rows {
    private final Session session;
    private final Names names;
    private final Wording wording;
    private final Quotation quotation;

    Rows(Session session) {
      this.session = session;
      this.names = session.names();
      this.wording = new Wording(session.ontology(), session.language());
      this.quotation = new Quotation(session);
    }

    Listing of(List<Conflict> conflicts) {
      Listing.Builder listing =
          Listing.titled(session.words())
              .numbers("conflict")
              .columns(
                  "rule",
                  "subject",
                  "relation",
                  "object",
                  "notes",
                  "when",
                  "source",
                  "document",
                  "text")
              .hidden(
                  "date",
                  "title",
                  "publisher",
                  "negated",
                  "start",
                  "end",
                  "subjectIri",
                  "objectIri",
                  "claim",
                  "ruleIri",
                  "contradiction");
      for (int at = 0; at < conflicts.size(); at++) {
        Conflict conflict = conflicts.get(at);
        for (Evidence claim : conflict.claims()) {
          listing.row(row(at + 1, conflict, claim));
        }
      }
      return listing.build();
    }

    private List<Cell> row(int number, Conflict conflict, Evidence claim) {
      Optional<DocumentSummary> document = quotation.document(claim);
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(number));
      row.add(
          Cell.of(
              conflict.ruleNames().getOrDefault(session.language(), conflict.rule()),
              Tone.DERIVED));
      row.add(Cell.of(label(claim.subject()), Tone.STRONG));
      row.add(
          Cell.of(
              claim.relation(),
              wording.relation(claim.relation()),
              wording.tone(claim.relation())));
      row.add(Cell.of(label(claim.object()), Tone.STRONG));
      row.add(Cell.of(claim.negated() ? session.words().text("note.negated") : "", Tone.DERIVED));
      row.add(optional(claim.when().map(TimeInterval::toString)));
      row.add(optional(claim.source().map(this::label)));
      row.add(optional(document.map(DocumentSummary::name)));
      row.add(Cell.of(claim.text(), Tone.FAINT));
      row.add(optional(document.flatMap(DocumentSummary::date).map(Object::toString)));
      row.add(optional(document.map(DocumentSummary::title)));
      row.add(optional(document.flatMap(DocumentSummary::publisher)));
      row.add(Cell.when(claim.negated(), "", Tone.PLAIN));
      row.add(Cell.of(claim.sentence().start()));
      row.add(Cell.of(claim.sentence().end()));
      row.add(Cell.of(claim.subject()));
      row.add(Cell.of(claim.object()));
      row.add(Cell.of(claim.claim()));
      row.add(Cell.of(conflict.rule()));
      row.add(Cell.of(conflict.contradiction()));
      return row;
    }

    private static Cell optional(Optional<String> value) {
      return value.map(Cell::of).orElse(Cell.none());
    }

    private String label(String iri) {
      return names.label(iri, session.language());
    }
  }
}
