package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.entente.actor.Entity;
import org.entente.claim.Extraction;
import org.entente.claim.Status;
import org.entente.graph.GraphSettings;
import org.entente.graph.GraphStore;
import org.entente.graph.Projection;
import org.entente.graph.embedded.Ports;
import org.entente.ontology.Ontology;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.View;
import org.entente.rdf.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each built-in question gets the same answer in SPARQL and in Cypher, row for row. */
class SameAnswersIT {

  private static final Path ONTOLOGY_FOLDER = Path.of("ontology");
  private static final LocalDate DAY = LocalDate.of(2024, 12, 1);

  private static final List<Window> WINDOWS =
      List.of(
          Window.ALWAYS,
          Window.at("2016"),
          new Window(Optional.of("2018-06"), Optional.empty()),
          new Window(Optional.empty(), Optional.of("2013")));

  @TempDir private static Path folder;
  private static Ontology ontology;
  private static GraphStore store;
  private static Projection projection;

  private final Map<String, Integer> rows = new HashMap<>();
  private KnowledgeBase base;

  @BeforeAll
  static void start() {
    AleppoArticle.writeGazetteer(folder.resolve("actors"));
    ontology = Ontology.load(ONTOLOGY_FOLDER);
    store =
        GraphStore.open(
            new GraphSettings(folder.resolve("neo4j"), Ports.ANY, Optional.empty()), ontology);
    projection = new Projection(store, ontology);
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  @BeforeEach
  void empty() {
    base = KnowledgeBase.inMemory(ontology, ONTOLOGY_FOLDER, folder.resolve("actors"));
    projection.rebuild(base);
  }

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void anArticle() {
    base.add(AleppoArticle.extraction());
    projection.catchUp(base);
    assertSameAnswers();
    assertThat(rows)
        .containsKeys("BACKERS", "ENEMIES", "LINEAGE", "LEADERS", "TERRITORY", "premises");
  }

  @Test
  void claimsThatContradictEachOther() {
    base.add(AleppoArticle.extraction());
    projection.catchUp(base);
    base.add(
        Article.named("ankara", LocalDate.of(2024, 11, 28))
            .sentence("La Turquie bombarde les factions rebelles.")
            .states(AleppoArticle.TURKEY, "attacks", AleppoArticle.REBELS, "bombarde")
            .extraction());
    projection.catchUp(base);
    assertSame("conflicts", "all", Questions::conflicts);
    assertSameLinks(Question.BACKERS, AleppoArticle.REBELS.iri());
    assertSameLinks(Question.ENEMIES, AleppoArticle.TURKEY.iri());
    assertThat(rows).containsKeys("conflicts", "contested");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void anythingThatTheOntologyAllows(long seed) {
    RandomArticles articles = new RandomArticles(ontology, RandomArticles.crowd(12), seed);
    for (int number = 0; number < 6; number++) {
      base.add(articles.next(number, 10));
    }
    projection.catchUp(base);
    assertSameAnswers();
    assertThat(rows).containsKeys("LINKS", "web", "claims", "history", "mentions", "BACKERS");
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void claimsThatManyPassagesMakeAndOthersContradictAfterAnyChanges(long seed) {
    Random random = new Random(seed);
    List<String> known = new ArrayList<>();
    for (int number = 0; number < 10; number++) {
      Extraction extraction = repetitive(random, "article " + number);
      base.add(extraction);
      known.add(extraction.document().id());
      if (random.nextInt(3) == 0) {
        base.retract(known.remove(random.nextInt(known.size())));
      }
      if (random.nextBoolean()) {
        projection.catchUp(base);
      }
    }
    projection.catchUp(base);
    assertThat(projection.sync(base).changedNothing()).isTrue();
    assertSameAnswers();
    assertThat(rows).containsKeys("BACKERS", "ALLIES", "LEADERS", "contested");
  }

  /** So few actors and relations that its sentences often make, or deny, the same claim. */
  private static Extraction repetitive(Random random, String name) {
    List<Entity> actors = RandomArticles.crowd(6);
    List<String> relations = List.of("supports", "alliedWith", "fights", "descendsFrom", "leads");
    Article article = Article.named(name, DAY.plusDays(random.nextInt(30)));
    for (int i = 0; i < 10; i++) {
      Entity subject = actors.get(random.nextInt(4));
      Entity object = actors.get(random.nextInt(4));
      if (!subject.equals(object)) {
        String relation = relations.get(random.nextInt(relations.size()));
        article
            .sentence("Phrase " + i + " : « " + object.label() + " ».")
            .claim(details(random), subject, relation, object, "Phrase", object.label());
      }
    }
    return article.extraction();
  }

  private static Article.Details details(Random random) {
    Article.Details details = new Article.Details().entry("entrée-" + random.nextInt(2));
    if (random.nextInt(4) == 0) {
      details.negated();
    }
    if (random.nextInt(5) == 0) {
      details.status(Status.FORMER);
    }
    if (random.nextBoolean()) {
      details.when(List.of("2016", "2012/..", "../2018", "2015/2017").get(random.nextInt(4)));
    }
    if (random.nextBoolean()) {
      details.office(List.of("chef", "porte-parole").get(random.nextInt(2)));
    }
    if (random.nextInt(3) == 0) {
      details.source(AleppoArticle.OBSERVATORY).where(AleppoArticle.ALEPPO, AleppoArticle.SYRIA);
    }
    return details;
  }

  private void assertSameAnswers() {
    Set<String> entities = entities();
    for (String one : entities) {
      for (Question question : Question.values()) {
        assertSameLinks(question, one);
      }
      assertSame("history", one, questions -> questions.history(one));
      assertSame("mentions", one, questions -> questions.mentions(one));
      entities.stream()
          .filter(another -> one.compareTo(another) < 0)
          .forEach(
              another ->
                  assertSame(
                      "claims", one + " " + another, questions -> questions.claims(one, another)));
    }
    for (Window window : WINDOWS) {
      assertSame("web", "asserted " + window, questions -> questions.web(false, window));
      assertSame("web", "inferred " + window, questions -> questions.web(true, window));
    }
    assertSame("conflicts", "all", Questions::conflicts);
    assertSamePremises();
  }

  private void assertSameLinks(Question question, String one) {
    assertSame(
        question.name(), one, questions -> questions.links(question, one, false, Window.ALWAYS));
    for (Window window : WINDOWS) {
      List<Link> links =
          assertSame(
              question.name(),
              one + " with inferences in " + window,
              questions -> questions.links(question, one, true, window));
      if (links.stream().anyMatch(Link::contested)) {
        rows.merge("contested", 1, Integer::sum);
      }
    }
  }

  private void assertSamePremises() {
    for (Link link : inSparql(questions -> questions.web(true, Window.ALWAYS))) {
      assertSame(
          "premises",
          link.toString(),
          questions -> questions.derivations(link.subject(), link.relation(), link.object()));
    }
  }

  private <T> List<T> assertSame(
      String question, String about, Function<Questions, List<T>> asking) {
    List<T> expected = inSparql(asking);
    List<T> actual = asking.apply(new Questions(new CypherStore(store), ontology));
    assertThat(actual).as("%s of %s", question, about).isEqualTo(expected);
    if (!expected.isEmpty()) {
      rows.merge(question, expected.size(), Integer::sum);
    }
    return expected;
  }

  private <T> List<T> inSparql(Function<Questions, List<T>> asking) {
    return base.read(
        View.NONE, data -> asking.apply(new Questions(new SparqlStore(data), ontology)));
  }

  private Set<String> entities() {
    return base.read(
        View.NONE,
        data -> {
          Set<String> found = new TreeSet<>();
          data.asDatasetGraph()
              .findNG(Node.ANY, Node.ANY, Vocabulary.MENTIONS, Node.ANY)
              .forEachRemaining(quad -> found.add(quad.getObject().getURI()));
          return found;
        });
  }
}
