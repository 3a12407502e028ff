package org.entente.shell;

import java.util.Optional;
import org.entente.question.Miss;
import org.entente.rdf.DocumentSummary;
import org.entente.rdf.Vocabulary;
import org.springframework.shell.core.command.ExitStatus;

/** Lists sentences that looked as if they held a claim, and gave none. */
record MissListing(Session session) {

  ExitStatus show(Invocation call) {
    Format format = call.format();
    Optional<DocumentSummary> only =
        call.argument(0).map(name -> KeepingCommands.document(session, name));
    Listing.Builder listing =
        Listing.titled(session.words())
            .columns("document", "trigger", "reason", "text")
            .hidden("documentIri");
    for (Miss miss : session.ask(questions -> questions.misses())) {
      if (only.isEmpty() || miss.document().equals(Vocabulary.document(only.get().id()).getURI())) {
        listing.row(
            Cell.of(miss.name(), Tone.STRONG),
            Cell.of(miss.trigger(), Tone.KEY),
            Cell.of(miss.reason(), Tone.DERIVED),
            Cell.of(miss.sentence()),
            Cell.of(miss.document()));
      }
    }
    Listing misses = listing.build();
    if (misses.isEmpty()) {
      session.screen().note("none.misses");
    }
    session.screen().listing(misses, format);
    return Exit.DONE;
  }
}
