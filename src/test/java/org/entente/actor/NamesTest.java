package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.document.Language;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static final String STATES =
      """
      actor:russia a ent:State ; skos:prefLabel "Russie"@fr, "Russia"@en ;
        ent:demonym "russe"@fr, "Russian"@en ; ent:capital place:moscow .
      actor:soviet-union a ent:State ; skos:prefLabel "Union soviétique"@fr, "Soviet Union"@en ;
        schema:foundingDate "1922" ; schema:dissolutionDate "1991" ; dcterms:isReplacedBy actor:russia .
      place:moscow a ent:Settlement ; skos:prefLabel "Moscou"@fr, "Moscow"@en .
      actor:syria a ent:State ; skos:prefLabel "Syrie"@fr, "Syria"@en ; ent:demonym "syrien"@fr .
      actor:hafez a ent:Person ; skos:prefLabel "Hafez al-Assad"@fr ; skos:altLabel "Assad"@fr ;
        ent:tenure [ ent:office "président"@fr ; ent:officeIn actor:syria ; ent:from "1971" ; ent:until "2000" ] .
      actor:bashar a ent:Person ; skos:prefLabel "Bachar al-Assad"@fr ; skos:altLabel "Assad"@fr ;
        ent:tenure [ ent:office "président"@fr ; ent:officeIn actor:syria ; ent:from "2000" ; ent:until "2024" ] .
      actor:algeria a ent:State ; skos:prefLabel "Algérie"@fr .
      actor:fln a ent:PoliticalParty ; skos:prefLabel "Front national"@fr ; ent:state actor:algeria .
      actor:m23 a ent:RebelGroup ; skos:prefLabel "M23"@fr .
      """;

  private static Discourse read(int year, String lines) {
    return Sample.read(Language.FRENCH, STATES, year, lines);
  }

  private static String stateOf(Discourse discourse, String iri) {
    return discourse
        .cast()
        .get("https://w3id.org/entente/place/" + iri)
        .orElseThrow()
        .state()
        .orElseThrow();
  }

  @Test
  void aCapitalStandsForTheStateOfItsTime() {
    String line = "Moscou/PROPN a/AUX protesté/VERB ./PUNCT";
    assertThat(stateOf(read(1988, line), "moscow")).endsWith("soviet-union");
    assertThat(stateOf(read(2024, line), "moscow")).endsWith("russia");
  }

  @Test
  void aCapitalStandsForTheStateThatTheTextNames() {
    Discourse discourse =
        read(1988, "La/DET Russie/PROPN et/CCONJ Moscou/PROPN protestent/VERB ./PUNCT");
    assertThat(stateOf(discourse, "moscow")).endsWith("russia");
  }

  @Test
  void aSharedSurnameMeansTheOneInOffice() {
    String line = "La/DET Syrie/PROPN de/ADP Assad/PROPN a/AUX protesté/VERB ./PUNCT";
    assertThat(Sample.meant(read(1985, line), "Assad")).containsExactly("Hafez al-Assad");
    assertThat(Sample.meant(read(2012, line), "Assad")).containsExactly("Bachar al-Assad");
  }

  @Test
  void aNameThatManyBearNeedsItsCountry() {
    String name = "Le/DET Front/NOUN national/ADJ a/AUX protesté/VERB ./PUNCT";
    assertThat(Sample.meant(read(2000, name), "Front national")).isEmpty();
    Discourse inAlgeria = read(2000, name + "\nL'/DET Algérie/PROPN proteste/VERB ./PUNCT");
    assertThat(Sample.meant(inAlgeria, "Front national")).containsExactly("Front national");
  }

  @Test
  void aNameOfSeveralTokensIsOne() {
    Discourse discourse = read(2024, "Le/DET M/NOUN +23/NUM a/AUX attaqué/VERB ./PUNCT");
    assertThat(Sample.meant(discourse, "M23")).containsExactly("M23");
  }

  @Test
  void acronymsInBracketsNameWhatStandsBefore() {
    Discourse discourse =
        read(
            2024,
            "Le/DET Mouvement/NOUN Azur/PROPN (/PUNCT MAZ/PROPN ,/PUNCT AZM/PROPN en/ADP arabe/NOUN )/PUNCT"
                + " a/AUX attaqué/VERB ./PUNCT");
    assertThat(Sample.names(discourse, "Mouvement Azur"))
        .containsExactly("Mouvement Azur", "MAZ", "AZM");
  }

  @Test
  void aCountryInBracketsIsNoAlias() {
    Discourse discourse =
        read(2024, "À/ADP Moscou/PROPN (/PUNCT Russie/PROPN )/PUNCT il/PRON pleut/VERB ./PUNCT");
    assertThat(Sample.names(discourse, "Moscou")).containsExactly("Moscou");
  }

  @Test
  void aQuotedAliasBehindItsMarkNamesThePerson() {
    Discourse discourse =
        read(
            2024,
            "Le/DET général/NOUN Omar/PROPN Diallo/PROPN ,/PUNCT dit/VERB/dire «Le/DET Lion»/NOUN"
                + " ,/PUNCT a/AUX parlé/VERB ./PUNCT");
    assertThat(Sample.names(discourse, "Omar Diallo")).contains("Lion");
  }

  @Test
  void aSurnameTakesUpTheFullName() {
    Discourse discourse =
        read(
            2024,
            """
            Le/DET général/NOUN Omar/PROPN Diallo/PROPN parle/VERB ./PUNCT
            M./NOUN Diallo/PROPN part/VERB ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "Diallo")).containsExactly("Omar Diallo");
  }

  @Test
  void daysAreNoActors() {
    Discourse discourse =
        Sample.read(
            Language.ENGLISH,
            STATES,
            2024,
            "On/ADP Friday/PROPN Russia/PROPN protested/VERB ./PUNCT");
    assertThat(Sample.names(discourse, "Friday")).isEmpty();
  }
}
