package org.entente.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    List<Miss> misses =
        session.ask(questions -> questions.misses()).stream()
            .filter(miss -> only.map(d -> isIn(miss, d)).orElse(true))
            .toList();
    if (misses.isEmpty()) {
      session.screen().note("none.misses");
    }
    session.screen().listing(call.flag("reasons") ? reasons(misses) : sentences(misses), format);
    return Exit.DONE;
  }

  private static boolean isIn(Miss miss, DocumentSummary document) {
    return miss.document().equals(Vocabulary.document(document.id()).getURI());
  }

  private Listing sentences(List<Miss> misses) {
    Listing.Builder listing =
        Listing.titled(session.words())
            .columns("document", "trigger", "reason", "text")
            .hidden("documentIri");
    for (Miss miss : misses) {
      listing.row(
          Cell.of(miss.name(), Tone.STRONG),
          Cell.of(miss.trigger(), Tone.KEY),
          Cell.of(miss.reason(), Tone.DERIVED),
          Cell.of(miss.sentence()),
          Cell.of(miss.document()));
    }
    return listing.build();
  }

  /** How often each reason occurs, the commonest first. */
  private Listing reasons(List<Miss> misses) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    misses.forEach(miss -> counts.merge(miss.reason(), 1, Integer::sum));
    Listing.Builder listing = Listing.titled(session.words()).columns("reason").numbers("count");
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(
            count -> listing.row(Cell.of(count.getKey(), Tone.DERIVED), Cell.of(count.getValue())));
    return listing.build();
  }
}
