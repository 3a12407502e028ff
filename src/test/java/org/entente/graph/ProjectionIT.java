package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.entente.actor.Entity;
import org.entente.claim.Extraction;
import org.entente.document.Language;
import org.entente.graph.embedded.BrowserContent;
import org.entente.graph.embedded.Ports;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;
import org.entente.question.AleppoArticle;
import org.entente.question.Article;
import org.entente.rdf.ExportFormat;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.Scope;
import org.entente.rdf.View;
import org.entente.rdf.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server, and a dataset in memory for each test. */
class ProjectionIT {

  private static final Path ONTOLOGY_FOLDER = Path.of("ontology");
  private static final LocalDate DAY = LocalDate.of(2024, 12, 1);

  @TempDir private static Path folder;
  private static Ontology ontology;
  private static GraphStore store;
  private static Projection projection;

  private KnowledgeBase base;

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
  void actorsCarryTheirClassPathAndNames() {
    imported(AleppoArticle.extraction());
    assertThat(
            one(
                "MATCH (n:Actor:Organization:ArmedGroup:JihadistGroup {iri: $iri}) RETURN n.name",
                Map.of("iri", AleppoArticle.HTS.iri())))
        .isEqualTo("Hayat Tahrir al-Cham");
    assertThat(one("MATCH (n:State) WHERE n.name = 'Turquie' RETURN n:Actor AND n:Place", Map.of()))
        .isEqualTo(true);
  }

  @Test
  void relationshipsSumUpTheirClaims() {
    imported(AleppoArticle.extraction());
    imported(
        Article.named("autre", DAY)
            .sentence("La Turquie soutient les factions rebelles depuis 2012.")
            .claim(
                new Article.Details().when("2012/.."),
                AleppoArticle.TURKEY,
                "supports",
                AleppoArticle.REBELS,
                "soutient")
            .extraction());
    List<Object> sums =
        row(
            """
            MATCH (:Actor {iri: $from})-[r:SUPPORTS]->(:Actor {iri: $to})
            RETURN r.claims, r.documents, r.since, r.inferred, r.contested, r.confidence
            """,
            Map.of("from", AleppoArticle.TURKEY.iri(), "to", AleppoArticle.REBELS.iri()));
    assertThat(sums).containsExactly(2L, 2L, "2012", false, false, 0.99);
  }

  @Test
  void inferredRelationshipsAreMarkedAndExplained() {
    imported(AleppoArticle.extraction());
    assertThat(
            row(
                """
                MATCH (a:Actor {iri: $from})-[r:DESCENDS_FROM]->(b:Actor {iri: $to})
                MATCH (a)<-[:SUBJECT]-(i:Inference)-[:OBJECT]->(b)
                RETURN r.inferred, r.claims, COUNT { (i)-[:PREMISE]->(:Statement) }
                """,
                Map.of("from", AleppoArticle.HTS.iri(), "to", AleppoArticle.AL_QAEDA.iri())))
        .containsExactly(true, 0L, 2L);
  }

  @Test
  void whatIsOnlyDeniedIsNoRelationship() {
    imported(AleppoArticle.extraction());
    Map<String, Object> ends =
        Map.of("from", AleppoArticle.TURKEY.iri(), "to", AleppoArticle.HTS.iri());
    assertThat(
            one("RETURN EXISTS { (:Actor {iri: $from})-[:SUPPORTS]->(:Actor {iri: $to}) }", ends))
        .isEqualTo(false);
    assertThat(
            one(
                "MATCH (:Actor {iri: $from})<-[:SUBJECT]-(c:Claim {negated: true}) RETURN"
                    + " c.relation",
                ends))
        .isEqualTo("supports");
  }

  @Test
  void aDenialElsewhereContestsARelationship() {
    imported(
        Article.named("oui", DAY)
            .sentence("La Turquie soutient HTS.")
            .states(AleppoArticle.TURKEY, "supports", AleppoArticle.HTS, "soutient")
            .extraction());
    assertThat(contested()).isEqualTo(false);
    Extraction denial = AleppoArticle.extraction();
    imported(denial);
    assertThat(contested()).isEqualTo(true);
    base.retract(denial.document().id());
    projection.catchUp(base);
    assertThat(contested()).isEqualTo(false);
  }

