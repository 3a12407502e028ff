package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.rdf.Sample.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.entente.actor.Entity;
import org.entente.claim.Status;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictionsTest {

  private static final Path FOLDER = Path.of("ontology");
  private static final Ontology ONTOLOGY = Ontology.load(FOLDER);
  private static final Entity RURITANIA = entity("ruritania", "State", "Ruritanie");
  private static final Entity MICHAEL = entity("michael", "Person", "Michael");
  private static final Entity RUDOLF = entity("rudolf", "Person", "Rodolphe");
  private static final Entity FRONT = entity("front", "JihadistGroup", "Front");
  private static final Entity GUARD = entity("guard", "JihadistGroup", "Garde");

  private KnowledgeBase base;

  @BeforeEach
  void openEmpty(@TempDir Path folder) {
    base = KnowledgeBase.open(folder, ONTOLOGY, FOLDER, folder.resolve("actors"));
  }

  @AfterEach
  void close() {
    base.close();
  }

  private void tell(Sample sample) {
    assertThat(base.add(sample.extraction())).isInstanceOf(Addition.Added.class);
  }

  private List<String> rules() {
    return base.query(
        QueryFactory.create(
            """
            PREFIX ent: <https://w3id.org/entente/ontology#>
            SELECT ?rule { GRAPH ?g { ?c a ent:Contradiction ; ent:rule ?rule } } ORDER BY ?rule
            """),
        View.STATED,
        execution -> {
          List<String> rules = new ArrayList<>();
          execution
              .execSelect()
              .forEachRemaining(
                  row -> rules.add(row.getResource("rule").getURI().replaceFirst(".*/", "")));
          return rules;
        });
  }

  @Test
  void backingAndFightingContradictEachOtherAcrossDocuments() {
    tell(Sample.named("a").states(RURITANIA, "supportsMilitarily", FRONT));
    assertThat(rules()).isEmpty();
    tell(Sample.named("b").states(FRONT, "fights", RURITANIA));
    assertThat(rules()).containsExactly("friend-and-foe");
    assertThat(base.validate()).isEmpty();
  }

  @Test
  void alliesWhoAttackEachOtherContradictWhicheverComesFirst() {
    tell(Sample.named("a").states(FRONT, "attacks", GUARD));
    tell(Sample.named("b").states(GUARD, "alliedWith", FRONT));
    assertThat(rules()).containsExactly("friend-and-foe");
  }

  @Test
  void attackerOfOnesBackerIsNoContradiction() {
    tell(
        Sample.named("a")
            .states(RURITANIA, "supports", FRONT)
            .states(FRONT, "attacks", RURITANIA)
            .states(RURITANIA, "condemns", GUARD)
            .states(RURITANIA, "fights", GUARD));
    assertThat(rules()).isEmpty();
  }

  @Test
  void backingWhomOneBelongsToIsNoContradictionWhicheverComesFirst() {
    tell(Sample.named("a").states(FRONT, "memberOf", GUARD));
    tell(Sample.named("b").states(FRONT, "supports", GUARD));
    tell(Sample.named("c").states(FRONT, "partOf", GUARD));
    assertThat(rules()).isEmpty();
  }

  @Test
  void friendsOfOneYearMayBeFoesOfAnother() {
    tell(
        Sample.named("a")
            .statesAt(RURITANIA, "supports", FRONT, "2012/2014")
            .statesAt(RURITANIA, "fights", FRONT, "2016"));
    assertThat(rules()).isEmpty();
    tell(Sample.named("b").statesAt(RURITANIA, "supports", FRONT, "2016-03"));
    assertThat(rules()).containsExactly("friend-and-foe");
  }

  @Test
  void memberContradictsDeniedMember() {
    tell(Sample.named("a").states(FRONT, "partOf", GUARD));
    tell(Sample.named("b").denies(FRONT, "memberOf", GUARD, GUARD));
    assertThat(rules()).containsExactly("stated-and-denied");
  }

  @Test
  void denialOfTheSpecificLeavesTheBroader() {
    tell(
        Sample.named("a")
            .states(RURITANIA, "supports", GUARD)
            .denies(RURITANIA, "supportsMilitarily", GUARD, RURITANIA));
    assertThat(rules()).isEmpty();
  }

  @Test
  void formerAndAllegedClaimsContradictNothing() {
    tell(
        Sample.named("a")
            .claims(Status.FORMER, RURITANIA, "supports", FRONT)
            .claims(Status.ALLEGED, RURITANIA, "supportsFinancially", FRONT)
            .states(RURITANIA, "attacks", FRONT));
    assertThat(rules()).isEmpty();
  }

  @Test
  void twoPresidentsOfOneStateContradictEachOther() {
    tell(Sample.named("a").leads(MICHAEL, RURITANIA, "président"));
    tell(Sample.named("b").leads(RUDOLF, RURITANIA, "premier ministre"));
    assertThat(rules()).isEmpty();
    tell(Sample.named("c").leads(RUDOLF, RURITANIA, "Président"));
    assertThat(rules()).containsExactly("two-heads");
  }

  @Test
  void descentBothWaysIsAContradictionFoundOnce() {
    tell(Sample.named("a").states(FRONT, "descendsFrom", GUARD));
    tell(Sample.named("b").states(GUARD, "descendsFrom", FRONT));
    assertThat(rules()).containsExactly("both-ways");
  }

  @Test
  void retractedSideTakesTheContradictionAlong() {
    Sample late = Sample.named("b").states(RURITANIA, "fights", FRONT);
    tell(Sample.named("a").states(RURITANIA, "supports", FRONT));
    long before = base.revision();
    tell(late);
    assertThat(base.changesSince(before))
        .isInstanceOfSatisfying(
            Changes.Some.class,
            changes ->
                assertThat(changes.changed())
                    .anyMatch(triple -> triple.getPredicate().getURI().endsWith("#supports")));
    base.retract(late.extraction().document().id());
    assertThat(rules()).isEmpty();
  }

  @Test
  void ruleThatSelectsSomethingElseIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("odd.rq");
    Files.writeString(file, "SELECT ?a ?b { GRAPH ?g { ?a ?p ?b } }");
    assertThatThrownBy(() -> ContradictionRule.read(file))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("odd.rq");
  }
}
