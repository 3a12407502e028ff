package org.entente.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.document.Span;
import org.entente.question.Evidence;
import org.entente.question.Window;
import org.entente.rdf.DocumentSummary;
import org.entente.time.TimeInterval;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Quotes the sentence of a claim, with its words marked, and tells where it comes from. */
final class Quotation {

  private final Session session;
  private final Map<String, DocumentSummary> documents;

  Quotation(Session session) {
    this.session = session;
    this.documents = Documents.byIri(session.knowledge());
  }

  /** The sentence in quotes, with its words marked. */
  AttributedString sentence(Evidence claim) {
    AttributedStringBuilder text = new AttributedStringBuilder().append("« ");
    int at = 0;
    for (Span word : claim.words()) {
      int start = Math.max(at, word.start() - claim.sentence().start());
      int end = Math.min(claim.text().length(), word.end() - claim.sentence().start());
      if (end > start) {
        text.append(claim.text().substring(at, start));
        text.append(Tone.MARKED.of(claim.text().substring(start, end)));
        at = end;
      }
    }
    return text.append(claim.text().substring(at)).append(" »").toAttributedString();
  }

  /** Who says so, where and when. */
  String origin(Evidence claim) {
    List<String> parts = new ArrayList<>();
    Optional.ofNullable(documents.get(claim.document()))
        .ifPresent(document -> parts.add(Documents.citation(document)));
    claim
        .source()
        .map(this::label)
        .ifPresent(source -> parts.add(session.words().text("why.source", source)));
    claim.when().map(TimeInterval::toString).ifPresent(parts::add);
    if (!claim.places().isEmpty()) {
      parts.add(String.join(", ", claim.places().stream().map(this::label).toList()));
    }
    claim.office().ifPresent(parts::add);
    return "— " + String.join(" · ", parts);
  }

  /** The document that a claim stands in, if it is known. */
  Optional<DocumentSummary> document(Evidence claim) {
    return Optional.ofNullable(documents.get(claim.document()));
  }

  /** The day of the document that a claim stands in, if it is known. */
  Optional<String> day(Evidence claim) {
    return document(claim).flatMap(DocumentSummary::date).map(LocalDate::toString);
  }

  /**
   * Whether a claim holds at some moment of a time; one without a time of its own does from the day
   * of its document on.
   */
  boolean holds(Evidence claim, Window window) {
    return claim
        .when()
        .map(when -> window.meets(when.begin(), when.end()))
        .orElseGet(() -> window.meets(day(claim), Optional.empty()));
  }

  private String label(String iri) {
    return session.names().label(iri, session.language());
  }
}