  private static Object contested() {
    return one(
        "MATCH (:Actor {iri: $from})-[r:SUPPORTS]->(:Actor {iri: $to}) RETURN r.contested",
        Map.of("from", AleppoArticle.TURKEY.iri(), "to", AleppoArticle.HTS.iri()));
  }

  @Test
  void contradictionsNameTheirRuleAndBothClaims() {
    imported(AleppoArticle.extraction());
    Extraction contrary =
        Article.named("ankara", LocalDate.of(2024, 11, 28))
            .sentence("La Turquie bombarde les factions rebelles.")
            .states(AleppoArticle.TURKEY, "attacks", AleppoArticle.REBELS, "bombarde")
            .extraction();
    imported(contrary);
    Map<String, Object> ends =
        Map.of("from", AleppoArticle.TURKEY.iri(), "to", AleppoArticle.REBELS.iri());
    assertThat(
            row(
                """
                MATCH (one:Claim {relation: 'attacks'})<-[:BETWEEN]-(c:Contradiction)
                MATCH (c)-[:BETWEEN]->(other:Claim {relation: 'supports'})
                RETURN c.name_fr, c.name_en, other.text CONTAINS 'Turquie'
                """,
                Map.of()))
        .containsExactly("ami et ennemi", "friend and foe", true);
    assertThat(
            one(
                "MATCH (:Actor {iri: $from})-[r]->(:Actor {iri: $to})"
                    + " RETURN count(CASE WHEN r.contested THEN r END)",
                ends))
        .isEqualTo(2L);
    base.retract(contrary.document().id());
    projection.catchUp(base);
    assertThat(one("MATCH (c:Contradiction) RETURN count(c)", Map.of())).isEqualTo(0L);
    assertThat(one("MATCH (:Actor {iri: $from})-[r]->(:Actor {iri: $to}) RETURN r.contested", ends))
        .isEqualTo(false);
    assertThat(projection.sync(base).changedNothing()).isTrue();
  }

  @Test
  void aGraphOfAnOlderLayoutIsMadeUpToDate() {
    imported(AleppoArticle.extraction());
    write("MATCH (p:EntenteProjection) REMOVE p.layout");
    write("MATCH (:Document)-[r:MENTIONS]->() DELETE r");
    assertThat(projection.isUpToDate(base)).isFalse();
    assertThat(projection.catchUp(base).relationshipsWritten()).isPositive();
    assertThat(projection.sync(base).changedNothing()).isTrue();
  }

  @Test
  void claimsKeepTheirSentenceAndDocument() {
    imported(AleppoArticle.extraction());
    assertThat(
            row(
                """
                MATCH (d:Document)<-[:IN]-(c:Claim {relation: 'captures'})-[:OBJECT]->(p:Place)
                RETURN c.text, c.when, c.status, p.name, d.title
                """,
                Map.of()))
        .containsExactly(
            "Vendredi, HTS est entré à Alep, deuxième ville de Syrie.",
            "2024-11-29",
            "Asserted",
            "Alep",
            "alep");
  }

  @Test
  void projectingTwiceChangesNothing() {
    imported(AleppoArticle.extraction());
    assertThat(projection.catchUp(base).changedNothing()).isTrue();
    assertThat(projection.sync(base).changedNothing()).isTrue();
    assertThat(projection.isUpToDate(base)).isTrue();
  }

  @Test
  void retractingTakesBackEverything() {
    long before = (long) one("MATCH (n) RETURN count(n)", Map.of());
    Extraction extraction = AleppoArticle.extraction();
    imported(extraction);
    base.retract(extraction.document().id());
    projection.catchUp(base);
    assertThat(one("MATCH (n) RETURN count(n)", Map.of())).isEqualTo(before);
    assertThat(projection.sync(base).changedNothing()).isTrue();
  }

