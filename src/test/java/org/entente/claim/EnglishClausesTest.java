package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishClausesTest {

  @Test
  void aClosedAppositionHidesNoSubject() {
    String parse =
        "Jordan/PROPN//0/root ,/PUNCT//1/punct a/DET//4/det rival/NOUN//1/appos of/ADP//4/acl"
            + " the/DET//5/dep PLO/PROPN//9/nsubj ,/PUNCT//9/punct attacked/VERB/attack/4/dep/past"
            + " Syria/PROPN//9/obj ./PUNCT//9/punct";
    assertThat(Frozen.claims(1970, parse))
        .contains("Jordan attacks Syria")
        .noneMatch(claim -> claim.matches(".*Liberation Organi[sz]ation attacks Syria"));
  }

  @Test
  void aNameInsideAPhraseIsNoSubjectOfTheNextVerb() {
    String parse =
        "Rebels/NOUN/rebel/8/nsubj/plur from/ADP//3/case Chad/PROPN//1/nmod ,/PUNCT//8/punct"
            + " a/DET//6/det column/NOUN//1/appos ,/PUNCT//8/punct attacked/VERB/attack/0/root/past"
            + " Sudan/PROPN//8/obj ./PUNCT//8/punct";
    assertThat(Frozen.claims(2006, parse)).doesNotContain("Chad attacks Sudan");
  }

  @Test
  void aRelativeClauseGivesItsSubjectToTheVerbBehindIt() {
    String parse =
        "Kenya/PROPN//0/root ,/PUNCT//1/punct which/DET//9/obj guaranteed/VERB/guarantee/9/nsubj/past"
            + " independence/NOUN//4/obj ,/PUNCT//9/punct has/VERB/have/9/aux/pres also/ADV//9/advmod"
            + " invaded/VERB/invade/1/acl:relcl/part Somalia/PROPN//9/obj ./PUNCT//1/punct";
    assertThat(Frozen.claims(2011, parse)).contains("Kenya attacks Somalia");
  }

  @Test
  void aThreatenedActIsAThreat() {
    assertThat(Frozen.claims(1990, toInvade("threatened/VERB/threaten")))
        .contains("Iraq threatens Kuwait")
        .noneMatch(claim -> claim.startsWith("Iraq attacks Kuwait"));
    assertThat(Frozen.claims(1990, toInvade("vowed/VERB/vow"))).contains("Iraq threatens Kuwait");
  }

  @Test
  void aPlannedActIsNoThreat() {
    assertThat(Frozen.claims(1990, toInvade("planned/VERB/plan")))
        .containsExactly("Iraq attacks Kuwait planned");
  }

  private static String toInvade(String verb) {
    return "Iraq/PROPN//2/nsubj "
        + verb
        + "/0/root/past to/PART//4/mark invade/VERB//2/xcomp/inf Kuwait/PROPN//4/obj ./PUNCT//2/punct";
  }

  @Test
  void aPastTenseThatModifiesANameIsAParticiple() {
    String parse =
        "Kosovo/PROPN//0/root ,/PUNCT//1/punct recognised/VERB/recognise/1/acl/past by/ADP//5/case"
            + " Turkey/PROPN//3/obl ,/PUNCT//1/punct celebrates/VERB/celebrate/1/dep/pres"
            + " ./PUNCT//1/punct";
    assertThat(Frozen.claims(2008, parse)).containsExactly("Turkey supportsPolitically Kosovo");
  }

  @Test
  void aPastTenseWithItsOwnSubjectIsActive() {
    String parse =
        "Kosovo/PROPN//2/nsubj recognised/VERB/recognise/0/root/past Turkey/PROPN//2/obj"
            + " ./PUNCT//2/punct";
    assertThat(Frozen.claims(2008, parse)).containsExactly("Kosovo supportsPolitically Turkey");
  }

  @Test
  void whatHappenedBeforeAPlanIsPast() {
    String parse =
        "Libya/PROPN//3/nsubj will/AUX//3/aux celebrate/VERB//0/root/inf since/ADP//6/mark"
            + " Chad/PROPN//6/nsubj attacked/VERB/attack/3/advcl/past Sudan/PROPN//6/obj"
            + " ./PUNCT//3/punct";
    assertThat(Frozen.claims(2006, parse)).containsExactly("Chad attacks Sudan");
  }
}
