package org.entente.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Cast;
import org.entente.actor.ParsedSentence;
import org.entente.actor.Referent;
import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.entente.time.TimeInterval;

/**
 * Collects findings into claims: one for each triple with its polarity, status and source, however
 * often it is told.
 */
final class ClaimBuilder {

  private final Document document;
  private final Ontology ontology;
  private final Circumstances circumstances;
  private final Map<Key, Draft> drafts = new LinkedHashMap<>();

  ClaimBuilder(Document document, Ontology ontology, Lexicon lexicon, Cast cast) {
    this.document = document;
    this.ontology = ontology;
    this.circumstances = new Circumstances(document, ontology, lexicon);
  }

  private record Key(
      String subject, String property, String object, boolean negated, Status status) {}

  private static final class Draft {
    private final Finding finding;
    private final Qualifiers.Presentation presentation;
    private Optional<TimeInterval> when = Optional.empty();
    private List<Referent> where = List.of();
    private Optional<Referent> source;
    private final List<Passage> passages = new ArrayList<>();

    Draft(Finding finding, Qualifiers.Presentation presentation) {
      this.finding = finding;
      this.presentation = presentation;
      this.source = presentation.source();
    }

    Span firstSentence() {
      return passages.get(0).sentence();
    }
  }

  /** Takes in a finding, and tells how its sentence presents it. */
  Qualifiers.Presentation add(SentenceReader.Reading reading, Finding finding) {
    Qualifiers.Presentation presentation =
        finding.sense().isPresent()
            ? reading.qualifiers().read(finding)
            : Qualifiers.Presentation.PLAIN;
    add(reading.sentence(), finding, presentation);
    return presentation;
  }

  /** Takes in a finding of a sentence that is presented in a certain way. */
  void add(ParsedSentence sentence, Finding finding, Qualifiers.Presentation presentation) {
    Property property = ontology.property(finding.property()).orElseThrow();
    Draft draft =
        drafts.computeIfAbsent(
            key(finding, property, presentation), key -> new Draft(finding, presentation));
    Circumstances.Found found =
        circumstances.read(sentence, finding, presentation.status(), property);
    draft.when = draft.when.or(found::when);
    draft.where = draft.where.isEmpty() ? found.where() : draft.where;
    draft.source = draft.source.or(presentation::source);
    draft.passages.add(passage(sentence, finding));
  }

  private static Key key(Finding finding, Property property, Qualifiers.Presentation presentation) {
    String subject = finding.subject().iri();
    String object = finding.object().map(Referent::iri).orElse(finding.name());
    boolean swap = property.symmetric() && subject.compareTo(object) > 0;
    return new Key(
        swap ? object : subject,
        finding.property(),
        swap ? subject : object,
        presentation.negated(),
        presentation.status());
  }

  private Passage passage(ParsedSentence sentence, Finding finding) {
    List<Span> highlights =
        finding.nodes().stream()
            .map(n -> sentence.tree().word(n).span())
            .distinct()
            .sorted()
            .toList();
    Span span = sentence.sentence().span();
    return new Passage(span, span.of(document.text()), highlights);
  }

  /** The claims, in the order of the text, without those that a more specific one makes idle. */
  List<Claim> claims() {
    return drafts.entrySet().stream()
        .filter(entry -> !isImplied(entry.getKey(), entry.getValue()))
        .map(entry -> claim(entry.getKey(), entry.getValue()))
        .toList();
  }

  private boolean isImplied(Key key, Draft draft) {
    return drafts.entrySet().stream()
        .anyMatch(
            other ->
                !other.getKey().equals(key)
                    && other.getKey().subject.equals(key.subject)
                    && other.getKey().object.equals(key.object)
                    && other.getKey().negated == key.negated
                    && isAncestor(key.property, other.getKey().property)
                    && other.getValue().firstSentence().equals(draft.firstSentence()));
  }

  private boolean isAncestor(String ancestor, String property) {
    Optional<String> parent = ontology.property(property).flatMap(Property::parent);
    return parent.isPresent()
        && (parent.get().equals(ancestor) || isAncestor(ancestor, parent.get()));
  }

  private Claim claim(Key key, Draft draft) {
    Finding finding = draft.finding;
    return new Claim(
        finding.subject().entity(),
        finding.property(),
        finding
            .object()
            .<ClaimObject>map(object -> new ClaimObject.Thing(object.entity()))
            .orElseGet(() -> new ClaimObject.Name(finding.name())),
        key.negated,
        key.status,
        draft.source.map(Referent::entity),
        draft.when,
        draft.where.stream().map(Referent::entity).toList(),
        finding.office(),
        Confidence.of(finding, draft.presentation),
        finding.foundBy(),
        draft.passages);
  }
}
