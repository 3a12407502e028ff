package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.actor.Entity;
import org.entente.claim.ClaimObject;
import org.entente.claim.Extraction;
import org.entente.claim.Status;
import org.entente.graph.embedded.BrowserContent;
import org.entente.graph.embedded.Ports;
import org.entente.ontology.Ontology;
import org.entente.question.AleppoArticle;
import org.entente.question.Article;
import org.entente.question.RandomArticles;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.View;
import org.entente.rdf.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph keeps all that the dataset says about who states what: it can be made RDF again. */
class ReadBackIT {

  private static final Path ONTOLOGY_FOLDER = Path.of("ontology");
  private static final LocalDate DAY = LocalDate.of(2024, 12, 1);

  /** What a document says about how it was read, rather than what it states. */
  private static final Set<Node> READING =
      Set.of(Vocabulary.LENGTH, Vocabulary.MISSED, Vocabulary.GENERATED_BY);

  private static final List<String> DESCRIBED = List.of("document/", "claim/", "time/", "instant/");

  @TempDir private static Path folder;
  private static Ontology ontology;
  private static GraphStore store;
  private static Projection projection;

  @BeforeAll
  static void start() {
    AleppoArticle.writeGazetteer(folder.resolve("actors"));
    ontology = Ontology.load(ONTOLOGY_FOLDER);
    store =
        GraphStore.open(
            new GraphSettings(folder.resolve("neo4j"), Ports.ANY, Optional.empty()),
            BrowserContent.NONE);
    projection = new Projection(store, ontology);
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  @Test
  void anArticleComesBackAsItIs() {
    try (KnowledgeBase base = knowledge()) {
      base.add(AleppoArticle.extraction());
      projection.rebuild(base);
      assertIsomorphic(base);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void anythingThatTheOntologyAllowsComesBack(long seed) {
    RandomArticles articles = new RandomArticles(ontology, RandomArticles.crowd(24), seed);
    try (KnowledgeBase base = knowledge()) {
      for (int number = 0; number < 4; number++) {
        base.add(articles.next(number, 8));
      }
      projection.rebuild(base);
      assertIsomorphic(base);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void claimsThatManyPassagesMakeComeBackAfterAnyChanges(long seed) {
    Random random = new Random(seed);
    List<String> known = new ArrayList<>();
    try (KnowledgeBase base = knowledge()) {
      projection.rebuild(base);
      for (int number = 0; number < 8; number++) {
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
      assertIsomorphic(base);
    }
  }

  /** So few actors and relations that its sentences often make the same claim. */
  private static Extraction repetitive(Random random, String name) {
    List<Entity> actors = RandomArticles.crowd(3);
    Article article = Article.named(name, DAY.plusDays(random.nextInt(30)));
    for (int i = 0; i < 12; i++) {
      Entity subject = actors.get(random.nextInt(3));
      Entity object = actors.get(random.nextInt(3));
      article.sentence("Phrase " + i + " : « " + object.label() + " ».");
      if (random.nextInt(4) == 0) {
        ClaimObject alias = new ClaimObject.Name("Nom " + random.nextInt(2));
        article.claim(details(random), subject, "alsoKnownAs", alias, "Phrase");
      } else if (!subject.equals(object)) {
        String relation = random.nextBoolean() ? "supports" : "alliedWith";
        article.claim(details(random), subject, relation, object, "Phrase", object.label());
      }
    }
    return article.extraction();
  }

  private static Article.Details details(Random random) {
    Article.Details details = new Article.Details().entry("entrée-" + random.nextInt(2));
    if (random.nextInt(4) == 0) {
      details.negated();
    }
    if (random.nextInt(4) == 0) {
      details.status(Status.FORMER);
    }
    if (random.nextBoolean()) {
      details.when(List.of("2016", "2012/..", "../2018", "2015/2017").get(random.nextInt(4)));
    }
    if (random.nextBoolean()) {
      details.office(List.of("chef", "porte-parole").get(random.nextInt(2)));
    }
    if (random.nextInt(3) == 0) {
      details.source(AleppoArticle.OBSERVATORY).where(AleppoArticle.ALEPPO);
    }
    return details;
  }

  private static KnowledgeBase knowledge() {
    return KnowledgeBase.inMemory(ontology, ONTOLOGY_FOLDER, folder.resolve("actors"));
  }

  private static void assertIsomorphic(KnowledgeBase base) {
    Graph kept = base.read(View.NONE, data -> annotated(data.asDatasetGraph()));
    Graph back = ReadBack.of(store, ontology);
    assertThat(back.stream()).containsExactlyInAnyOrderElementsOf(kept.stream().toList());
    assertThat(back.isIsomorphicWith(kept)).isTrue();
  }

  /** What is stated, and all that documents say about who states it, where, when and how. */
  private static Graph annotated(DatasetGraph dataset) {
    Graph graph = GraphFactory.createGraphMem();
    dataset
        .find(Vocabulary.STATED, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> graph.add(quad.asTriple()));
    dataset
        .findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (Vocabulary.isDocument(quad.getGraph()) && annotates(quad)) {
                graph.add(Triple.create(quad.getSubject(), quad.getPredicate(), quad.getObject()));
              }
            });
    return graph;
  }

  private static boolean annotates(Quad quad) {
    String subject = quad.getSubject().getURI();
    return !READING.contains(quad.getPredicate())
        && DESCRIBED.stream().anyMatch(kind -> subject.startsWith(Ontology.DATA + kind));
  }
}
