package org.entente.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.ClaimExtractor;
import org.entente.claim.Extraction;
import org.entente.document.Language;
import org.junit.jupiter.api.Test;

/** Sentences with a trigger and two actors that give nothing tell why. */
class SilenceTest {

  private static final ClaimExtractor EXTRACTOR = Frozen.extractor();

  @Test
  void anArgumentThatIsNotThereIsNamedWithItsFrame() {
    Extraction.Miss miss = miss(Language.FRENCH, "Le Liban a compté les frappes d'Israël.");

    assertThat(miss.trigger()).isEqualTo("frappe (contre/sur, possessor)");
    assertThat(miss.reason()).isEqualTo("the complement is empty");
  }

  @Test
  void anArgumentThatIsNoActorIsNamed() {
    Extraction.Miss miss =
        miss(Language.FRENCH, "L'Union africaine tient un sommet à Addis-Abeba.");

    assertThat(miss.trigger()).isEqualTo("tenir (object, subject)");
    assertThat(miss.reason()).isEqualTo("the object is no actor or place");
  }

  @Test
  void aSentenceWithAClaimIsNoMiss() {
    assertThat(misses(Language.ENGLISH, "Iran struck Israel.")).isEmpty();
  }

  @Test
  void twoActorsWithoutATriggerAreNoMiss() {
    assertThat(misses(Language.ENGLISH, "Moscow is larger than Minsk.")).isEmpty();
  }

  private static Extraction.Miss miss(Language language, String text) {
    List<Extraction.Miss> misses = misses(language, text);
    assertThat(misses).hasSize(1);
    return misses.get(0);
  }

  private static List<Extraction.Miss> misses(Language language, String text) {
    GoldenCase golden = new GoldenCase(language, "silence", text, List.of());
    return EXTRACTOR.extract(golden.document()).misses();
  }
}
