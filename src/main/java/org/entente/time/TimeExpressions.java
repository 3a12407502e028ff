package org.entente.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.entente.document.Language;
import org.entente.document.Span;
import org.entente.time.TimeExpression.Kind;

/** Finds the words of a sentence that say when, and resolves them. Keeps no state. */
public final class TimeExpressions {

  private static final int CUE_LENGTH = 60;

  private final String text;
  private final TimeRules rules;
  private final Optional<LocalDate> reference;

  private TimeExpressions(String text, TimeRules rules, Optional<LocalDate> reference) {
    this.text = text;
    this.rules = rules;
    this.reference = reference;
  }

  /** A rule and where it matched. */
  private record Candidate(TimeRule rule, MatchResult match, Span span) {}

  /**
   * Finds and resolves the expressions of one sentence.
   *
   * @param sentence its text; offsets of the result count in it
   * @param language its language
   * @param reference the day of publication; without it, relative expressions are left out
   * @param before the expressions of the sentences before, in order, from which <i>two days
   *     later</i> counts; may be empty
   * @return the expressions in the order of the text, none overlapping
   */
  public static List<TimeExpression> find(
      String sentence,
      Language language,
      Optional<LocalDate> reference,
      List<TimeExpression> before) {
    String text = sentence.replace('\u2019', '\'').replace('\u00a0', ' ').replace('\u202f', ' ');
    return new TimeExpressions(text, TimeRules.of(language), reference).find(before);
  }

  private List<TimeExpression> find(List<TimeExpression> before) {
    List<Candidate> candidates = candidates();
    Anchors anchors = new Anchors(before, List.of());
    List<TimeExpression> plain = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!isAnchored(candidate)) {
        read(candidate, anchors.with(plain)).ifPresent(plain::add);
      }
    }
    List<TimeExpression> all = new ArrayList<>(plain);
    for (Candidate candidate : candidates) {
      if (isAnchored(candidate)) {
        all.sort(Comparator.comparing(TimeExpression::span));
        read(candidate, anchors.with(all)).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(TimeExpression::span));
    return cued(joined(all));
  }

  private static boolean isAnchored(Candidate candidate) {
    return candidate.rule.operation().isAnchored(candidate.rule);
  }

  private Optional<TimeExpression> read(Candidate candidate, Anchors anchors) {
    return new Reckoning(rules, reference, anchors)
        .read(candidate.rule, candidate.match, text)
        .map(reading -> reading.at(candidate.span));
  }

  /** The matches of all rules, the longest winning where they overlap, in the order of the text. */
  private List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    for (TimeRule rule : rules.rules()) {
      Matcher match = rule.pattern().matcher(text);
      while (match.find()) {
        found.add(new Candidate(rule, match.toMatchResult(), new Span(match.start(), match.end())));
      }
    }
    found.sort(Comparator.comparingInt(candidate -> -candidate.span.length()));
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : found) {
      if (kept.stream().noneMatch(other -> other.span.overlaps(candidate.span))) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparing(Candidate::span));
    return kept;
  }

  /** Makes one interval of <i>between X and Y</i>. */
  private List<TimeExpression> joined(List<TimeExpression> dates) {
    List<TimeExpression> result = new ArrayList<>();
    for (TimeExpression date : dates) {
      Optional<TimeExpression> range =
          result.isEmpty() ? Optional.empty() : range(result.getLast(), date);
      if (range.isPresent()) {
        result.removeLast();
      }
      result.add(range.orElse(date));
    }
    return result;
  }

  private Optional<TimeExpression> range(TimeExpression first, TimeExpression second) {
    String between = text.substring(first.span().end(), second.span().start());
    if (first.kind() != Kind.POINT
        || second.kind() != Kind.POINT
        || !rules.opensRange(before(first.span()), between)) {
      return Optional.empty();
    }
    Span span = first.span().union(second.span());
    return ordered(first.interval(), second.interval())
        .or(() -> ordered(first.interval(), second.interval(true)))
        .map(interval -> new TimeExpression(span, Kind.POINT, interval, Optional.empty()));
  }

  private static Optional<TimeInterval> ordered(TimeInterval first, TimeInterval second) {
    return first
        .begin()
        .flatMap(
            begin ->
                second
                    .end()
                    .filter(end -> begin.compareTo(end) < 0)
                    .map(end -> TimeInterval.between(begin, end)));
  }

  private String before(Span span) {
    return text.substring(Math.max(0, span.start() - CUE_LENGTH), span.start());
  }

  /** Lets <i>since</i> and its like open or close the interval, and <i>before</i> drop it. */
  private List<TimeExpression> cued(List<TimeExpression> dates) {
    List<TimeExpression> result = new ArrayList<>();
    for (TimeExpression date : dates) {
      Optional<Optional<Kind>> cue =
          date.kind() == Kind.POINT ? rules.cue(before(date.span())) : Optional.empty();
      if (cue.isEmpty()) {
        result.add(date);
      } else {
        cue.orElseThrow().flatMap(kind -> turned(date, kind)).ifPresent(result::add);
      }
    }
    return result;
  }

  private static Optional<TimeExpression> turned(TimeExpression date, Kind kind) {
    if (kind == Kind.DEADLINE) {
      TimeExpression deadline =
          new TimeExpression(date.span(), kind, date.interval(true), Optional.empty());
      return Optional.of(deadline);
    }
    return open(date.interval(), kind)
        .map(
            interval ->
                new TimeExpression(
                    date.span(), kind, interval, date.ifFuture().flatMap(f -> open(f, kind))));
  }

  private static Optional<TimeInterval> open(TimeInterval interval, Kind kind) {
    return kind == Kind.SINCE
        ? interval.begin().map(TimeInterval::since)
        : interval.end().map(TimeInterval::until);
  }
}
