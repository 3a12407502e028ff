package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.document.Language;
import org.junit.jupiter.api.Test;

class CoreferenceTest {

  private static final String ACTORS =
      """
      actor:mali a ent:State ; skos:prefLabel "Mali"@fr, "Mali"@en ; ent:capital place:bamako .
      place:bamako a ent:Settlement ; skos:prefLabel "Bamako"@fr .
      actor:niger a ent:State ; skos:prefLabel "Niger"@fr, "Niger"@en .
      actor:jnim a ent:JihadistGroup ; skos:prefLabel "JNIM"@fr, "JNIM"@en .
      actor:mnla a ent:RebelGroup ; skos:prefLabel "MNLA"@fr, "MNLA"@en .
      actor:un a ent:InternationalOrganization ; skos:prefLabel "ONU"@fr .
      """;

  private static Discourse french(String lines) {
    return Sample.read(Language.FRENCH, ACTORS, 2013, lines);
  }

  private static Discourse english(String lines) {
    return Sample.read(Language.ENGLISH, ACTORS, 2013, lines);
  }

  @Test
  void aPronounTakesUpTheSubjectBefore() {
    Discourse discourse =
        french(
            """
            Le/DET JNIM/PROPN attaque/VERB le/DET MNLA/PROPN ./PUNCT
            Il/PRON avance/VERB ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "Il")).containsExactly("JNIM");
  }

  @Test
  void theLatterIsTheLast() {
    Discourse discourse =
        french(
            """
            Le/DET JNIM/PROPN attaque/VERB le/DET MNLA/PROPN ./PUNCT
            Ce/DET dernier/NOUN avance/VERB ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "Ce dernier")).containsExactly("MNLA");
  }

  @Test
  void aPronounIsNotTheOtherArgumentOfItsVerb() {
    Discourse discourse =
        english(
            """
            JNIM/PROPN fights/VERB ./PUNCT
            MNLA/PROPN attacked/VERB it/PRON ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "it")).containsExactly("JNIM");
  }

  @Test
  void anEnglishPronounForAPersonIsNoGroup() {
    Discourse discourse =
        english(
            """
            JNIM/PROPN fights/VERB ./PUNCT
            He/PRON left/VERB ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "He")).isEmpty();
  }

  @Test
  void bothCountriesAreTheLastTwoStates() {
    Discourse discourse =
        english(
            """
            Mali/PROPN and/CCONJ Niger/PROPN talk/VERB ./PUNCT
            JNIM/PROPN fights/VERB ./PUNCT
            Both/DET countries/NOUN/country/Plur agree/VERB ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "Both countries")).containsExactly("Mali", "Niger");
  }

  @Test
  void insurgentsAreTheArmedGroupNotTheOrganisation() {
    Discourse discourse =
        french(
            """
            L'/DET ONU/PROPN observe/VERB le/DET MNLA/PROPN ./PUNCT
            Les/DET insurgés/NOUN/insurgé/Plur avancent/VERB ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "insurgés")).containsExactly("MNLA");
    assertThat(Sample.names(discourse, "MNLA")).contains("insurgés");
  }

  @Test
  void theCountryIsTheStateNotTheGroup() {
    Discourse discourse =
        french(
            """
            Le/DET Mali/PROPN accuse/VERB le/DET JNIM/PROPN ./PUNCT
            Le/DET pays/NOUN brûle/VERB ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "pays")).containsExactly("Mali");
  }

  @Test
  void aHeadingIsTheTopicOfWhatFollows() {
    Discourse discourse =
        french(
            """
            Le/DET JNIM/PROPN attaque/VERB ./PUNCT

            MNLA/PROPN

            Il/PRON avance/VERB ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "Il")).containsExactly("MNLA");
  }

  @Test
  void aPronounSetOffByCommasRepeatsTheNameBeforeIt() {
    Discourse discourse =
        french(
            """
            Le/DET JNIM/PROPN avance/VERB ./PUNCT
            Le/DET MNLA/PROPN ,/PUNCT lui/PRON ,/PUNCT recule/VERB ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "lui")).containsExactly("MNLA");
  }

  @Test
  void whatIsSaidInTheFirstPersonIsLeftAlone() {
    Discourse discourse =
        french(
            """
            Le/DET JNIM/PROPN avance/VERB ./PUNCT
            Nous/PRON savons/VERB qu'/SCONJ il/PRON ment/VERB ./PUNCT
            """);
    assertThat(Sample.meant(discourse, "il")).isEmpty();
  }

  @Test
  void aCollectiveThatWasNotNamedBecomesAnActor() {
    Discourse discourse = french("Les/DET insurgés/NOUN/insurgé/Plur avancent/VERB ./PUNCT");
    assertThat(Sample.meant(discourse, "insurgés")).containsExactly("insurgés");
  }
}
