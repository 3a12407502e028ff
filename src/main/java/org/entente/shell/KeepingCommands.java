package org.entente.shell;

import static org.entente.shell.Signature.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.problem.ProblemException;
import org.entente.rdf.DocumentSummary;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.Retraction;
import org.entente.rdf.Statistics;
import org.entente.rdf.Violation;
import org.entente.shell.Signature.Kind;
import org.springframework.shell.core.command.ExitStatus;

/** Commands that keep the data in order. */
final class KeepingCommands implements CommandGroup {

  private final Session session;

  KeepingCommands(Session session) {
    this.session = session;
  }

  @Override
  public List<ShellCommand> commands() {
    Messages words = session.words();
    return List.of(
        new ShellCommand(of("documents", Task.KEEP).listing(), words, this::documents),
        new ShellCommand(of("stats", Task.KEEP).listing(), words, this::stats),
        new ShellCommand(
            of("misses", Task.KEEP).takes("DOCUMENT", Kind.DOCUMENT).flag("reasons").listing(),
            words,
            call -> new MissListing(session).show(call)),
        new ShellCommand(
            of("retract", Task.KEEP).needs("DOCUMENT", Kind.DOCUMENT).build(),
            words,
            this::retract),
        new ShellCommand(
            of("validate", Task.KEEP).option("format", Kind.REPORT_FORMAT).build(),
            words,
            this::validate));
  }

  private ExitStatus documents(Invocation call) {
    Format format = call.format();
    Listing.Builder listing =
        Listing.titled(session.words())
            .columns("document", "date", "title", "publisher", "language")
            .numbers("claims")
            .columns("id");
    for (DocumentSummary document : session.knowledge().documents()) {
      listing.row(
          Cell.of(document.name(), Tone.STRONG),
          document.date().map(LocalDate::toString).map(Cell::of).orElse(Cell.none()),
          Cell.of(document.title()),
          document.publisher().map(Cell::of).orElse(Cell.none()),
          Cell.of(document.language().tag()),
          Cell.of(document.claims()),
          Cell.of(document.id(), Tone.FAINT));
    }
    Listing documents = listing.build();
    if (documents.isEmpty()) {
      session.screen().note("none.documents");
    }
    session.screen().listing(documents, format);
    return Exit.DONE;
  }

  private ExitStatus stats(Invocation call) {
    Format format = call.format();
    Statistics statistics = session.knowledge().statistics();
    Wording wording = new Wording(session.ontology(), session.language());
    Listing.Builder listing = Listing.titled(session.words()).columns("what").numbers("count");
    count(listing, "documents", statistics.documents());
    count(listing, "actors", statistics.actors());
    count(listing, "places", statistics.places());
    count(listing, "claims", statistics.claims());
    count(listing, "statements", statistics.statements());
    count(listing, "inferred", statistics.inferred());
    statistics
        .claimsByProperty()
        .forEach(
            (property, claims) ->
                listing.row(
                    Cell.of(property, "  " + wording.relation(property), wording.tone(property)),
                    Cell.of(claims)));
    session.screen().listing(listing.build(), format);
    return Exit.DONE;
  }

  private void count(Listing.Builder listing, String what, long count) {
    listing.row(Cell.of(what, session.words().text("count." + what), Tone.STRONG), Cell.of(count));
  }

  private ExitStatus retract(Invocation call) {
    DocumentSummary document = document(session, call.required(0));
    switch (session.knowledge().retract(document.id())) {
      case Retraction.Retracted gone ->
          session.screen().note("retract.done", document.name(), gone.claims(), gone.statements());
      case Retraction.NotKnown absent -> session.screen().note("retract.absent", document.name());
    }
    session.showInGraph();
    return Exit.DONE;
  }

  /**
   * The document that a user means by its identifier, its name, or the start of either.
   *
   * @throws ProblemException if there is none, or more than one
   */
  static DocumentSummary document(Session session, String written) {
    List<DocumentSummary> all = session.knowledge().documents();
    String wanted = written.toLowerCase(Locale.ROOT);
    List<DocumentSummary> found =
        all.stream()
            .filter(
                document ->
                    document.id().equals(wanted)
                        || document.name().toLowerCase(Locale.ROOT).equals(wanted))
            .toList();
    if (found.isEmpty()) {
      found =
          all.stream()
              .filter(
                  document ->
                      document.id().startsWith(wanted)
                          || document.name().toLowerCase(Locale.ROOT).startsWith(wanted))
              .toList();
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    Messages words = session.words();
    throw new ProblemException(
        written,
        words.text(found.isEmpty() ? "document.unknown" : "document.several", found.size()),
        words.text("document.look"));
  }

  private ExitStatus validate(Invocation call) {
    if (call.option("format").filter(Format.REPORT::equalsIgnoreCase).isPresent()) {
      boolean conforms = session.knowledge().validate(session.surroundings().output());
      session.surroundings().output().flush();
      return conforms ? Exit.DONE : Exit.FAILED;
    }
    Format format = call.format();
    KnowledgeBase knowledge = session.knowledge();
    List<Violation> violations = session.cancellation().apart(knowledge::validate);
    Listing.Builder listing =
        Listing.titled(session.words())
            .columns("focus", "path", "value", "message")
            .hidden("shape");
    for (Violation violation : violations) {
      listing.row(
          Cell.of(violation.focus()),
          Cell.of(violation.path()),
          Cell.of(violation.value()),
          Cell.of(
              violation.messages().getOrDefault(session.language(), violation.shape()),
              Tone.HOSTILE),
          Cell.of(violation.shape()));
    }
    session.screen().listing(listing.build(), format);
    session.screen().note("validate.total", violations.size());
    return violations.isEmpty() ? Exit.DONE : Exit.FAILED;
  }
}
