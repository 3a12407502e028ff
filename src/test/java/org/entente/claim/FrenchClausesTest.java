package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrenchClausesTest {

  @Test
  void anAgentGoesWithTheParticipleBeforeIt() {
    String parse =
        "Voici/VERB/voici/0/root l'/DET/le/3/det offensive/NOUN//1/obj"
            + " lancée/VERB/lancer/3/acl/part en/ADP//6/case août/NOUN//4/obl par/ADP//9/case"
            + " le/DET//9/det Rwanda/PROPN//1/obl contre/ADP//12/case le/DET//12/det"
            + " Burundi/PROPN//9/nmod ./PUNCT//1/punct";
    assertThat(Frozen.french(1998, parse)).contains("Rwanda attacks Burundi");
  }

  @Test
  void aNameBehindAnotherPrepositionIsNoAgent() {
    String parse =
        "Voici/VERB/voici/0/root l'/DET/le/3/det offensive/NOUN//1/obj"
            + " lancée/VERB/lancer/3/acl/part en/ADP//6/case août/NOUN//4/obl chez/ADP//9/case"
            + " le/DET//9/det Rwanda/PROPN//1/obl contre/ADP//12/case le/DET//12/det"
            + " Burundi/PROPN//9/nmod ./PUNCT//1/punct";
    assertThat(Frozen.french(1998, parse)).doesNotContain("Rwanda attacks Burundi");
  }

  @Test
  void aRelativeClauseReadAsACompletiveKeepsItsObject() {
    assertThat(Frozen.french(1998, backing(",/PUNCT//3/punct")))
        .contains("Ouganda supports Burundi");
  }

  @Test
  void aCompletiveClauseHasNoObjectBeforeIt() {
    assertThat(Frozen.french(1998, backing("hier/ADV//3/advmod")))
        .doesNotContain("Ouganda supports Burundi");
  }

  private static String backing(String between) {
    return "Le/DET//2/det Rwanda/PROPN//3/nsubj visite/VERB/visiter/0/root/pres le/DET//5/det"
        + " Burundi/PROPN//3/obj "
        + between
        + " que/SCONJ//10/mark l'/DET/le/9/det Ouganda/PROPN//10/nsubj"
        + " soutient/VERB/soutenir/3/ccomp/pres ./PUNCT//3/punct";
  }

  @Test
  void aNounAtTheHeadOfASentenceIsSaidOfTheSubject() {
    String parse =
        "Allié/NOUN//8/obl de/ADP//4/case le/DET//4/det Rwanda/PROPN//1/nmod ,/PUNCT//1/punct"
            + " le/DET//7/det Burundi/PROPN//8/nsubj dort/VERB/dormir/0/root/pres ./PUNCT//8/punct";
    assertThat(Frozen.french(1998, parse))
        .anyMatch(claim -> claim.matches("(Burundi alliedWith Rwanda|Rwanda alliedWith Burundi)"));
  }
}
