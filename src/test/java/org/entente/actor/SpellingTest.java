package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.document.Language;
import org.junit.jupiter.api.Test;

class SpellingTest {

  private static final KnownActor NOBODY =
      Sample.gazetteer("actor:x a ent:Organization ; skos:prefLabel \"X\"@fr .")
          .actor("https://w3id.org/entente/actor/x")
          .orElseThrow();

  private static boolean fits(String written, String name, Gazetteer.Use use, Language language) {
    return Spelling.fits(written, new Gazetteer.Naming(NOBODY, use, name, false), language);
  }

  private static boolean isName(String written, String name) {
    return fits(written, name, Gazetteer.Use.NAME, Language.FRENCH);
  }

  @Test
  void longAcronymsMayBeWrittenAsWords() {
    assertThat(isName("Otan", "OTAN")).isTrue();
    assertThat(isName("otan", "OTAN")).isFalse();
    assertThat(isName("Fsb", "FSB")).isFalse();
    assertThat(isName("Frpc", "FRPC")).isFalse();
  }

  @Test
  void commonWordsAreNoName() {
    assertThat(isName("Gouvernement d'union nationale", "Gouvernement d'union nationale")).isTrue();
    assertThat(isName("gouvernement d'union nationale", "Gouvernement d'union nationale"))
        .isFalse();
  }

  @Test
  void anArticleOfTheNameMayBeLeftOutButNotItsCapital() {
    assertThat(isName("Monde", "Le Monde")).isTrue();
    assertThat(isName("monde", "Le Monde")).isFalse();
  }

  @Test
  void demonymsKeepTheirCapitalInEnglishOnly() {
    assertThat(fits("polish", "Polish", Gazetteer.Use.DEMONYM, Language.ENGLISH)).isFalse();
    assertThat(fits("Syrien", "syrien", Gazetteer.Use.DEMONYM, Language.FRENCH)).isTrue();
  }

  @Test
  void theLastWordOfAnEnglishNameMayBeACommonNoun() {
    assertThat(fits("Contact group", "Contact Group", Gazetteer.Use.NAME, Language.ENGLISH))
        .isTrue();
    assertThat(fits("contact group", "Contact Group", Gazetteer.Use.NAME, Language.ENGLISH))
        .isFalse();
  }
}
