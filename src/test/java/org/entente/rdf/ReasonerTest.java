package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.rdf.Sample.entity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.actor.Entity;
import org.entente.claim.Extraction;
import org.entente.claim.Status;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonerTest {

  private static final Path FOLDER = Path.of("ontology");
  private static final Ontology ONTOLOGY = Ontology.load(FOLDER);
  private static final Entity RURITANIA = entity("ruritania", "State", "Ruritanie");
  private static final Entity REGIME = entity("regime", "Government", "régime de Zenda");
  private static final Entity MICHAEL = entity("michael", "Person", "Michael");
  private static final Entity FRONT = entity("front", "JihadistGroup", "Front");
  private static final Entity SPLINTER = entity("splinter", "Collective", "branche de la Garde");
  private static final Entity GUARD = entity("guard", "JihadistGroup", "Garde");
  private static final Entity STREMTZ = entity("stremtz", "Settlement", "Stremtz");
  private static final Entity VALLEY = entity("valley", "Region", "Vallée");

  private Path folder;
  private KnowledgeBase base;

  @BeforeEach
  void openEmpty(@TempDir Path temporary) {
    folder = temporary;
    base = inMemory(FOLDER);
  }

  @AfterEach
  void close() {
    base.close();
  }

  private KnowledgeBase inMemory(Path ontologyFolder) {
    return KnowledgeBase.inMemory(ONTOLOGY, ontologyFolder, folder.resolve("actors"));
  }

  private KnowledgeBase open(String name, Path ontologyFolder) {
    return KnowledgeBase.open(
        folder.resolve(name), ONTOLOGY, ontologyFolder, folder.resolve("actors"));
  }

  private void tell(Sample sample) {
    assertThat(base.add(sample.extraction())).isInstanceOf(Addition.Added.class);
  }

  private boolean follows(Entity subject, String property, Entity object) {
    return base.ask(
        "ASK { GRAPH <%s> { <%s> <%s%s> <%s> } }"
            .formatted(
                Vocabulary.INFERRED.getURI(),
                subject.iri(),
                Ontology.NAMESPACE,
                property,
                object.iri()),
        View.STATED);
  }

  @Test
  void symmetricRelationHasItsMirror() {
    tell(Sample.named("a").states(RURITANIA, "alliedWith", REGIME).states(FRONT, "attacks", GUARD));
    assertThat(follows(RURITANIA, "alliedWith", REGIME)).isTrue();
    assertThat(follows(GUARD, "attacks", FRONT)).isFalse();
  }

  @Test
  void specificRelationEntailsTheBroader() {
    tell(Sample.named("a").states(FRONT, "accuses", GUARD).states(FRONT, "attacks", STREMTZ));
    assertThat(follows(FRONT, "condemns", GUARD)).isTrue();
    assertThat(follows(FRONT, "opposes", GUARD)).isTrue();
    assertThat(follows(FRONT, "opposes", STREMTZ)).isFalse();
  }

  @Test
  void chainOfTheOntologyIsFollowed() {
    tell(
        Sample.named("a")
            .states(FRONT, "operatesIn", STREMTZ)
            .states(STREMTZ, "locatedIn", VALLEY)
            .states(FRONT, "attacks", STREMTZ));
    assertThat(follows(FRONT, "operatesIn", VALLEY)).isTrue();
    assertThat(follows(FRONT, "attacks", VALLEY)).isFalse();
  }

  @Test
  void groupDominatedByAnHeirDescendsFromTheAncestor() {
    tell(
        Sample.named("a")
            .states(SPLINTER, "dominates", FRONT)
            .states(SPLINTER, "descendsFrom", GUARD));
    assertThat(follows(FRONT, "descendsFrom", GUARD)).isTrue();
    assertThat(follows(GUARD, "descendsFrom", FRONT)).isFalse();
  }

  @Test
  void transitiveRelationCarriesOverAcrossDocuments() {
    tell(Sample.named("a").states(FRONT, "descendsFrom", SPLINTER));
    tell(Sample.named("b").states(SPLINTER, "descendsFrom", GUARD));
    assertThat(follows(FRONT, "descendsFrom", GUARD)).isTrue();
  }

  @Test
  void backerOfTheRegimeBacksItsLeader() {
    tell(
        Sample.named("a")
            .states(RURITANIA, "alliedWith", REGIME)
            .states(MICHAEL, "leads", REGIME)
            .states(MICHAEL, "leads", GUARD)
            .states(FRONT, "supports", GUARD));
    assertThat(follows(RURITANIA, "supports", MICHAEL)).isTrue();
    assertThat(follows(FRONT, "supports", MICHAEL)).isFalse();
  }

  @Test
  void inferenceKnowsItsRuleAndPremises() {
    tell(
        Sample.named("a")
            .states(SPLINTER, "dominates", FRONT)
            .states(SPLINTER, "descendsFrom", GUARD));
    assertThat(
            base.ask(
                """
                PREFIX ent: <https://w3id.org/entente/ontology#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX actor: <https://w3id.org/entente/actor/>
                ASK {
                  ?inference a ent:Inference ; rdf:subject actor:front ; rdf:object actor:guard ;
                    ent:rule ?rule ; ent:premise ?one, ?two .
                  ?rule rdfs:label "descent"@en .
                  ?one rdf:subject actor:splinter ; rdf:predicate ent:dominates ; rdf:object actor:front .
                  ?two rdf:subject actor:splinter ; rdf:predicate ent:descendsFrom .
                  GRAPH ?document { ?claim ent:states ?one ; a ent:Claim }
                }
                """,
                View.INFERRED))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"FORMER", "PLANNED", "ALLEGED"})
  void claimThatIsNotAssertedInfersNothing(Status status) {
    tell(
        Sample.named("a")
            .claims(status, SPLINTER, "dominates", FRONT)
            .states(SPLINTER, "descendsFrom", GUARD)
            .denies(RURITANIA, "alliedWith", REGIME, RURITANIA));
    assertThat(follows(FRONT, "descendsFrom", GUARD)).isFalse();
    assertThat(follows(RURITANIA, "supports", REGIME)).isFalse();
  }

  @Test
  void relationsThatNeverHeldTogetherInferNothing() {
    tell(
        Sample.named("a")
            .statesAt(RURITANIA, "supports", REGIME, "2011/2014")
            .statesAt(MICHAEL, "leads", REGIME, "2015/.."));
    assertThat(follows(RURITANIA, "supports", MICHAEL)).isFalse();
    tell(Sample.named("b").statesAt(RURITANIA, "supports", REGIME, "2016"));
    assertThat(follows(RURITANIA, "supports", MICHAEL)).isTrue();
    assertThat(
            base.ask(
                "ASK { ?i a <%s> ; <%s> <%stime/2016> }"
                    .formatted(
                        Vocabulary.INFERENCE.getURI(), Vocabulary.WHEN.getURI(), Ontology.DATA),
                View.INFERRED))
        .isTrue();
    base.retract(
        Sample.named("b")
            .statesAt(RURITANIA, "supports", REGIME, "2016")
            .extraction()
            .document()
            .id());
    assertThat(follows(RURITANIA, "supports", MICHAEL)).isFalse();
  }

  @Test
  void descentLastsBeyondTheYearOfTheSplit() {
    tell(
        Sample.named("a")
            .statesAt(FRONT, "descendsFrom", SPLINTER, "2019")
            .statesAt(SPLINTER, "descendsFrom", GUARD, "2012"));
    assertThat(follows(FRONT, "descendsFrom", GUARD)).isTrue();
  }

  @Test
  void retractedPremiseTakesItsConclusionsAlong() {
    tell(Sample.named("a").states(FRONT, "descendsFrom", SPLINTER));
    String before = export(base);
    Sample second = Sample.named("b").states(SPLINTER, "descendsFrom", GUARD);
    tell(second);
    assertThat(follows(FRONT, "descendsFrom", GUARD)).isTrue();
    base.retract(second.extraction().document().id());
    assertThat(follows(FRONT, "descendsFrom", GUARD)).isFalse();
    assertThat(export(base)).isEqualTo(before);
  }

  @Test
  void whatIsStatedIsNotInferredAndIsInferredAgainWhenTakenBack() {
    tell(Sample.named("a").states(FRONT, "attacks", GUARD));
    assertThat(follows(FRONT, "opposes", GUARD)).isTrue();
    Sample second = Sample.named("b").states(FRONT, "opposes", GUARD);
    tell(second);
    assertThat(follows(FRONT, "opposes", GUARD)).isFalse();
    base.retract(second.extraction().document().id());
    assertThat(follows(FRONT, "opposes", GUARD)).isTrue();
  }

  @Test
  void circleOfDescentHoldsNothingUpByItself() {
    Sample first = Sample.named("a").states(FRONT, "descendsFrom", SPLINTER);
    tell(first);
    tell(
        Sample.named("b")
            .states(SPLINTER, "descendsFrom", FRONT)
            .states(SPLINTER, "descendsFrom", GUARD));
    assertThat(follows(FRONT, "descendsFrom", GUARD)).isTrue();
    base.retract(first.extraction().document().id());
    assertThat(follows(FRONT, "descendsFrom", GUARD)).isFalse();
  }

  /** Whatever was added and taken back on the way, the same documents give the same dataset. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anyRoadToTheSameDocumentsGivesTheSameDataset(long seed) {
    Random random = new Random(seed);
    List<Extraction> documents = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      documents.add(randomDocument("d" + i, random));
    }
    documents.forEach(base::add);
    List<Extraction> gone = documents.subList(0, 3);
    gone.forEach(d -> base.retract(d.document().id()));
    List<Extraction> left = new ArrayList<>(documents.subList(3, 8));
    Collections.shuffle(left, random);
    try (KnowledgeBase other = inMemory(FOLDER)) {
      left.forEach(other::add);
      assertThat(export(base)).isEqualTo(export(other));
      assertThat(base.statistics().inferred()).isPositive();
    }
  }

  private static Extraction randomDocument(String name, Random random) {
    List<Entity> groups = List.of(FRONT, SPLINTER, GUARD, REGIME, entity("nile", "Militia", "Nil"));
    List<String> relations =
        List.of(
            "descendsFrom", "partOf", "alliedWith", "supports", "dominates", "memberOf", "fights");
    Sample sample = Sample.named(name);
    for (int i = 0; i < 5; i++) {
      Entity one = groups.get(random.nextInt(groups.size()));
      Entity two = groups.get(random.nextInt(groups.size()));
      String relation = relations.get(random.nextInt(relations.size()));
      if (one != two) {
        if (random.nextBoolean()) {
          sample.states(one, relation, two);
        } else {
          sample.statesAt(one, relation, two, Integer.toString(2010 + random.nextInt(3)));
        }
      }
    }
    return sample.states(MICHAEL, "leads", REGIME).extraction();
  }

  @Test
  void changedRulesAreAppliedToWhatIsThere() throws IOException {
    base.close();
    base = open("data", FOLDER);
    tell(Sample.named("a").states(FRONT, "attacks", GUARD));
    base.close();
    Path other = copyOfOntology();
    Files.delete(other.resolve("rules/super-property.rq"));
    base = open("data", other);
    assertThat(follows(FRONT, "opposes", GUARD)).isFalse();
    base.close();
    base = open("data", FOLDER);
    assertThat(follows(FRONT, "opposes", GUARD)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONSTRUCT { ?x ent:fights ?y WHERE { ?x ent:attacks ?y }",
        "CONSTRUCT { ?x <http://example.org/p> ?y } WHERE { ?x ent:attacks ?y }",
        "CONSTRUCT { ?x ent:fights ?y } WHERE { { ?x ent:attacks ?y } UNION { ?y ent:attacks ?x } }",
        "CONSTRUCT { ?x ent:fights ?y } WHERE { ?x a ent:State . ?y a ent:State }",
        "SELECT * WHERE { ?x ent:attacks ?y }"
      })
  void ruleOfAnotherFormIsRefused(String rule) throws IOException {
    Path other = copyOfOntology();
    Files.writeString(other.resolve("rules/odd.rq"), header() + rule);
    assertThatThrownBy(() -> inMemory(other))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("odd.rq");
  }

  @Test
  void ruleWithoutEndIsRefusedAndNamed() throws IOException {
    Path other = copyOfOntology();
    Files.writeString(
        other.resolve("rules/odd.rq"),
        header()
            + """
            CONSTRUCT { ?x ent:attacks ?z }
            WHERE { ?x ent:attacks ?y . BIND (IRI(CONCAT(STR(?y), "x")) AS ?z) }
            """);
    base.close();
    base = inMemory(other);
    assertThatThrownBy(
            () -> base.add(Sample.named("a").states(FRONT, "attacks", GUARD).extraction()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("odd.rq")
        .hasMessageContaining("rounds");
    assertThat(base.documents()).isEmpty();
  }

  private static String header() {
    return """
    # name@fr: a
    # name@en: a
    # reading@fr: a
    # reading@en: a
    # example: a
    PREFIX ent: <https://w3id.org/entente/ontology#>
    """;
  }

  private Path copyOfOntology() throws IOException {
    Path copy = folder.resolve("ontology");
    Files.createDirectories(copy.resolve("rules"));
    for (String name : List.of("entente.ttl", "shapes.ttl", "property-graph.ttl")) {
      Files.copy(FOLDER.resolve(name), copy.resolve(name));
    }
    for (Path rule : Gazetteer.files(FOLDER.resolve("rules"), ".rq")) {
      Files.copy(rule, copy.resolve("rules").resolve(rule.getFileName()));
    }
    return copy;
  }

  private static String export(KnowledgeBase base) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    base.export(out, ExportFormat.N_QUADS, Scope.ALL);
    return out.toString(StandardCharsets.UTF_8);
  }
}