  @Test
  void exportTakenInElsewhereGivesTheSameGraph() throws IOException {
    base.add(AleppoArticle.extraction());
    projection.sync(base);
    Path file = folder.resolve("all.trig");
    try (OutputStream out = Files.newOutputStream(file)) {
      base.export(out, ExportFormat.TRIG, Scope.ALL);
    }
    try (KnowledgeBase other =
        KnowledgeBase.inMemory(ontology, ONTOLOGY_FOLDER, folder.resolve("actors"))) {
      assertThat(other.load(file).documents()).hasSize(1);
      assertThat(projection.sync(other).changedNothing()).isTrue();
    }
  }

  @Test
  void syncRepairsDriftAndSaysSo() {
    imported(AleppoArticle.extraction());
    write("MATCH (:Actor {name: 'Turquie'})-[r:SUPPORTS]->() DELETE r");
    write("MATCH (n:Actor {name: 'Russie'}) SET n.name = 'Ruritanie'");
    write("MATCH (a:Actor {name: 'Iran'}), (b:Place {name: 'Alep'}) CREATE (a)-[:CAPTURES]->(b)");
    write("MATCH (c:Claim {relation: 'fights'}) DETACH DELETE c");
    ProjectionReport report = projection.sync(base);
    assertThat(report.nodesWritten()).isEqualTo(2);
    assertThat(report.relationshipsWritten()).isEqualTo(4);
    assertThat(report.relationshipsRemoved()).isEqualTo(1);
    assertThat(projection.sync(base).changedNothing()).isTrue();
  }

  @Test
  void aRelationshipThatIsThereTwiceIsTakenOutOnce() {
    imported(AleppoArticle.extraction());
    write("MATCH (a)-[r:CAPTURES]->(b) CREATE (a)-[s:CAPTURES]->(b) SET s = properties(r)");
    assertThat(projection.sync(base).relationshipsRemoved()).isEqualTo(1);
    assertThat(one("MATCH ()-[r:CAPTURES]->() RETURN count(r)", Map.of())).isEqualTo(1L);
  }

