package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficeWordsTest {

  @Test
  void anOppositionLeaderLeadsNoState() {
    assertThat(Frozen.claims(2019, leader("opposition/NOUN//3/compound")))
        .noneMatch(claim -> claim.contains("leads"));
  }

  @Test
  void aLeaderOfTheGovernmentDoes() {
    assertThat(Frozen.claims(2019, leader("government/NOUN//3/compound")))
        .contains("Juan Guaido leads Venezuela");
  }

  private static String leader(String word) {
    return "Venezuelan/ADJ//3/amod "
        + word
        + " leader/NOUN//5/nsubj Juan_Guaido/PROPN//3/appos resigned/VERB/resign/0/root/past"
        + " ./PUNCT//5/punct";
  }

  @Test
  void oneCommanderOfSeveralHoldsAnOffice() {
    assertThat(Frozen.claims(2017, commander("a/DET//4/det")))
        .anyMatch(claim -> claim.contains("holdsOfficeIn"))
        .noneMatch(claim -> claim.contains("leads"));
  }

  @Test
  void theCommanderLeads() {
    assertThat(Frozen.claims(2017, commander("the/DET//4/det")))
        .anyMatch(claim -> claim.contains("leads"));
  }

  private static String commander(String determiner) {
    return "Isnilon_Hapilon/PROPN//8/nsubj ,/PUNCT//1/punct "
        + determiner
        + " commander/NOUN//1/appos of/ADP//6/case Abu_Sayyaf/PROPN//4/nmod ,/PUNCT//1/punct"
        + " resigned/VERB/resign/0/root/past ./PUNCT//8/punct";
  }

  @Test
  void theCapitalOfAStateLiesInIt() {
    String parse =
        "Azerbaijan/PROPN//3/nmod:poss 's/PART//1/case capital/NOUN//7/nsubj ,/PUNCT//3/punct"
            + " Baku/PROPN//3/appos ,/PUNCT//3/punct celebrated/VERB/celebrate/0/root/past"
            + " ./PUNCT//7/punct";
    assertThat(Frozen.claims(1999, parse))
        .contains("Baku locatedIn Azerbaijan")
        .noneMatch(claim -> claim.contains("basedIn"));
  }
}
