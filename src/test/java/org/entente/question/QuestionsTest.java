package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.question.Link.Way.BOTH;
import static org.entente.question.Link.Way.IN;
import static org.entente.question.Link.Way.OUT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.actor.Entity;
import org.entente.claim.Extraction;
import org.entente.claim.Status;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.question.Article.Details;
import org.entente.rdf.Addition;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {

  private static final Path ONTOLOGY = Path.of("ontology");

  private static final Ontology VOCABULARY = Ontology.load(ONTOLOGY);

  @TempDir private static Path folder;
  private static KnowledgeBase knowledge;
  private final List<String> added = new ArrayList<>();

  @BeforeAll
  static void open() {
    Path actors = folder.resolve("actors");
    AleppoArticle.writeGazetteer(actors);
    knowledge = KnowledgeBase.open(folder.resolve("data"), VOCABULARY, ONTOLOGY, actors);
    knowledge.add(AleppoArticle.extraction());
  }

  @AfterAll
  static void close() {
    knowledge.close();
  }

  @AfterEach
  void retract() {
    added.forEach(knowledge::retract);
  }

  private void add(Article article) {
    Extraction extraction = article.extraction();
    added.add(extraction.document().id());
    assertThat(knowledge.add(extraction)).isInstanceOf(Addition.Added.class);
  }

  @Test
  void alliesOfTheRegimeBackTheOneWhoLeadsIt() {
    assertThat(links(Question.BACKERS, AleppoArticle.ASSAD))
        .extracting(Link::other, Link::relation, Link::way, Link::self)
        .containsExactly(
            tuple(AleppoArticle.IRAN.iri(), "alliedWith", BOTH, AleppoArticle.REGIME.iri()),
            tuple(AleppoArticle.RUSSIA.iri(), "alliedWith", BOTH, AleppoArticle.REGIME.iri()));
  }

  @Test
  void backersOfTheRegimeBackItsState() {
    assertThat(others(Question.BACKERS, AleppoArticle.SYRIA))
        .containsExactly(AleppoArticle.IRAN.iri(), AleppoArticle.RUSSIA.iri());
  }

  @Test
  void turkeyBacksTheRebels() {
    assertThat(others(Question.BACKERS, AleppoArticle.REBELS))
        .containsExactly(AleppoArticle.TURKEY.iri());
    assertThat(others(Question.BACKED, AleppoArticle.TURKEY))
        .containsExactly(AleppoArticle.REBELS.iri());
  }

  @Test
  void deniedSupportIsNoSupport() {
    assertThat(links(Question.BACKERS, AleppoArticle.HTS)).isEmpty();
  }

  @Test
  void supportThatOthersDenyIsContested() {
    add(
        Article.named("autre", LocalDate.of(2024, 12, 1))
            .sentence("La Turquie soutient HTS.")
            .states(AleppoArticle.TURKEY, "supports", AleppoArticle.HTS, "soutient"));
    assertThat(links(Question.BACKERS, AleppoArticle.HTS))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.contested()).isTrue();
              assertThat(link.claims()).isEqualTo(1);
            });
  }

  @Test
  void datesAndOfficesStayWhereAnotherClaimGivesNone() {
    add(
        Article.named("premier", LocalDate.of(2024, 12, 1))
            .sentence("Araghchi est porte-parole de l’Iran depuis 2012.")
            .claim(
                new Details().office("porte-parole").when("2012/2016"),
                AleppoArticle.ARAGHCHI,
                "holdsOfficeIn",
                AleppoArticle.SYRIA,
                "porte-parole"));
    add(
        Article.named("second", LocalDate.of(2024, 12, 2))
            .sentence("Araghchi n’a aucune fonction en Syrie.")
            .claim(
                new Details().negated(),
                AleppoArticle.ARAGHCHI,
                "holdsOfficeIn",
                AleppoArticle.SYRIA,
                "aucune"));
    add(
        Article.named("dernier", LocalDate.of(2024, 12, 3))
            .sentence("Araghchi est en fonction.")
            .states(AleppoArticle.ARAGHCHI, "holdsOfficeIn", AleppoArticle.SYRIA, "fonction"));
    assertThat(links(Question.LEADERS, AleppoArticle.SYRIA))
        .filteredOn(link -> link.other().equals(AleppoArticle.ARAGHCHI.iri()))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.since()).contains("2012");
              assertThat(link.until()).contains("2016");
              assertThat(link.offices()).containsExactly("porte-parole");
            });
  }

  @Test
  void supportThatIsOverOrPlannedOrAllegedIsNotCurrent() {
    for (Status status : List.of(Status.FORMER, Status.PLANNED, Status.ALLEGED)) {
      add(
          Article.named(status.name(), LocalDate.of(2024, 12, 1))
              .sentence("L’Iran et HTS.")
              .claim(
                  new Details().status(status),
                  AleppoArticle.IRAN,
                  "supports",
                  AleppoArticle.HTS,
                  "Iran"));
    }
    assertThat(links(Question.BACKERS, AleppoArticle.HTS)).isEmpty();
  }

  @Test
  void enemiesAreThoseFoughtAndAttackedInEitherOrder() {
    assertThat(links(Question.ENEMIES, AleppoArticle.HTS))
        .extracting(Link::other, Link::relation, Link::way)
        .containsExactly(
            tuple(AleppoArticle.FORCES.iri(), "attacks", OUT),
            tuple(AleppoArticle.FORCES.iri(), "fights", BOTH));
    assertThat(links(Question.ENEMIES, AleppoArticle.FORCES))
        .extracting(Link::other, Link::relation, Link::way)
        .containsExactly(
            tuple(AleppoArticle.HTS.iri(), "attacks", IN),
            tuple(AleppoArticle.HTS.iri(), "fights", BOTH));
  }

  @Test
  void symmetricClaimsInBothOrdersAreOneLink() {
    add(
        Article.named("autre", LocalDate.of(2024, 12, 1))
            .sentence("L’armée syrienne combat HTS.")
            .states(AleppoArticle.FORCES, "fights", AleppoArticle.HTS, "combat"));
    assertThat(links(Question.ENEMIES, AleppoArticle.HTS))
        .filteredOn(link -> link.relation().equals("fights"))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.claims()).isEqualTo(2);
              assertThat(link.documents()).isEqualTo(2);
            });
  }

  @Test
  void officesComeWithTheirNames() {
    assertThat(links(Question.LEADERS, AleppoArticle.IRAN))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.other()).isEqualTo(AleppoArticle.ARAGHCHI.iri());
              assertThat(link.offices()).containsExactly("chef de la diplomatie");
            });
  }

  @Test
  void capturedPlacesAreDated() {
    assertThat(links(Question.TERRITORY, AleppoArticle.HTS))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.other()).isEqualTo(AleppoArticle.ALEPPO.iri());
              assertThat(link.since()).contains("2024-11-29");
              assertThat(link.until()).contains("2024-11-29");
            });
  }

  @Test
  void descentThroughDominationIsInferredWithItsPremises() {
    List<Link> lineage =
        ask(
            questions ->
                questions.links(Question.LINEAGE, AleppoArticle.HTS.iri(), true, Window.ALWAYS));
    assertThat(lineage)
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.other()).isEqualTo(AleppoArticle.AL_QAEDA.iri());
              assertThat(link.way()).isEqualTo(OUT);
              assertThat(link.inferred()).isTrue();
            });
    List<Derivation> derivations =
        ask(
            questions ->
                questions.derivations(
                    AleppoArticle.HTS.iri(), "descendsFrom", AleppoArticle.AL_QAEDA.iri()));
    assertThat(derivations)
        .singleElement()
        .satisfies(
            derivation -> {
              assertThat(derivation.ruleName(Language.FRENCH)).isEqualTo("descendance");
              assertThat(derivation.premises())
                  .containsExactlyInAnyOrder(
                      new Derivation.Premise(
                          AleppoArticle.BRANCH.iri(), "dominates", AleppoArticle.HTS.iri()),
                      new Derivation.Premise(
                          AleppoArticle.BRANCH.iri(),
                          "descendsFrom",
                          AleppoArticle.AL_QAEDA.iri()));
            });
  }

  @Test
  void whatFollowsByRuleIsLeftOutUnlessAskedFor() {
    assertThat(links(Question.LINEAGE, AleppoArticle.HTS)).isEmpty();
  }

  @Test
  void generalRelationDoesNotEchoItsSpecialOne() {
    List<Link> enemies =
        ask(
            questions ->
                questions.links(Question.ENEMIES, AleppoArticle.HTS.iri(), true, Window.ALWAYS));
    assertThat(enemies).extracting(Link::relation).containsExactly("attacks", "fights");
  }

  @Test
  void claimsOutsideTheWindowDoNotCount() {
    Function<String, List<Link>> at =
        date ->
            ask(
                questions ->
                    questions.links(
                        Question.TERRITORY, AleppoArticle.HTS.iri(), false, Window.at(date)));
    assertThat(at.apply("2024-11-28")).isEmpty();
    assertThat(at.apply("2024-11-29")).hasSize(1);
    assertThat(at.apply("2024-11")).hasSize(1);
    assertThat(at.apply("2025")).isEmpty();
  }

  @Test
  void undatedClaimsHoldFromTheDayOfTheirDocumentOn() {
    Function<String, List<Link>> at =
        date ->
            ask(
                questions ->
                    questions.links(
                        Question.BACKERS, AleppoArticle.REBELS.iri(), false, Window.at(date)));
    assertThat(at.apply("2023")).isEmpty();
    assertThat(at.apply("2025-01-15")).hasSize(1);
  }

  @Test
  void claimsComeWithTheirSentencesAndWords() {
    List<Evidence> claims =
        ask(questions -> questions.claims(AleppoArticle.TURKEY.iri(), AleppoArticle.REBELS.iri()));
    assertThat(claims)
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.text()).startsWith("La Russie et l’Iran");
              assertThat(claim.words())
                  .extracting(
                      span ->
                          claim
                              .text()
                              .substring(
                                  span.start() - claim.sentence().start(),
                                  span.end() - claim.sentence().start()))
                  .containsExactly("Turquie", "soutien", "factions rebelles");
            });
  }

  @Test
  void claimsTellWhoSaysSoAndWhen() {
    List<Evidence> claims =
        ask(questions -> questions.claims(AleppoArticle.FORCES.iri(), AleppoArticle.HTS.iri()));
    assertThat(claims)
        .anySatisfy(
            claim -> {
              assertThat(claim.relation()).isEqualTo("attacks");
              assertThat(claim.source()).contains(AleppoArticle.OBSERVATORY.iri());
              assertThat(claim.when()).map(Object::toString).contains("2024-11-27");
            });
  }

  private List<String> others(Question question, Entity actor) {
    return links(question, actor).stream().map(Link::other).toList();
  }

  private List<Link> links(Question question, Entity actor) {
    return ask(questions -> questions.links(question, actor.iri(), false, Window.ALWAYS));
  }

  private <T> T ask(Function<Questions, T> question) {
    return knowledge.read(
        View.NONE, dataset -> question.apply(new Questions(new SparqlStore(dataset), VOCABULARY)));
  }
}
