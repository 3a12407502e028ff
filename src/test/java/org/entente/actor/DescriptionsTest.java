package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.document.Language;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

  private static final String ACTORS =
      """
      actor:syria a ent:State ; skos:prefLabel "Syrie"@fr, "Syria"@en ; ent:capital place:damascus ;
        ent:demonym "syrien"@fr, "syrienne"@fr, "syriennes"@fr, "Syrian"@en .
      place:damascus a ent:Settlement ; skos:prefLabel "Damas"@fr, "Damascus"@en .
      place:aleppo a ent:Settlement ; skos:prefLabel "Alep"@fr ; ent:locatedIn actor:syria .
      actor:russia a ent:State ; skos:prefLabel "Russie"@fr ; ent:demonym "russe"@fr, "russes"@fr .
      actor:bashar a ent:Person ; skos:prefLabel "Bachar al-Assad"@fr ;
        ent:tenure [ ent:office "président"@fr ; ent:officeIn actor:syria ; ent:from "2000" ; ent:until "2024" ] .
      actor:al-qaeda a ent:JihadistGroup ; skos:prefLabel "Al-Qaïda"@fr .
      actor:hts a ent:JihadistGroup ; skos:prefLabel "HTS"@fr .
      """;

  private static Discourse read(String lines) {
    return Sample.read(Language.FRENCH, ACTORS, 2016, lines);
  }

  @Test
  void aNounWithWhatTellsItApartIsAnActor() {
    Discourse discourse =
        read(
            "Des/DET factions/NOUN/faction/Plur rebelles/ADJ/rebelle syriennes/ADJ avancent/VERB"
                + " ./PUNCT");
    assertThat(Sample.meant(discourse, "factions rebelles syriennes"))
        .containsExactly("factions rebelles syriennes");
  }

  @Test
  void aBareIndefiniteNounIsNone() {
    Discourse discourse = read("Des/DET combattants/NOUN/combattant/Plur avancent/VERB ./PUNCT");
    assertThat(discourse.cast().all()).isEmpty();
  }

  @Test
  void aPredicateIsNoActorOfItsOwn() {
    Discourse discourse =
        read(
            "HTS/PROPN est/AUX/être un/DET groupe/NOUN djihadiste/ADJ syrien/ADJ qui/PRON"
                + " avance/VERB ./PUNCT");
    assertThat(Sample.meant(discourse, "groupe djihadiste syrien")).isEmpty();
  }

  @Test
  void theArmyOfAStateBelongsToIt() {
    Discourse discourse = read("L'/DET armée/NOUN syrienne/ADJ avance/VERB ./PUNCT");
    Referent army = discourse.sentences().get(0).mentions().get(0).referents().get(0);
    assertThat(army.kind()).isEqualTo("ArmedForces");
    assertThat(army.state()).contains("https://w3id.org/entente/actor/syria");
  }

  @Test
  void instructorsStandForTheirState() {
    Discourse discourse =
        read("Des/DET instructeurs/NOUN/instructeur/Plur russes/ADJ arrivent/VERB ./PUNCT");
    assertThat(Sample.meant(discourse, "instructeurs russes")).containsExactly("Russie");
  }

  @Test
  void aFormerBranchIsAnActorOfItsOwn() {
    Discourse discourse =
        read("L'/DET ex-branche/NOUN syrienne/ADJ d'/ADP/de Al-Qaïda/PROPN avance/VERB ./PUNCT");
    assertThat(Sample.names(discourse, "ex-branche syrienne d'Al-Qaïda"))
        .containsExactly("ex-branche syrienne d'Al-Qaïda", "branche syrienne d'Al-Qaïda");
  }

  @Test
  void aMinistryGoesWithItsDepartment() {
    Discourse discourse =
        read(
            "Le/DET ministère/NOUN russe/ADJ des/ADP/de Affaires/NOUN étrangères/ADJ proteste/VERB"
                + " ./PUNCT");
    assertThat(Sample.meant(discourse, "ministère russe des Affaires étrangères"))
        .containsExactly("ministère russe des Affaires étrangères");
  }

  @Test
  void anOfficeMeansItsHolderOfTheTime() {
    Discourse discourse = read("Le/DET président/NOUN syrien/ADJ parle/VERB ./PUNCT");
    assertThat(Sample.meant(discourse, "président syrien")).containsExactly("Bachar al-Assad");
  }

  @Test
  void anAppositionExplainsTheNameBeforeIt() {
    Discourse discourse =
        read(
            "HTS/PROPN ,/PUNCT le/DET groupe/NOUN salafiste/ADJ ,/PUNCT a/AUX/avoir avancé/VERB"
                + " ./PUNCT");
    assertThat(Sample.names(discourse, "HTS")).contains("groupe salafiste");
  }

  @Test
  void anItemOfAListIsNoApposition() {
    Discourse discourse =
        read(
            "HTS/PROPN ,/PUNCT l'/DET opposition/NOUN kurde/ADJ et/CCONJ Al-Qaïda/PROPN"
                + " avancent/VERB ./PUNCT");
    assertThat(Sample.names(discourse, "HTS")).doesNotContain("opposition kurde");
  }

  @Test
  void theCapitalOfAStateIsThatTown() {
    Discourse discourse = read("La/DET capitale/NOUN syrienne/ADJ brûle/VERB ./PUNCT");
    assertThat(Sample.meant(discourse, "capitale syrienne")).containsExactly("Damas");
  }

  @Test
  void aProvinceIsNotTheTownItIsNamedAfter() {
    Discourse discourse = read("La/DET province/NOUN d'/ADP/de Alep/PROPN brûle/VERB ./PUNCT");
    assertThat(Sample.meant(discourse, "province d'Alep")).containsExactly("province d'Alep");
  }
}
