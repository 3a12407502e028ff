package org.entente.question;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

/** Writes an article sentence by sentence, with the claims that each makes. */
public final class Article {

  private final String name;
  private final LocalDate date;
  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();
  private Span sentence = new Span(0, 0);

  private Article(String name, LocalDate date) {
    this.name = name;
    this.date = date;
    text.append(name).append("\n\n");
  }

  public static Article named(String name, LocalDate date) {
    return new Article(name, date);
  }

  /** An actor, or a place if its kind is one of a place. */
  public static Entity entity(String slug, String kind, String label, String... names) {
    List<String> all = new ArrayList<>(List.of(label));
    all.addAll(Arrays.asList(names));
    boolean place = List.of("Settlement", "Region").contains(kind);
    String iri = Ontology.DATA + (place ? "place/" : "actor/") + slug;
    return new Entity(iri, kind, label, all, Optional.empty());
  }

  /** An actor that belongs to a state. */
  public static Entity of(Entity state, String slug, String kind, String label, String... names) {
    Entity entity = entity(slug, kind, label, names);
    return new Entity(entity.iri(), kind, label, entity.names(), Optional.of(state.iri()));
  }

  /** The next sentence; the claims that follow are made in it. */
  public Article sentence(String words) {
    int start = text.length();
    text.append(words).append('\n');
    sentence = new Span(start, start + words.length());
    return this;
  }

  /** A claim of the sentence; {@code words} are those that make it. */
  public Article states(Entity subject, String property, Entity object, String... words) {
    return claim(new Details(), subject, property, object, words);
  }

  public Article claim(
      Details details, Entity subject, String property, Entity object, String... words) {
    return claim(details, subject, property, new ClaimObject.Thing(object), words);
  }

  /** A claim about an actor or place, or about a name. */
  public Article claim(
      Details details, Entity subject, String property, ClaimObject object, String... words) {
    claims.add(
        new Claim(
            subject,
            property,
            object,
            details.negated,
            details.status,
            details.source,
            details.when,
            details.where,
            details.office,
            0.9,
            Ontology.DATA + "lexicon/fr/" + details.entry,
            List.of(
                new Passage(
                    sentence,
                    sentence.of(text.toString()),
                    Arrays.stream(words).map(this::span).toList()))));
    return this;
  }

  private Span span(String words) {
    int start = text.indexOf(words, sentence.start());
    return new Span(start, start + words.length());
  }

  public Extraction extraction() {
    String whole = text.toString();
    Document document =
        new Document(
            UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, 16),
            name,
            name,
            Optional.of(date),
            Optional.of("essai"),
            Language.FRENCH,
            whole,
            new Span(0, whole.length()));
    Set<Entity> entities = new LinkedHashSet<>();
    for (Claim claim : claims) {
      entities.add(claim.subject());
      if (claim.object() instanceof ClaimObject.Thing thing) {
        entities.add(thing.entity());
      }
    }
    return new Extraction(document, claims, List.copyOf(entities), List.of());
  }

  /** The qualifiers of a claim. */
  public static final class Details {
    private boolean negated;
    private Status status = Status.ASSERTED;
    private Optional<Entity> source = Optional.empty();
    private Optional<TimeInterval> when = Optional.empty();
    private List<Entity> where = List.of();
    private Optional<String> office = Optional.empty();
    private String entry = "essai";

    public Details negated() {
      negated = true;
      return this;
    }

    public Details status(Status value) {
      status = value;
      return this;
    }

    public Details source(Entity value) {
      source = Optional.of(value);
      return this;
    }

    public Details when(String value) {
      when = Optional.of(TimeInterval.parse(value));
      return this;
    }

    public Details where(Entity... value) {
      where = List.of(value);
      return this;
    }

    public Details office(String value) {
      office = Optional.of(value);
      return this;
    }

    /** The entry of the lexicon that found it. */
    public Details entry(String value) {
      entry = value;
      return this;
    }
  }
}
