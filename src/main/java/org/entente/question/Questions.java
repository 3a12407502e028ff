package org.entente.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.document.Language;
import org.entente.document.Span;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.entente.time.TimeInterval;

/** Answers the built-in questions, from whichever store. */
public final class Questions {

  private final Store store;
  private final Ontology ontology;

  /**
   * @param store where they are put
   * @param ontology the ontology, for the hierarchy of its relations
   */
  public Questions(Store store, Ontology ontology) {
    this.store = store;
    this.ontology = ontology;
  }

  /**
   * The answer to a question about one actor or place.
   *
   * @param question the question
   * @param actor its IRI
   * @param inferred whether what follows by rule counts too
   * @param window the time that the question is about
   */
  public List<Link> links(Question question, String actor, boolean inferred, Window window) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("actor", actor);
    parameters.put("withInferred", inferred);
    parameters.put("from", window.from().orElse(""));
    parameters.put("to", window.to().orElse(""));
    List<Link> links =
        store.ask(question.fileName(), parameters).stream()
            .map(Questions::link)
            .sorted(Link.ORDER)
            .toList();
    return withoutEchoes(links);
  }

  /**
   * All that relates actors and places, each relation of two once: from its subject, or where it is
   * symmetric, from the one whose IRI sorts first.
   *
   * @param inferred whether what follows by rule counts too
   * @param window the time that the question is about
   */
  public List<Link> web(boolean inferred, Window window) {
    Map<String, Object> parameters =
        Map.of(
            "withInferred", inferred,
            "from", window.from().orElse(""),
            "to", window.to().orElse(""));
    return withoutEchoes(
        store.ask("web", parameters).stream().map(Questions::link).sorted(Link.ORDER).toList());
  }

  private static Link link(Map<String, Object> row) {
    Row values = new Row(row);
    return new Link(
        values.text("other"),
        localName(values.text("relation")),
        Link.Way.valueOf(values.text("way").toUpperCase(Locale.ROOT)),
        values.text("self"),
        values.truth("inferred"),
        values.truth("contested"),
        values.number("claims"),
        values.number("documents"),
        values.optional("since"),
        values.optional("until"),
        values.list("offices"));
  }

  /**
   * The claims between two actors or places, or what they lead and own, in either order: first by
   * document, then as they stand in it.
   */
  public List<Evidence> claims(String one, String another) {
    return evidence("claims", Map.of("one", one, "another", another));
  }

  /** The claims that an actor or place is the subject or object of, in the order of the above. */
  public List<Evidence> history(String actor) {
    return evidence("history", Map.of("actor", actor));
  }

  private List<Evidence> evidence(String query, Map<String, Object> parameters) {
    return store.ask(query, parameters).stream()
        .map(values -> evidence(new Row(values)))
        .sorted(Evidence.ORDER)
        .toList();
  }

  /** The IRIs of the documents that mention an actor or place. */
  public List<String> mentions(String actor) {
    return store.ask("mentions", Map.of("actor", actor)).stream()
        .map(values -> new Row(values).text("document"))
        .toList();
  }

  /** The offices that the gazetteer knows of a person, or in an organisation; the latest first. */
  public List<Tenure> tenures(String actor) {
    Map<Tenure, Map<Language, String>> offices = new LinkedHashMap<>();
    for (Map<String, Object> values : store.ask("tenures", Map.of("actor", actor))) {
      Row row = new Row(values);
      Tenure nameless =
          new Tenure(
              row.text("person"),
              row.text("organization"),
              Map.of(),
              row.optional("since"),
              row.optional("until"));
      offices
          .computeIfAbsent(nameless, absent -> new EnumMap<>(Language.class))
          .putIfAbsent(
              row.optional("language").flatMap(Language::ofTag).orElse(Language.ENGLISH),
              row.text("office"));
    }
    return offices.entrySet().stream()
        .map(entry -> entry.getKey().called(entry.getValue()))
        .toList();
  }

  /** The sentences that looked as if they held a claim, and gave none, by document. */
  public List<Miss> misses() {
    return store.ask("misses", Map.of()).stream()
        .map(Row::new)
        .map(
            row ->
                new Miss(
                    row.text("document"),
                    row.text("name"),
                    row.text("sentence"),
                    row.text("trigger"),
                    row.text("reason")))
        .toList();
  }

  /** The claims that can't both hold, by the rules of the ontology; by rule, then by claim. */
  public List<Conflict> conflicts() {
    Map<String, List<Row>> byContradiction = new TreeMap<>();
    for (Map<String, Object> values : store.ask("conflicts", Map.of())) {
      Row row = new Row(values);
      byContradiction
          .computeIfAbsent(
              row.text("rule") + " " + row.text("contradiction"), absent -> new ArrayList<>())
          .add(row);
    }
    return byContradiction.values().stream().map(this::conflict).toList();
  }

  private Conflict conflict(List<Row> rows) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    Map<String, Row> sides = new TreeMap<>();
    for (Row row : rows) {
      row.optional("language")
          .flatMap(Language::ofTag)
          .ifPresent(language -> names.put(language, row.text("ruleName")));
      sides.put(row.text("claim"), row);
    }
    List<Evidence> claims =
        sides.values().stream()
            .map(
                side ->
                    claims(side.text("subject"), side.text("object")).stream()
                        .filter(claim -> claim.claim().equals(side.text("claim")))
                        .findFirst()
                        .orElseThrow())
            .toList();
    return new Conflict(
        rows.getFirst().text("contradiction"), rows.getFirst().text("rule"), names, claims);
  }

  /** How a statement follows, by each rule and set of premises that gives it. */
  public List<Derivation> derivations(String subject, String relation, String object) {
    Map<String, List<Row>> byInference = new TreeMap<>();
    for (Map<String, Object> values :
        store.ask(
            "premises",
            Map.of(
                "subject", subject, "relation", Ontology.NAMESPACE + relation, "object", object))) {
      Row row = new Row(values);
      byInference.computeIfAbsent(row.text("inference"), absent -> new ArrayList<>()).add(row);
    }
    return byInference.entrySet().stream()
        .map(entry -> derivation(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Derivation derivation(String inference, List<Row> rows) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    SortedSet<Derivation.Premise> premises = new TreeSet<>();
    for (Row row : rows) {
      row.optional("language")
          .flatMap(Language::ofTag)
          .ifPresent(language -> names.put(language, row.text("ruleName")));
      premises.add(
          new Derivation.Premise(
              row.text("premiseSubject"),
              localName(row.text("premiseRelation")),
              row.text("premiseObject")));
    }
    return new Derivation(inference, rows.getFirst().text("rule"), names, List.copyOf(premises));
  }

  private static Evidence evidence(Row row) {
    return new Evidence(
        row.text("claim"),
        row.text("subject"),
        localName(row.text("relation")),
        row.text("object"),
        row.truth("negated"),
        localName(row.text("status")),
        row.optional("source"),
        interval(row.optional("begin"), row.optional("end")),
        row.list("places"),
        row.optional("office"),
        row.decimal("confidence"),
        row.optional("foundBy").orElse(""),
        row.text("document"),
        row.text("text"),
        new Span((int) row.number("start"), (int) row.number("finish")),
        row.list("words").stream().map(Questions::span).sorted().toList());
  }

  private static Optional<TimeInterval> interval(Optional<String> begin, Optional<String> end) {
    return begin.isEmpty() && end.isEmpty()
        ? Optional.empty()
        : Optional.of(new TimeInterval(begin, end));
  }

  private static Span span(String word) {
    int dash = word.indexOf('-');
    return new Span(
        Integer.parseInt(word.substring(0, dash)), Integer.parseInt(word.substring(dash + 1)));
  }

  static String localName(String iri) {
    return iri.startsWith(Ontology.NAMESPACE) ? iri.substring(Ontology.NAMESPACE.length()) : iri;
  }

  /** Leaves out what only repeats a narrower relation between the same two in general words. */
  private List<Link> withoutEchoes(Collection<Link> links) {
    Set<List<String>> told = new HashSet<>();
    for (Link link : links) {
      Optional<String> general = parent(link.relation());
      while (general.isPresent()) {
        told.add(List.of(link.subject(), general.get(), link.object()));
        if (link.way() == Link.Way.BOTH) {
          told.add(List.of(link.object(), general.get(), link.subject()));
        }
        general = parent(general.get());
      }
    }
    return links.stream()
        .filter(
            link ->
                !link.inferred()
                    || !told.contains(List.of(link.subject(), link.relation(), link.object())))
        .toList();
  }

  private Optional<String> parent(String relation) {
    return ontology.property(relation).flatMap(Property::parent);
  }
}
