package org.entente.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.question.Link;
import org.entente.question.Neighbour;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Draws a neighbourhood as a tree whose branches are relations. */
final class NeighbourTree {

  private final Session session;
  private final Wording wording;

  NeighbourTree(Session session) {
    this.session = session;
    this.wording = new Wording(session.ontology(), session.language());
  }

  /** For people. */
  void write(Neighbour centre) {
    if (centre.further().isEmpty()) {
      return;
    }
    AttributedStringBuilder root = new AttributedStringBuilder();
    root.append(Tone.STRONG.of(label(centre.iri())));
    session
        .names()
        .named(centre.iri())
        .ifPresent(named -> root.append("  ").append(Tone.KEY.of(wording.kind(named.kind()))));
    session.screen().line(root.toAttributedString());
    branches(centre, "");
  }

  private void branches(Neighbour from, String indent) {
    int last = from.further().size() - (from.hidden() > 0 ? 0 : 1);
    for (int i = 0; i < from.further().size(); i++) {
      Neighbour next = from.further().get(i);
      branch(next, indent, i == last);
      branches(next, indent + (i == last ? "   " : "│  "));
    }
    if (from.hidden() > 0) {
      String more = session.words().text("graph.more", from.hidden());
      session.screen().line(Tone.FAINT.of(indent + "└─ … " + more));
    }
  }

  private void branch(Neighbour next, String indent, boolean last) {
    AttributedStringBuilder text = new AttributedStringBuilder();
    String separator = "";
    for (Link link : next.links()) {
      Tone tone = link.inferred() ? Tone.DERIVED : wording.tone(link.relation());
      text.append(Tone.FAINT.of(separator)).append(tone.of(wording.relationFromSelf(link)));
      separator = ", ";
    }
    text.append(" ").append(Tone.STRONG.of(label(next.iri())));
    if (next.again()) {
      text.append(Tone.FAINT.of(" ↺"));
    }
    String notes = notes(next.links());
    if (!notes.isEmpty()) {
      text.append(" ").append(Tone.DERIVED.of("(" + notes + ")"));
    }
    String first = indent + (last ? "└─ " : "├─ ");
    String others = indent + (last ? "     " : "│    ");
    int width = Math.max(20, session.screen().width() - DisplayText.width(others));
    for (AttributedString line : Paragraph.wrap(text.toAttributedString(), width)) {
      session
          .screen()
          .line(
              new AttributedStringBuilder()
                  .append(Tone.FAINT.of(first))
                  .append(line)
                  .toAttributedString());
      first = others;
    }
  }

  private String notes(List<Link> links) {
    List<String> notes = new ArrayList<>();
    if (links.stream().allMatch(Link::inferred)) {
      notes.add(session.words().text("note.inferred"));
    }
    if (links.stream().anyMatch(Link::contested)) {
      notes.add(session.words().text("note.contested"));
    }
    return String.join(", ", notes);
  }

  /** For machines: a row for each relation, in the order of the tree. */
  Listing listing(Neighbour centre) {
    Listing.Builder listing =
        Listing.titled(session.words())
            .numbers("depth")
            .columns("from", "relation", "to", "way", "since", "until", "inferred", "contested")
            .numbers("claims", "documents")
            .columns("fromIri", "toIri");
    rows(centre, 1, listing);
    return listing.build();
  }

  private void rows(Neighbour from, int depth, Listing.Builder listing) {
    for (Neighbour next : from.further()) {
      next.links().forEach(link -> listing.row(row(depth, link)));
      rows(next, depth + 1, listing);
    }
  }

  private List<Cell> row(int depth, Link link) {
    return List.of(
        Cell.of(depth),
        Cell.of(label(link.self())),
        Cell.of(link.relation()),
        Cell.of(label(link.other())),
        Cell.of(link.way().name().toLowerCase(Locale.ROOT)),
        link.since().map(Cell::of).orElse(Cell.none()),
        link.until().map(Cell::of).orElse(Cell.none()),
        Cell.when(link.inferred(), "", Tone.PLAIN),
        Cell.when(link.contested(), "", Tone.PLAIN),
        Cell.of(link.claims()),
        Cell.of(link.documents()),
        Cell.of(link.self()),
        Cell.of(link.other()));
  }

  private String label(String iri) {
    return session.names().label(iri, session.language());
  }
}
