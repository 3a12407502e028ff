package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.rdf.Sample.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.actor.Entity;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in the data folder. */
class OwnRulesTest {

  private static final Path FOLDER = Path.of("ontology");
  private static final Ontology ONTOLOGY = Ontology.load(FOLDER);
  private static final Entity RURITANIA = entity("ruritania", "State", "Ruritanie");
  private static final Entity FRONT = entity("front", "RebelGroup", "Front");
  private static final Entity GUARD = entity("guard", "Militia", "Garde");
  private static final String HEADER =
      """
      # name@fr: ennemi de mon ennemi
      # name@en: enemy of my enemy
      # reading@fr: Qui combat l'ennemi de quelqu'un le soutient.
      # reading@en: Who fights somebody's enemy backs him.
      # example: Ruritania fights the Front; the Front fights the Guard; so Ruritania backs the Guard.
      PREFIX ent: <https://w3id.org/entente/ontology#>
      """;
  private static final String ENEMY =
      HEADER
          + "CONSTRUCT { ?one ent:supports ?other } WHERE { ?one ent:fights ?enemy . "
          + "?enemy ent:fights ?other . FILTER (?one != ?other) }";
  private static final String ASK =
      "PREFIX ent: <https://w3id.org/entente/ontology#> "
          + "PREFIX actor: <https://w3id.org/entente/actor/> "
          + "ASK { actor:ruritania ent:supports actor:guard }";

  @TempDir private Path folder;

  private KnowledgeBase open() {
    return KnowledgeBase.open(folder, ONTOLOGY, FOLDER, folder.resolve("gazetteer"));
  }

  private void write(String name, String rule) throws IOException {
    Path rules = Files.createDirectories(folder.resolve(KnowledgeBase.OWN_RULES));
    Files.writeString(rules.resolve(name), rule);
  }

  private void tell() {
    try (KnowledgeBase base = open()) {
      base.add(
          Sample.named("a")
              .states(RURITANIA, "fights", FRONT)
              .states(FRONT, "fights", GUARD)
              .extraction());
    }
  }

  private void refused(String name, String rule, String reason) throws IOException {
    write(name, rule);
    assertThatThrownBy(this::open)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(reason);
    Files.delete(folder.resolve(KnowledgeBase.OWN_RULES).resolve(name));
    try (KnowledgeBase base = open()) {
      assertThat(base.documents()).hasSize(1);
    }
  }

  @Test
  void ruleInTheDataFolderInfersUntilItIsTakenOut() throws IOException {
    tell();
    write("enemy.rq", ENEMY);
    try (KnowledgeBase base = open()) {
      assertThat(base.ask(ASK, View.INFERRED)).isTrue();
      assertThat(base.ask(ASK, View.STATED)).isFalse();
      assertThat(base.validate()).isEmpty();
    }
    Files.delete(folder.resolve(KnowledgeBase.OWN_RULES).resolve("enemy.rq"));
    try (KnowledgeBase base = open()) {
      assertThat(base.ask(ASK, View.INFERRED)).isFalse();
    }
  }

  @Test
  void faultyRuleIsRefusedAndLeavesTheDataAsItWas() throws IOException {
    tell();
    refused("odd.rq", HEADER + "CONSTRUCT { ?one", "no SPARQL");
    refused("label.rq", ENEMY.replace("{ ?one ent:supports", "{ ?one ent:label"), "writes");
    refused("nameless.rq", ENEMY.replace("# name@en", "# nom"), "name@en");
    refused("descent.rq", ENEMY, "another rule has this name");
  }

  @Test
  void ruleThatPairsEverybodyOffIsRefused() throws IOException {
    Sample sample = Sample.named("crowd");
    for (int i = 0; i < 62; i++) {
      sample.states(entity("group-" + i, "Militia", "Groupe " + i), "talksWith", GUARD);
    }
    try (KnowledgeBase base = open()) {
      base.add(sample.extraction());
    }
    refused(
        "everybody.rq",
        HEADER
            + "CONSTRUCT { ?a ent:opposes ?b } WHERE { ?a ent:talksWith ?x . "
            + "?b ent:talksWith ?y . ?c ent:talksWith ?z }",
        "applies more than");
  }
}
