package org.entente.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.ClaimExtractor;
import org.entente.document.Language;
import org.entente.evaluation.ClaimRow;
import org.entente.evaluation.GoldFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The extractor on cases by phenomenon, from analyses that were kept: no model is loaded, unless
 * {@code -Dgolden.freeze=true} asks for the analyses to be made again.
 */
class GoldenTest {

  private static ClaimExtractor extractor;

  @BeforeAll
  static void readAnalyses() throws IOException {
    if (Boolean.getBoolean("golden.freeze")) {
      for (Language language : Language.values()) {
        Frozen.renew(language);
      }
    }
    extractor = Frozen.extractor();
  }

  static Stream<GoldenCase> cases() throws IOException {
    return GoldenFile.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesItsClaimsAndNoOthers(GoldenCase golden) {
    assertThat(claims(golden))
        .as(golden.toString())
        .containsExactlyInAnyOrderElementsOf(golden.claims());
  }

  @Test
  void everyPhenomenonHasATwinThatMeansSomethingElse() throws IOException {
    List<List<GoldenCase>> pairs = GoldenFile.pairs();

    assertThat(pairs).hasSizeGreaterThanOrEqualTo(60);
    assertThat(pairs)
        .allSatisfy(
            pair -> {
              assertThat(pair).hasSize(2);
              assertThat(pair.get(0).claims()).isNotEqualTo(pair.get(1).claims());
            });
  }

  private static List<String> claims(GoldenCase golden) {
    return GoldFormat.rows(extractor.extract(golden.document())).stream()
        .map(GoldenTest::line)
        .toList();
  }

  /** A row with one name for each end. */
  private static String line(ClaimRow row) {
    return new ClaimRow(
            row.subject().subList(0, 1),
            row.property(),
            row.object().subList(0, 1),
            row.negated(),
            row.status(),
            row.source(),
            row.when(),
            row.where(),
            row.office())
        .toString()
        .strip();
  }
}
