package org.entente.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Entity;
import org.entente.claim.Claim;
import org.entente.claim.ClaimObject;
import org.entente.claim.Extraction;
import org.entente.claim.Passage;
import org.entente.claim.Status;
import org.entente.document.Document;
import org.entente.document.Language;
import org.entente.document.Span;
import org.entente.ontology.Ontology;
import org.entente.time.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Builds extractions for tests: one sentence a claim. */
final class Sample {

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final List<Pending> pending = new ArrayList<>();

  private record Pending(
      Entity subject,
      String property,
      ClaimObject object,
      boolean negated,
      Status status,
      Optional<Entity> source,
      Optional<TimeInterval> when,
      Optional<String> office,
      Span span) {}

  private Sample(String name) {
    this.name = name;
    text.append(name).append("\n\n");
  }

  static Sample named(String name) {
    return new Sample(name);
  }

  static Entity entity(String slug, String kind, String label, String... names) {
    List<String> all = new ArrayList<>(List.of(label));
    all.addAll(List.of(names));
    String folder = kind.equals("Settlement") || kind.equals("Region") ? "place/" : "actor/";
    return new Entity(Ontology.DATA + folder + slug, kind, label, all, Optional.empty());
  }

  Sample states(Entity subject, String property, Entity object) {
    return claim(subject, property, object, false, Status.ASSERTED, null, null);
  }

  Sample statesAt(Entity subject, String property, Entity object, String when) {
    return claim(subject, property, object, false, Status.ASSERTED, null, when);
  }

  Sample denies(Entity subject, String property, Entity object, Entity source) {
    return claim(subject, property, object, true, Status.ASSERTED, source, null);
  }

  Sample claims(Status status, Entity subject, String property, Entity object) {
    return claim(subject, property, object, false, status, null, null);
  }

  Sample names(Entity subject, String alias) {
    Span span = sentence(subject.label() + " (" + alias + ").");
    pending.add(
        new Pending(
            subject,
            "alsoKnownAs",
            new ClaimObject.Name(alias),
            false,
            Status.ASSERTED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            span));
    return this;
  }

  Sample leads(Entity person, Entity organisation, String office) {
    Span span = sentence(person.label() + ", " + office + " de " + organisation.label() + ".");
    pending.add(
        new Pending(
            person,
            "leads",
            new ClaimObject.Thing(organisation),
            false,
            Status.ASSERTED,
            Optional.empty(),
            Optional.empty(),
            Optional.of(office),
            span));
    return this;
  }

  private Sample claim(
      Entity subject,
      String property,
      Entity object,
      boolean negated,
      Status status,
      @Nullable Entity source,
      @Nullable String when) {
    Span span = sentence(subject.label() + " " + property + " " + object.label() + ".");
    pending.add(
        new Pending(
            subject,
            property,
            new ClaimObject.Thing(object),
            negated,
            status,
            Optional.ofNullable(source),
            Optional.ofNullable(when).map(TimeInterval::parse),
            Optional.empty(),
            span));
    return this;
  }

  private Span sentence(String words) {
    int start = text.length();
    text.append(words).append("\n");
    return new Span(start, start + words.length());
  }

  Extraction extraction() {
    String whole = text.toString();
    Document document =
        new Document(
            Digest.of(whole),
            name,
            name,
            Optional.of(LocalDate.of(2024, 11, 30)),
            Optional.of("essai"),
            Language.FRENCH,
            whole,
            new Span(0, whole.length()));
    List<Claim> claims = pending.stream().map(p -> claim(p, whole)).toList();
    return new Extraction(
        document,
        claims,
        claims.stream().map(Claim::subject).distinct().toList(),
        List.of(new Extraction.Miss("Rien.", "rien", "pas d'objet")));
  }

  private static Claim claim(Pending p, String whole) {
    Span head = new Span(p.span().start(), p.span().start() + p.subject().label().length());
    return new Claim(
        p.subject(),
        p.property(),
        p.object(),
        p.negated(),
        p.status(),
        p.source(),
        p.when(),
        List.of(),
        p.office(),
        0.9,
        "https://w3id.org/entente/lexicon/fr#" + p.property(),
        List.of(new Passage(p.span(), p.span().of(whole), List.of(head))));
  }
}
