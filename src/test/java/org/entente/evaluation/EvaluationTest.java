package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Entity;
import org.entente.claim.Claim;
import org.entente.claim.ClaimObject;
import org.entente.claim.Extraction;
import org.entente.claim.Extractor;
import org.entente.claim.Passage;
import org.entente.claim.Status;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.entente.document.Span;
import org.entente.problem.ProblemException;
import org.entente.time.TimeInterval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final String TEXT =
      "---\ndate: 2020-05-06\n---\nLa Zambie et le Malawi ont signé un accord. L'Angola en est.\n";
  private static final Entity ZAMBIA = state("zambia", "Zambie", "Lusaka");
  private static final Entity MALAWI = state("malawi", "Malawi");
  private static final Entity ANGOLA = state("angola", "Angola");

  @TempDir private Path gold;

  private static Entity state(String slug, String... names) {
    return new Entity(slug, "State", names[0], List.of(names), Optional.empty());
  }

  private static Claim claim(Entity subject, String property, Entity object) {
    return claim(subject, property, object, false, Status.ASSERTED, Optional.empty());
  }

  private static Claim claim(
      Entity subject,
      String property,
      Entity object,
      boolean negated,
      Status status,
      Optional<TimeInterval> when) {
    return new Claim(
        subject,
        property,
        new ClaimObject.Thing(object),
        negated,
        status,
        Optional.of(ANGOLA),
        when,
        List.of(MALAWI),
        Optional.empty(),
        0.9,
        "test",
        List.of(new Passage(new Span(0, 1), "L", List.of())));
  }

  private static Extractor saying(Claim... claims) {
    return document -> new Extraction(document, List.of(claims), List.of(), List.of());
  }

  private EvaluationReport run(String rows, Claim... claims) throws IOException {
    Files.writeString(
        gold.resolve("a.claims.tsv"), "subject\tproperty\tobject\tqualifiers\n" + rows);
    return Evaluation.run(gold, saying(claims), new DocumentReader());
  }

  @BeforeEach
  void article() throws IOException {
    Files.writeString(gold.resolve("a.txt"), TEXT);
  }

  @Test
  void anyNameOfEitherSideCountsFoldedAndWithoutItsArticle() throws IOException {
    EvaluationReport report =
        run(
            "République zambienne | la  lusaka\tsupports\tL’ANGOLA\t\n",
            claim(ZAMBIA, "supports", ANGOLA));
    assertThat(report.strict()).isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void directionCountsUnlessThePropertyIsSymmetric() throws IOException {
    assertThat(run("Malawi\tsupports\tZambie\t\n", claim(ZAMBIA, "supports", MALAWI)).strict())
        .isEqualTo(new Score(0, 1, 1));
    assertThat(run("Malawi\tfights\tZambie\t\n", claim(ZAMBIA, "fights", MALAWI)).strict())
        .isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void negationCountsAndStatusDoesNot() throws IOException {
    Claim denied = claim(ZAMBIA, "supports", MALAWI, true, Status.FORMER, Optional.empty());
    assertThat(run("Zambie\tsupports\tMalawi\t\n", denied).strict().right()).isZero();
    assertThat(run("Zambie\tsupports\tMalawi\tnegated\n", denied).strict().right()).isOne();
  }

  @Test
  void aPredictionIsUsedForOneGoldClaimOnly() throws IOException {
    EvaluationReport report =
        run(
            "Zambie\tattacks\tMalawi\t\nZambie\tattacks\tMalawi\twhen=2019\n",
            claim(ZAMBIA, "attacks", MALAWI));
    assertThat(report.strict()).isEqualTo(new Score(1, 1, 2));
    assertThat(report.documents().getFirst().missed()).singleElement().asString().contains("2019");
  }

  @Test
  void theMatchingIsAsLargeAsCanBe() throws IOException {
    Entity either = state("either", "Zambie", "Angola");
    EvaluationReport report =
        run(
            "Zambie | Angola\topposes\tMalawi\t\nZambie\topposes\tMalawi\t\n",
            claim(either, "opposes", MALAWI),
            claim(ANGOLA, "opposes", MALAWI));
    assertThat(report.strict()).isEqualTo(new Score(2, 2, 2));
  }

  @Test
  void theFamilyForgivesTheKindOfSupportButNotEnmity() throws IOException {
    EvaluationReport support =
        run("Zambie\tsupports\tMalawi\t\n", claim(ZAMBIA, "supportsFinancially", MALAWI));
    assertThat(support.strict().right()).isZero();
    assertThat(support.family()).isEqualTo(new Score(1, 1, 1));
    EvaluationReport enmity = run("Zambie\tsupports\tMalawi\t\n", claim(ZAMBIA, "opposes", MALAWI));
    assertThat(enmity.family()).isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void scoresAreMicroAveragedByProperty() throws IOException {
    EvaluationReport report =
        run(
            "Zambie\tsupports\tMalawi\t\nZambie\tfights\tAngola\t\n",
            claim(ZAMBIA, "supports", MALAWI),
            claim(ZAMBIA, "supports", ANGOLA));
    assertThat(report.byProperty())
        .containsEntry("supports", new Score(1, 2, 1))
        .containsEntry("fights", new Score(0, 0, 1));
    assertThat(report.strict().f1()).isCloseTo(0.5, within(1e-9));
    assertThat(report.documents().getFirst().wrong()).singleElement().asString().contains("Angola");
  }

  @Test
  void qualifiersAreScoredOnMatchedClaimsOnly() throws IOException {
    Claim found =
        claim(
            ZAMBIA,
            "supports",
            MALAWI,
            false,
            Status.ALLEGED,
            Optional.of(TimeInterval.since("2015")));
    EvaluationReport report =
        run(
            "Zambie\tsupports\tMalawi\tstatus=alleged; source=l'Angola; when=2015; where=Malawi, Lusaka\n"
                + "Zambie\tfights\tMalawi\tstatus=former\n",
            found);
    assertThat(report.byQualifier())
        .containsEntry("status", new Score(1, 1, 1))
        .containsEntry("source", new Score(1, 1, 1))
        .containsEntry("when", new Score(0, 1, 1))
        .containsEntry("where", new Score(1, 1, 2))
        .containsEntry("office", Score.NONE);
    assertThat(report.documents().getFirst().matched().getFirst().differences())
        .containsExactly("when: 2015/.. for 2015", "where: Malawi for Malawi, Lusaka");
  }

  @Test
  void amongEqualMatchesTheOneWithTheRightQualifiersIsTaken() throws IOException {
    Claim denied = claim(ZAMBIA, "attacks", MALAWI, false, Status.ALLEGED, Optional.empty());
    Claim asserted = claim(ZAMBIA, "attacks", MALAWI);
    EvaluationReport report = run("Zambie\tattacks\tMalawi\tstatus=alleged\n", asserted, denied);
    assertThat(report.byQualifier()).containsEntry("status", new Score(1, 1, 1));
  }

  @Test
  void predictionsAreWrittenInTheGoldFormAndReadBack(@TempDir Path folder) throws IOException {
    Claim claim =
        claim(
            ZAMBIA,
            "supports",
            MALAWI,
            true,
            Status.PLANNED,
            Optional.of(TimeInterval.between("2011", "2014")));
    EvaluationReport report = run("", claim);
    report.writePredictions(folder.resolve("out"));
    Path written = folder.resolve("out/a.claims.tsv");
    assertThat(written)
        .hasContent(
            "subject\tproperty\tobject\tqualifiers\n"
                + "Zambie | Lusaka\tsupports\tMalawi\t"
                + "negated; status=planned; source=Angola; when=2011/2014; where=Malawi\n");
    assertThat(GoldFormat.read(written)).isEqualTo(report.documents().getFirst().predictions());
  }

  @Test
  void aQualifierNamesTheSourceAsTheDocumentDoes() throws IOException {
    Entity front =
        new Entity(
            "front",
            "RebelGroup",
            "Front jamais nommé ainsi",
            List.of("Front jamais nommé ainsi", "accord", "Malawi ont signé"),
            Optional.empty());
    Claim claim =
        new Claim(
            ZAMBIA,
            "supports",
            new ClaimObject.Name("X | Y"),
            false,
            Status.ASSERTED,
            Optional.of(front),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            0.5,
            "test",
            List.of(new Passage(new Span(0, 1), "L", List.of())));
    ClaimRow row = run("", claim).documents().getFirst().predictions().getFirst();
    assertThat(row.source()).contains("Malawi ont signé");
    assertThat(row.object()).containsExactly("X Y");
  }

  @Test
  void aBrokenGoldLineIsReportedWithItsPlace() {
    assertThatThrownBy(() -> run("Zambie\tsupports\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a.claims.tsv:2: the line has 2 columns");
    assertThatThrownBy(() -> run("# note\nZambie\tsupports\tMalawi\tsince=2015\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a.claims.tsv:3: the qualifier \"since=2015\" is unknown");
  }

  @Test
  void aFolderWithoutGoldIsRefused(@TempDir Path empty) {
    assertThatThrownBy(() -> Evaluation.run(empty, saying(), new DocumentReader()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("holds no NAME.claims.tsv");
  }

  @Test
  void anArticleWithoutClaimsCostsOnlyItsPredictions() throws IOException {
    assertThat(run("").strict()).isEqualTo(Score.NONE);
    assertThat(run("", claim(ZAMBIA, "fights", MALAWI)).strict()).isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void everyReadDocumentReachesTheExtractor() throws IOException {
    Files.writeString(gold.resolve("a.claims.tsv"), "");
    Document[] seen = new Document[1];
    Evaluation.run(
        gold,
        document -> {
          seen[0] = document;
          return new Extraction(document, List.of(), List.of(), List.of());
        },
        new DocumentReader());
    assertThat(seen[0].text()).isEqualTo(TEXT);
  }
}
