package org.entente.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.question.Derivation.Premise;
import org.entente.question.Evidence;
import org.entente.question.Names;
import org.entente.rdf.DocumentSummary;
import org.entente.time.TimeInterval;

/** An explanation for machines: a row for each claim, those of premises included. */
final class ExplanationListing {

  private final Session session;
  private final Names names;
  private final Map<String, DocumentSummary> documents;

  ExplanationListing(Session session) {
    this.session = session;
    this.names = session.names();
    this.documents = Documents.byIri(session.knowledge());
  }

  Listing of(Explanation explanation) {
    Listing.Builder listing =
        Listing.titled(session.words())
            .columns(
                "subject",
                "relation",
                "object",
                "negated",
                "status",
                "when",
                "where",
                "source",
                "office",
                "confidence",
                "foundBy",
                "document",
                "title",
                "date",
                "text",
                "start",
                "end",
                "words",
                "subjectIri",
                "objectIri",
                "claim",
                "conclusion",
                "rule");
    explanation.claims().forEach(claim -> listing.row(row(claim, "", "")));
    explanation.steps().forEach(step -> add(step, listing));
    return listing.build();
  }

  private void add(Explanation.Step step, Listing.Builder listing) {
    Premise conclusion = step.conclusion();
    String follows =
        "%s %s %s"
            .formatted(
                label(conclusion.subject()), conclusion.relation(), label(conclusion.object()));
    for (Explanation.Ground ground : step.grounds()) {
      ground.claims().forEach(claim -> listing.row(row(claim, follows, step.derivation().rule())));
      ground.steps().forEach(below -> add(below, listing));
    }
  }

  private List<Cell> row(Evidence claim, String conclusion, String rule) {
    Optional<DocumentSummary> document = Optional.ofNullable(documents.get(claim.document()));
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(label(claim.subject())));
    row.add(Cell.of(claim.relation()));
    row.add(Cell.of(label(claim.object())));
    row.add(Cell.when(claim.negated(), "", Tone.PLAIN));
    row.add(Cell.of(claim.status()));
    row.add(optional(claim.when().map(TimeInterval::toString)));
    row.add(Cell.of(claim.places().stream().map(this::label).toList()));
    row.add(optional(claim.source().map(this::label)));
    row.add(optional(claim.office()));
    row.add(Cell.of(claim.confidence()));
    row.add(Cell.of(claim.foundBy()));
    row.add(optional(document.map(DocumentSummary::id)));
    row.add(optional(document.map(DocumentSummary::title)));
    row.add(optional(document.flatMap(DocumentSummary::date).map(Object::toString)));
    row.add(Cell.of(claim.text()));
    row.add(Cell.of(claim.sentence().start()));
    row.add(Cell.of(claim.sentence().end()));
    row.add(Cell.of(words(claim)));
    row.add(Cell.of(claim.subject()));
    row.add(Cell.of(claim.object()));
    row.add(Cell.of(claim.claim()));
    row.add(optional(Optional.of(conclusion).filter(text -> !text.isEmpty())));
    row.add(optional(Optional.of(rule).filter(text -> !text.isEmpty())));
    return row;
  }

  private static List<String> words(Evidence claim) {
    return claim.words().stream()
        .map(
            word ->
                claim
                    .text()
                    .substring(
                        word.start() - claim.sentence().start(),
                        word.end() - claim.sentence().start()))
        .toList();
  }

  private static Cell optional(Optional<String> value) {
    return value.map(Cell::of).orElse(Cell.none());
  }

  private String label(String iri) {
    return names.label(iri, session.language());
  }
}
