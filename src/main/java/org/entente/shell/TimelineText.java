package org.entente.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Language;
import org.entente.question.Named;
import org.entente.time.TimeInterval;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Draws what happened to an actor or place on a line of time. */
final class TimelineText {

  private static final int GAP = 2;
  private static final int SHORTEST = 9;
  private static final int LONGEST = 40;
  private static final int WORDS = 20;

  /** The lengths of a day, a month and a year. */
  private static final List<Integer> DIGITS = List.of(10, 7, 4);

  private final Session session;
  private final Named named;
  private final Wording wording;

  TimelineText(Session session, Named named) {
    this.session = session;
    this.named = named;
    this.wording = new Wording(session.ontology(), session.language());
  }

  /** For people. */
  void write(List<Happening> happenings) {
    if (happenings.isEmpty()) {
      return;
    }
    int dates = happenings.stream().mapToInt(one -> date(one).length()).max().orElse(0);
    int line = room(session.screen().width() - dates - 2 * GAP);
    Optional<TimeScale> scale =
        TimeScale.of(
            line == 0
                ? List.of()
                : happenings.stream().flatMap(happening -> happening.when().stream()).toList(),
            line);
    session.screen().line(Tone.STRONG.of(label(named.iri())));
    scale.ifPresent(ends -> session.screen().line(axis(ends, dates)));
    happenings.forEach(happening -> row(happening, scale, dates, line));
    legend(happenings);
  }

  /** How much of the columns the line of time takes: none where the words need them all. */
  private static int room(int columns) {
    int line = Math.min(columns * 2 / 5, LONGEST);
    return Math.min(line, columns - WORDS) < SHORTEST ? 0 : Math.min(line, columns - WORDS);
  }

  private static AttributedString axis(TimeScale scale, int dates) {
    int digits = DIGITS.stream().filter(n -> 2 * n < scale.columns()).findFirst().orElse(4);
    String from = scale.from().toString().substring(0, digits);
    String to = scale.to().toString().substring(0, digits);
    String between = " ".repeat(Math.max(1, scale.columns() - from.length() - to.length()));
    return Tone.FAINT.of(" ".repeat(dates + GAP) + from + between + to);
  }

  private void row(Happening happening, Optional<TimeScale> scale, int dates, int line) {
    String date = date(happening);
    String mark =
        happening
            .when()
            .flatMap(time -> scale.map(ends -> ends.draw(time, happening.precision())))
            .orElse("");
    AttributedString first =
        new AttributedStringBuilder()
            .append(uncertain(happening) ? Tone.FAINT.of(date) : Tone.PLAIN.of(date))
            .append(" ".repeat(dates + GAP - date.length()))
            .append(wording.tone(happening.claim().relation()).of(mark))
            .append(" ".repeat(line == 0 ? 0 : Math.max(0, line + GAP - DisplayText.width(mark))))
            .toAttributedString();
    int left = dates + GAP + (line == 0 ? 0 : line + GAP);
    int width = Math.max(WORDS, Math.min(session.screen().width(), left + 80) - left);
    for (AttributedString part : Paragraph.wrap(text(happening), width)) {
      session
          .screen()
          .line(new AttributedStringBuilder().append(first).append(part).toAttributedString());
      first = new AttributedString(" ".repeat(left));
    }
  }

  private static boolean uncertain(Happening happening) {
    return switch (happening.precision()) {
      case REPORTED, UNKNOWN -> true;
      case DAY, MONTH, YEAR, INTERVAL, SINCE, UNTIL -> false;
    };
  }

  /** In brackets where the text does not tell it. */
  private static String date(Happening happening) {
    String date = happening.when().map(TimeInterval::toString).orElse("?");
    return happening.reported() && happening.when().isPresent() ? "(" + date + ")" : date;
  }

  private AttributedString text(Happening happening) {
    String relation = happening.claim().relation();
    AttributedStringBuilder text = new AttributedStringBuilder();
    text.append(wording.tone(relation).of(wording.relationFromSelf(relation, happening.way())));
    text.append(" ").append(Tone.STRONG.of(label(happening.other())));
    happening.claim().office().ifPresent(office -> text.append(", ").append(office));
    String notes = String.join(", ", notes(happening));
    if (!notes.isEmpty()) {
      text.append(" ").append(Tone.DERIVED.of("(" + notes + ")"));
    }
    if (happening.claims().size() > 1) {
      text.append(" ").append(Tone.FAINT.of("×" + happening.claims().size()));
    }
    return text.toAttributedString();
  }

  private List<String> notes(Happening happening) {
    List<String> notes = new ArrayList<>();
    if (happening.claim().negated()) {
      notes.add(session.words().text("note.negated"));
    }
    if (!happening.claim().status().equals("Asserted")) {
      notes.add(session.words().text("status." + happening.claim().status()));
    }
    return notes;
  }

  /** What the marks mean that are not plain. */
  private void legend(List<Happening> happenings) {
    List<String> parts =
        Stream.of(Happening.Precision.values())
            .filter(one -> happenings.stream().anyMatch(happening -> happening.precision() == one))
            .flatMap(one -> session.words().find("timeline." + key(one)).stream())
            .distinct()
            .toList();
    if (!parts.isEmpty()) {
      Paragraph.wrap(Tone.FAINT.of(String.join(" · ", parts)), session.screen().textWidth())
          .forEach(line -> session.screen().line(line));
    }
  }

  private static String key(Happening.Precision precision) {
    return precision.name().toLowerCase(Locale.ROOT);
  }

  /** For machines. */
  Listing listing(List<Happening> happenings) {
    Listing.Builder listing =
        Listing.titled(session.words())
            .columns("when", "since", "until", "precision", "relation", "way", "with")
            .columns("negated", "status", "office")
            .numbers("claims", "documents")
            .columns("text", "withIri");
    happenings.forEach(happening -> listing.row(cells(happening)));
    return listing.build();
  }

  private List<Cell> cells(Happening happening) {
    return List.of(
        optional(happening.when().map(TimeInterval::toString)),
        optional(happening.when().flatMap(TimeInterval::begin)),
        optional(happening.when().flatMap(TimeInterval::end)),
        Cell.of(key(happening.precision())),
        Cell.of(happening.claim().relation()),
        Cell.of(happening.way().name().toLowerCase(Locale.ROOT)),
        Cell.of(label(happening.other())),
        Cell.when(happening.claim().negated(), "", Tone.PLAIN),
        Cell.of(happening.claim().status()),
        optional(happening.claim().office()),
        Cell.of(happening.claims().size()),
        Cell.of(happening.documents()),
        Cell.of(happening.claim().text()),
        Cell.of(happening.other()));
  }

  private static Cell optional(Optional<String> text) {
    return text.map(Cell::of).orElse(Cell.none());
  }

  private String label(String iri) {
    Language language = session.language();
    return session.names().label(iri, language);
  }
}
