package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.document.Language;
import org.junit.jupiter.api.Test;

class EnglishNamesTest {

  private static final String ACTORS =
      """
      actor:islamic-state a ent:JihadistGroup ; skos:prefLabel "Islamic State"@en .
      actor:us-congress a ent:Organization ; skos:prefLabel "US Congress"@en ; skos:altLabel "Congress"@en .
      actor:france a ent:State ; skos:prefLabel "France"@en ; ent:demonym "French"@en .
      actor:albania a ent:State ; skos:prefLabel "Albania"@en ; ent:demonym "Albanian"@en , "Albanians"@en .
      """;

  private static Discourse read(String lines) {
    return Sample.read(Language.ENGLISH, ACTORS, 2014, lines);
  }

  @Test
  void aStateOfSomeKindIsNotTheOneNamedSo() {
    String line = "They/PRON fight/VERB %s Islamic/ADJ state/NOUN ./PUNCT";
    assertThat(named(read(line.formatted("an/DET independent/ADJ"))))
        .doesNotContain("Islamic state");
    assertThat(named(read(line.formatted("the/DET")))).containsExactly("Islamic state");
  }

  @Test
  void aNameGoesOnBehindAHyphen() {
    Discourse discourse =
        read(
            "The/DET Movement/PROPN for/ADP the/DET Self/PROPN +-/PUNCT +determination/NOUN of/ADP"
                + " Kabylie/PROPN protested/VERB ./PUNCT");
    assertThat(Sample.meant(discourse, "Movement for the Self-determination of Kabylie"))
        .hasSize(1);
  }

  @Test
  void aPersonalNameGoesOnBehindAHyphenButNotIntoACompound() {
    assertThat(
            Sample.meant(
                read("General/PROPN Tien/PROPN Chung/PROPN +-/PUNCT +kwang/NOUN left/VERB ./PUNCT"),
                "Tien Chung-kwang"))
        .hasSize(1);
    assertThat(
            Sample.meant(
                read(
                    "The/DET Ansar/PROPN Dine/PROPN +-/PUNCT +backed/VERB band/NOUN left/VERB ./PUNCT"),
                "Ansar Dine-backed"))
        .isEmpty();
  }

  @Test
  void aLongerNameIsNotItsFirstWord() {
    Discourse discourse =
        read(
            "The/DET Congress/PROPN of/ADP the/DET Peoples/PROPN of/ADP Ichkeria/PROPN met/VERB ./PUNCT");
    assertThat(Sample.meant(discourse, "Congress of the Peoples of Ichkeria"))
        .containsExactly("Congress of the Peoples of Ichkeria");
    assertThat(Sample.meant(read("The/DET Congress/PROPN met/VERB ./PUNCT"), "Congress"))
        .containsExactly("US Congress");
  }

  @Test
  void aPlaceIsNamedBeforeItsNoun() {
    Discourse discourse =
        read(
            "Troops/NOUN/troops/Plur entered/VERB the/DET Guerguerat/PROPN buffer/NOUN zone/NOUN ./PUNCT");
    assertThat(Sample.meant(discourse, "Guerguerat buffer zone")).hasSize(1);
    assertThat(
            Sample.meant(
                read("Troops/NOUN entered/VERB a/DET buffer/NOUN zone/NOUN ./PUNCT"),
                "buffer zone"))
        .isEmpty();
  }

  @Test
  void soldiersOfAStateNamedBeforeAreThatState() {
    Discourse discourse =
        read(
            "France/PROPN ,/PUNCT whose/PRON soldiers/NOUN/soldier/Plur left/VERB ,/PUNCT protested/VERB ./PUNCT");
    assertThat(Sample.meant(discourse, "soldiers")).containsExactly("France");
  }

  @Test
  void troopsWithADemonymAreAForceOfTheirOwn() {
    Discourse discourse = read("French/ADJ troops/NOUN/troops/Plur left/VERB ./PUNCT");
    assertThat(Sample.meant(discourse, "French troops")).containsExactly("French troops");
  }

  @Test
  void peopleToldByAnAdjectiveAreNotTheirState() {
    String albanians = " Albanians/PROPN/albanian/Plur left/VERB ./PUNCT";
    assertThat(named(read("Ethnic/ADJ" + albanians))).isEmpty();
    assertThat(named(read("The/DET" + albanians))).containsExactly("Albanians");
  }

  /** The words of the mentions that are names. */
  private static List<String> named(Discourse discourse) {
    return discourse.sentences().stream()
        .flatMap(sentence -> sentence.mentions().stream())
        .filter(mention -> mention.type() == Mention.Type.NAME)
        .map(Mention::text)
        .toList();
  }
}
