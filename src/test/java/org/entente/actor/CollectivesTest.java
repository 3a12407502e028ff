package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.document.Language;
import org.junit.jupiter.api.Test;

class CollectivesTest {

  private static final String ACTORS =
      """
      actor:mali a ent:State ; skos:prefLabel "Mali"@fr, "Mali"@en .
      actor:niger a ent:State ; skos:prefLabel "Niger"@fr, "Niger"@en .
      actor:togo a ent:State ; skos:prefLabel "Togo"@fr, "Togo"@en .
      actor:jnim a ent:JihadistGroup ; skos:prefLabel "JNIM"@fr, "JNIM"@en .
      actor:mnla a ent:RebelGroup ; skos:prefLabel "MNLA"@fr, "MNLA"@en .
      """;

  private static Discourse french(String lines) {
    return Sample.read(Language.FRENCH, ACTORS, 2013, lines);
  }

  private static Discourse english(String lines) {
    return Sample.read(Language.ENGLISH, ACTORS, 2013, lines);
  }

  @Test
  void threeCapitalsAreTheThreeStates() {
    Discourse discourse =
        french(
            """
            Le/DET Mali/PROPN ,/PUNCT le/DET Niger/PROPN et/CCONJ le/DET Togo/PROPN négocient/VERB ./PUNCT
            Les/DET trois/NUM capitales/NOUN/capitale/Plur signent/VERB ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "Les trois capitales"))
        .containsExactlyInAnyOrder("Mali", "Niger", "Togo");
  }

  @Test
  void threeCapitalsAreNobodyWhereTwoStatesAreNamed() {
    Discourse discourse =
        french(
            """
            Le/DET Mali/PROPN et/CCONJ le/DET Niger/PROPN négocient/VERB ./PUNCT
            Les/DET trois/NUM capitales/NOUN/capitale/Plur signent/VERB ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "Les trois capitales")).isEmpty();
  }

  @Test
  void twoGroupsAreNoStates() {
    Discourse discourse =
        english(
            """
            JNIM/PROPN fights/VERB the/DET MNLA/PROPN ./PUNCT
            Mali/PROPN and/CCONJ Niger/PROPN watch/VERB ./PUNCT
            The/DET two/NUM groups/NOUN/group/Plur agree/VERB ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "The two groups")).containsExactlyInAnyOrder("JNIM", "MNLA");
  }

  @Test
  void aNumberBeforeAnotherNounStandsForNobody() {
    Discourse discourse =
        english(
            """
            Mali/PROPN and/CCONJ Niger/PROPN talk/VERB ./PUNCT
            The/DET two/NUM towns/NOUN/town/Plur burn/VERB ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "The two towns")).isEmpty();
  }
}
