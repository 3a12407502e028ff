package org.entente.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.question.Link;
import org.entente.question.Named;
import org.entente.question.Names;
import org.entente.question.Question;
import org.entente.question.Tenure;
import org.entente.question.Window;
import org.entente.rdf.DocumentSummary;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jspecify.annotations.Nullable;

/** All that is known of an actor or place, on one page. */
final class ActorCard {

  private static final List<String> OFFICES = List.of("leads", "holdsOfficeIn");
  private static final int INDENT = 12;
  private static final int DOCUMENTS = 8;
  private static final int SPARKS = 40;

  private final Session session;
  private final Named named;
  private final Names names;
  private final Wording wording;

  ActorCard(Session session, Named named) {
    this.session = session;
    this.named = named;
    this.names = session.names();
    this.wording = new Wording(session.ontology(), session.language());
  }

  void show(boolean inferred, Window window, Format format) {
    List<Link> links =
        session.ask(questions -> questions.links(Question.LINKS, named.iri(), inferred, window));
    List<Tenure> tenures = session.ask(questions -> questions.tenures(named.iri()));
    List<DocumentSummary> documents = documents();
    switch (format) {
      case TABLE -> {
        head(links, tenures);
        relations(links);
        sources(documents);
      }
      case JSON, JSONL -> session.screen().listing(object(links, tenures, documents), format);
      case CSV, TSV -> session.screen().listing(new LinkListing(session).of(links), format);
    }
  }

  private List<DocumentSummary> documents() {
    Map<String, DocumentSummary> byIri = Documents.byIri(session.knowledge());
    return session.ask(questions -> questions.mentions(named.iri())).stream()
        .map(byIri::get)
        .flatMap(Stream::ofNullable)
        .sorted(
            Comparator.comparing(
                    (DocumentSummary document) -> document.date().map(Object::toString).orElse(""))
                .reversed())
        .toList();
  }

  private void head(List<Link> links, List<Tenure> tenures) {
    AttributedString title =
        new AttributedStringBuilder()
            .append(Tone.STRONG.of(label(named.iri())))
            .append("  ")
            .append(Tone.KEY.of(wording.kind(named.kind())))
            .append("  ")
            .append(Tone.FAINT.of(named.iri()))
            .toAttributedString();
    Paragraph.wrap(title, session.screen().width()).forEach(session.screen()::line);
    List<String> others = new ArrayList<>(named.labels().values());
    others.addAll(named.aliases());
    others.removeIf(name -> name.equals(label(named.iri())));
    if (!others.isEmpty()) {
      entry("card.names", Tone.PLAIN.of(String.join(", ", others.stream().distinct().toList())));
    }
    String heading = session.words().text("card.offices");
    for (Link link : links) {
      if (OFFICES.contains(link.relation()) && link.way() == Link.Way.OUT) {
        entry(heading, office(link));
        heading = "";
      }
    }
    String known = session.words().text("card.tenures");
    for (Tenure tenure : tenures) {
      entry(known, Tone.FAINT.of(tenure(tenure)));
      known = "";
    }
  }

  private AttributedString office(Link link) {
    AttributedStringBuilder text = new AttributedStringBuilder();
    text.append(
        link.offices().isEmpty()
            ? wording.relation(link.relation())
            : String.join(", ", link.offices()));
    text.append(" — ").append(Tone.STRONG.of(label(link.other())));
    Period.of(link.since(), link.until())
        .ifPresent(period -> text.append(Tone.FAINT.of("  " + period)));
    return text.toAttributedString();
  }

  private String tenure(Tenure tenure) {
    boolean person = tenure.person().equals(named.iri());
    return tenure.office(session.language())
        + " — "
        + label(person ? tenure.organization() : tenure.person())
        + Period.of(tenure.since(), tenure.until()).map(period -> "  " + period).orElse("");
  }

  private void relations(List<Link> links) {
    Map<String, List<Link>> byRelation = new LinkedHashMap<>();
    links.stream()
        .filter(link -> !OFFICES.contains(link.relation()) || link.way() != Link.Way.OUT)
        .sorted(
            Comparator.comparing(
                (Link link) ->
                    -session.ontology().property(link.relation()).map(p -> p.sign()).orElse(0)))
        .forEach(
            link ->
                byRelation
                    .computeIfAbsent(wording.relationFromSelf(link), absent -> new ArrayList<>())
                    .add(link));
    if (!byRelation.isEmpty()) {
      session.screen().line("");
    }
    int widest = byRelation.keySet().stream().mapToInt(DisplayText::width).max().orElse(0);
    byRelation.forEach(
        (phrase, same) -> {
          String heading = phrase;
          for (Link link : same) {
            relation(heading, widest, link);
            heading = "";
          }
        });
  }

  private void relation(String phrase, int widest, Link link) {
    AttributedStringBuilder text = new AttributedStringBuilder();
    text.append(Tone.STRONG.of(label(link.other())));
    Period.of(link.since(), link.until()).ifPresent(period -> text.append(" · ").append(period));
    text.append(" · ").append(new Ground(session).of(link));
    String heading = phrase;
    int room = session.screen().width() - widest - 4;
    for (AttributedString line : Paragraph.wrap(text.toAttributedString(), room)) {
      session
          .screen()
          .line(
              new AttributedStringBuilder()
                  .append("  ")
                  .append(wording.tone(link.relation()).of(heading))
                  .append(" ".repeat(widest - DisplayText.width(heading) + 2))
                  .append(line)
                  .toAttributedString());
      heading = "";
    }
  }

  private void sources(List<DocumentSummary> documents) {
    if (documents.isEmpty()) {
      session.screen().note("none.links", label(named.iri()));
      return;
    }
    session.screen().line("");
    List<LocalDate> days =
        documents.stream().map(DocumentSummary::date).flatMap(Optional::stream).toList();
    Sparkline.of(days, SPARKS).ifPresent(line -> entry("card.time", Tone.KEY.of(line)));
    String title = session.words().text("card.documents");
    for (DocumentSummary document : documents.subList(0, Math.min(DOCUMENTS, documents.size()))) {
      entry(title, Tone.PLAIN.of(Documents.citation(document)));
      title = "";
    }
    if (documents.size() > DOCUMENTS) {
      entry("", Tone.FAINT.of("… " + (documents.size() - DOCUMENTS)));
    }
  }

  private void entry(String title, AttributedString text) {
    String heading = session.words().find(title).orElse(title);
    for (AttributedString line : Paragraph.wrap(text, session.screen().textWidth() - INDENT)) {
      session
          .screen()
          .line(
              new AttributedStringBuilder()
                  .append(Tone.FAINT.of(heading))
                  .append(" ".repeat(Math.max(1, INDENT - DisplayText.width(heading))))
                  .append(line)
                  .toAttributedString());
      heading = "";
    }
  }

  private Listing object(List<Link> links, List<Tenure> tenures, List<DocumentSummary> documents) {
    Listing relations = new LinkListing(session).of(links);
    List<Map<String, @Nullable Object>> rows = ListingWriter.objects(relations);
    return Listing.titled(session.words())
        .columns("name", "iri", "kind", "aliases", "tenures", "relations", "documents")
        .row(
            Cell.of(label(named.iri())),
            Cell.of(named.iri()),
            Cell.of(named.kind()),
            Cell.of(named.aliases()),
            Cell.of(tenures.stream().map(this::tenure).toList()),
            new Cell(rows, "", Tone.PLAIN),
            Cell.of(documents.stream().map(DocumentSummary::id).toList()))
        .build();
  }

  private String label(String iri) {
    return names.label(iri, session.language());
  }
}