  @Test
  void namesThatAreCodeAreOnlyNames() {
    String cypher = "'}) DETACH DELETE n //";
    String sparql = "\" . ?s ?p ?o } ; DROP ALL #";
    Entity one = Article.entity("injection-one", "ArmedGroup", cypher, "`:Admin`");
    Entity two = Article.entity("injection-two", "ArmedGroup", sparql);
    imported(
        Article.named("`]->() MATCH (n) DETACH DELETE n", DAY)
            .sentence(cypher + " combat " + sparql + ".")
            .states(one, "fights", two, "combat")
            .extraction());
    assertThat(one("MATCH (a:ArmedGroup)-[:FIGHTS]->(b) RETURN a.name + b.name", Map.of()))
        .isEqualTo(cypher + sparql);
    assertThat(projection.sync(base).changedNothing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyOrderOfImportsAndRetractionsEndsAsARebuiltGraph(long seed) {
    Random random = new Random(seed);
    List<String> known = new ArrayList<>();
    for (int step = 0; step < 12; step++) {
      if (!known.isEmpty() && random.nextInt(4) == 0) {
        base.retract(known.remove(random.nextInt(known.size())));
      } else {
        Extraction extraction = article(random, "article " + step);
        base.add(extraction);
        known.add(extraction.document().id());
      }
      if (random.nextBoolean()) {
        projection.catchUp(base);
      }
    }
    projection.catchUp(base);
    assertThat(projection.sync(base)).matches(ProjectionReport::changedNothing, "nothing to mend");
    assertThat(statedInGraph()).isEqualTo(statedInDataset());
  }

  private static Extraction article(Random random, String name) {
    List<String> relations =
        List.of("supports", "fights", "alliedWith", "dominates", "descendsFrom");
    Article article = Article.named(name, DAY.plusDays(random.nextInt(100)));
    for (int i = 0; i < 4; i++) {
      Entity subject = Article.entity("g" + random.nextInt(5), "ArmedGroup", "Groupe " + i);
      Entity object = Article.entity("h" + random.nextInt(5), "ArmedGroup", "Faction " + i);
      Article.Details details = new Article.Details();
      if (random.nextInt(4) == 0) {
        details.negated();
      }
      if (random.nextBoolean()) {
        details.when(Integer.toString(2000 + random.nextInt(20)));
      }
      article
          .sentence("Phrase " + i + ".")
          .claim(
              details, subject, relations.get(random.nextInt(relations.size())), object, "Phrase");
    }
    return article.extraction();
  }

  private static Set<String> statedInGraph() {
    Set<String> stated = new TreeSet<>();
    store
        .read(
            "MATCH (a:Actor|Place)-[r]->(b:Actor|Place) WHERE r.inferred = false RETURN a.iri,"
                + " type(r), b.iri",
            Map.of(),
            Limits.USUAL)
        .rows()
        .forEach(row -> stated.add(row.get(0) + " " + row.get(1) + " " + row.get(2)));
    return stated;
  }

  private Set<String> statedInDataset() {
    return base.read(
        View.STATED,
        data -> {
          Set<String> stated = new TreeSet<>();
          data.asDatasetGraph()
              .find(Vocabulary.STATED, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(
                  quad ->
                      stated.add(
                          quad.getSubject().getURI()
                              + " "
                              + ontology
                                  .property(Quads.localName(quad.getPredicate()))
                                  .orElseThrow()
                                  .relationshipType()
                              + " "
                              + quad.getObject().getURI()));
          return stated;
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyQueryOfTheGuideRuns(Language language) {
    imported(AleppoArticle.extraction());
    for (BrowserContent.SavedQuery query :
        Guide.content(ontology).queries().getOrDefault(language, List.of())) {
      Answer answer = store.read(query.cypher(), Map.of(), Limits.USUAL);
      // Nothing is contested in this article.
      assertThat(answer.rows().isEmpty())
          .as(query.title())
          .isEqualTo(query.cypher().contains("r.contested"));
    }
  }

  @Test
  void aReadingQueryMayNotWrite() {
    assertThatThrownBy(() -> store.read("CREATE (n:Actor) RETURN n", Map.of(), Limits.USUAL))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("--write");
  }

  @Test
  void aReadingQueryMayNotAdministerTheServer() {
    assertThatThrownBy(
            () ->
                store.read(
                    "CREATE USER eve SET PASSWORD 'evening-star' CHANGE NOT REQUIRED",
                    Map.of(),
                    Limits.USUAL))
        .isInstanceOf(ProblemException.class);
    assertThat(store.read("SHOW USERS YIELD user", Map.of(), Limits.USUAL).rows()).hasSize(1);
  }

  @Test
  void aQueryEndsAtItsLimits() {
    Answer answer =
        store.read(
            "UNWIND range(1, 100) AS i RETURN i", Map.of(), new Limits(Duration.ofSeconds(5), 3));
    assertThat(answer.rows()).hasSize(3);
    assertThat(answer.cut()).isTrue();
    assertThatThrownBy(
            () ->
                store.read(
                    "UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j RETURN count(*)",
                    Map.of(),
                    new Limits(Duration.ofMillis(300), 3)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("too long");
  }

  @Test
  void aWrongQueryIsExplained() {
    assertThatThrownBy(() -> store.read("MATCH (n RETURN n", Map.of(), Limits.USUAL))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("cypher: ");
  }

  private void imported(Extraction extraction) {
    base.add(extraction);
    projection.catchUp(base);
  }

  private static void write(String cypher) {
    store.write(cypher, Map.of(), Limits.USUAL);
  }

  private static Object one(String cypher, Map<String, Object> parameters) {
    return row(cypher, parameters).getFirst();
  }

  private static List<Object> row(String cypher, Map<String, Object> parameters) {
    List<List<Object>> rows = store.read(cypher, parameters, Limits.USUAL).rows();
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }
}
