package org.entente.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.question.Chain;
import org.entente.question.Derivation;
import org.entente.question.Evidence;
import org.entente.question.Link;
import org.entente.rdf.DocumentSummary;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Shows the ways from one to another, each step with its sense and its best sentence. */
final class ChainText {

  private static final String RAIL = " │ ";

  private final Session session;
  private final Wording wording;
  private final Quotation quotation;

  ChainText(Session session) {
    this.session = session;
    this.wording = new Wording(session.ontology(), session.language());
    this.quotation = new Quotation(session);
  }

  /** For people: from top to bottom. */
  void write(List<Chain> chains) {
    int number = 1;
    for (Chain chain : chains) {
      if (chains.size() > 1) {
        String steps = session.words().text("path.number", number, chain.steps().size());
        session.screen().line(Tone.FAINT.of((number > 1 ? "\n" : "") + steps));
      }
      write("", name(chain.steps().getFirst().getFirst().self()));
      for (List<Link> step : chain.steps()) {
        step.forEach(this::relation);
        ground(step.getFirst());
        write("", name(step.getFirst().other()));
      }
      number++;
    }
  }

  private AttributedString name(String iri) {
    String label = session.names().label(iri, session.language());
    String kind = session.names().named(iri).map(named -> wording.kind(named.kind())).orElse("");
    return new AttributedStringBuilder()
        .append(Tone.STRONG.of(label))
        .append(Tone.FAINT.of("  " + kind))
        .toAttributedString();
  }

  private void relation(Link link) {
    AttributedStringBuilder line = new AttributedStringBuilder();
    line.append(wording.tone(link.relation()).of(arrow(link) + " " + phrase(link)));
    Period.of(link.since(), link.until()).ifPresent(period -> line.append("  ").append(period));
    line.append("  ").append(new Ground(session).of(link));
    write(RAIL, line.toAttributedString());
  }

  private static String arrow(Link link) {
    return switch (link.way()) {
      case OUT -> "↓";
      case IN -> "↑";
      case BOTH -> "↕";
    };
  }

  private String phrase(Link link) {
    return wording.relationFromSelf(link);
  }

  private void ground(Link link) {
    Optional<Evidence> best = best(link);
    best.ifPresent(
        claim -> {
          rail(quotation.sentence(claim));
          rail(Tone.FAINT.of(quotation.origin(claim)));
        });
    if (best.isEmpty()) {
      rule(link).ifPresent(name -> rail(Tone.DERIVED.of(session.words().text("path.rule", name))));
    }
  }

  private void rail(AttributedString text) {
    write(RAIL + "  ", text);
  }

  private void write(String before, AttributedString text) {
    int width = session.screen().textWidth() - before.length();
    List<AttributedString> lines =
        DisplayText.width(text.toString()) <= width ? List.of(text) : Paragraph.wrap(text, width);
    for (AttributedString line : lines) {
      session
          .screen()
          .line(
              new AttributedStringBuilder()
                  .append(Tone.FAINT.of(before))
                  .append(line)
                  .toAttributedString());
    }
  }

  /** The surest claim that states the relation; of several, the one in fewest words. */
  private Optional<Evidence> best(Link link) {
    return session.ask(questions -> questions.claims(link.subject(), link.object())).stream()
        .filter(claim -> states(claim, link))
        .min(
            Comparator.comparingDouble(Evidence::confidence)
                .reversed()
                .thenComparing(claim -> claim.text().length()));
  }

  private static boolean states(Evidence claim, Link link) {
    boolean straight =
        claim.subject().equals(link.subject()) && claim.object().equals(link.object());
    boolean reversed =
        link.way() == Link.Way.BOTH
            && claim.subject().equals(link.object())
            && claim.object().equals(link.subject());
    return claim.relation().equals(link.relation())
        && !claim.negated()
        && claim.status().equals("Asserted")
        && (straight || reversed);
  }

  private Optional<String> rule(Link link) {
    return session
        .ask(questions -> questions.derivations(link.subject(), link.relation(), link.object()))
        .stream()
        .findFirst()
        .map((Derivation derivation) -> derivation.ruleName(session.language()));
  }

  /** For machines: a row for each relation of each step. */
  Listing listing(List<Chain> chains) {
    Listing.Builder listing =
        Listing.titled(session.words())
            .numbers("path", "step")
            .columns("from", "relation", "to", "way", "since", "until", "inferred", "contested")
            .numbers("claims", "documents")
            .columns("text", "document", "rule", "fromIri", "toIri");
    for (int i = 0; i < chains.size(); i++) {
      List<List<Link>> steps = chains.get(i).steps();
      for (int j = 0; j < steps.size(); j++) {
        for (Link link : steps.get(j)) {
          listing.row(row(i + 1, j + 1, link));
        }
      }
    }
    return listing.build();
  }

  private List<Cell> row(int path, int step, Link link) {
    Optional<Evidence> best = best(link);
    List<Cell> row = new ArrayList<>(List.of(Cell.of(path), Cell.of(step)));
    row.add(Cell.of(session.names().label(link.self(), session.language())));
    row.add(Cell.of(link.relation()));
    row.add(Cell.of(session.names().label(link.other(), session.language())));
    row.add(Cell.of(link.way().name().toLowerCase(Locale.ROOT)));
    row.add(optional(link.since()));
    row.add(optional(link.until()));
    row.add(Cell.when(link.inferred(), "", Tone.PLAIN));
    row.add(Cell.when(link.contested(), "", Tone.PLAIN));
    row.add(Cell.of(link.claims()));
    row.add(Cell.of(link.documents()));
    row.add(optional(best.map(Evidence::text)));
    row.add(optional(best.flatMap(quotation::document).map(DocumentSummary::id)));
    row.add(optional(best.isPresent() ? Optional.empty() : rule(link)));
    row.add(Cell.of(link.self()));
    row.add(Cell.of(link.other()));
    return row;
  }

  private static Cell optional(Optional<String> text) {
    return text.map(Cell::of).orElse(Cell.none());
  }
}
