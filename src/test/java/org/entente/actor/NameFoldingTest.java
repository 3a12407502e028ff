package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFoldingTest {

  @Test
  void foldingDropsCaseAccentsPunctuationAndTheArticle() {
    assertThat(NameFolding.fold("L’Armée Nationale Syrienne"))
        .isEqualTo("armee nationale syrienne");
    assertThat(NameFolding.fold("The Guinea-Bissau")).isEqualTo("guinea bissau");
    assertThat(NameFolding.fold("Œuvre")).isEqualTo("oeuvre");
  }

  @Test
  void anArticleAloneIsKept() {
    assertThat(NameFolding.fold("La")).isEqualTo("la");
  }

  @Test
  void romanisationsOfOneNameSoundTheSame() {
    assertThat(NameFolding.sound("Hay’at Tahrir ash-Sham"))
        .isEqualTo(NameFolding.sound("Hayat Tahrir al-Cham"));
    assertThat(NameFolding.sound("Mouammar Kadhafi"))
        .isEqualTo(NameFolding.sound("Muammar Kadafi"));
  }

  @Test
  void differentNamesSoundDifferent() {
    assertThat(NameFolding.sound("Ansar Dine")).isNotEqualTo(NameFolding.sound("Ansar Allah"));
  }
}
