package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebTest {

  private static Link link(String self, String relation, String other, long documents) {
    return link(self, relation, other, Link.Way.OUT, documents);
  }

  private static Link link(
      String self, String relation, String other, Link.Way way, long documents) {
    return new Link(
        other,
        relation,
        way,
        self,
        documents == 0,
        false,
        documents,
        documents,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static List<String> ends(Chain chain) {
    return chain.steps().stream().map(step -> step.getFirst().other()).toList();
  }

  @Test
  void shortestChainComesFirstHoweverWellTheLongerOneIsAttested() {
    Web web =
        Web.of(
            List.of(
                link("a", "supports", "b", 9),
                link("b", "supports", "c", 9),
                link("c", "supports", "d", 9),
                link("a", "fights", "x", 0),
                link("x", "fights", "d", 0)));
    assertThat(web.chains("a", "d", 3))
        .extracting(WebTest::ends)
        .containsExactly(List.of("x", "d"), List.of("b", "c", "d"));
  }

  @Test
  void betterAttestedChainComesFirstAmongThoseOfOneLength() {
    Web web =
        Web.of(
            List.of(
                link("a", "supports", "b", 1),
                link("b", "supports", "d", 1),
                link("a", "supports", "c", 5),
                link("c", "supports", "d", 5)));
    assertThat(web.chains("a", "d", 1))
        .extracting(WebTest::ends)
        .containsExactly(List.of("c", "d"));
  }

  @Test
  void stepsReadFromTheEndThatComesFirst() {
    Web web = Web.of(List.of(link("b", "supports", "a", 1), link("b", "fights", "c", 1)));
    List<List<Link>> steps = web.chains("a", "c", 1).getFirst().steps();
    assertThat(steps.getFirst()).extracting(Link::way).containsExactly(Link.Way.IN);
    assertThat(steps.getFirst().getFirst().subject()).isEqualTo("b");
    assertThat(steps.getLast()).extracting(Link::way).containsExactly(Link.Way.OUT);
  }

  @Test
  void parallelRelationsAreOneStepAndNoAlternative() {
    Web web =
        Web.of(
            List.of(
                link("a", "supports", "b", 1),
                link("a", "alliedWith", "b", Link.Way.BOTH, 3),
                link("b", "fights", "a", 2)));
    assertThat(web.chains("a", "b", 5))
        .singleElement()
        .satisfies(
            chain ->
                assertThat(chain.steps().getFirst())
                    .extracting(Link::relation)
                    .containsExactly("alliedWith", "fights", "supports"));
  }

  @Test
  void thereIsNoChainToTheUnknownNorToOneself() {
    Web web = Web.of(List.of(link("a", "supports", "b", 1), link("c", "supports", "d", 1)));
    assertThat(web.chains("a", "d", 1)).isEmpty();
    assertThat(web.chains("a", "z", 1)).isEmpty();
    assertThat(web.chains("a", "a", 1)).isEmpty();
  }

  @Test
  void neighbourStandsWhereTheWayToItIsShortest() {
    Web web =
        Web.of(
            List.of(
                link("a", "supports", "b", 3),
                link("b", "supports", "c", 3),
                link("a", "supports", "c", 1)));
    Neighbour around = web.around("a", 2, 9);
    assertThat(around.further()).extracting(Neighbour::iri).containsExactly("b", "c");
    assertThat(around.further()).extracting(Neighbour::again).containsExactly(false, false);
    assertThat(around.further().getFirst().further())
        .singleElement()
        .satisfies(again -> assertThat(again.again()).isTrue());
    assertThat(around.further().getLast().further()).isEmpty();
  }

  @Test
  void eachRelationIsDrawnOnceAndDepthIsKept() {
    Web web =
        Web.of(
            List.of(
                link("a", "supports", "b", 1),
                link("b", "supports", "c", 1),
                link("c", "supports", "d", 1)));
    Neighbour b = web.around("a", 2, 9).further().getFirst();
    assertThat(b.further()).extracting(Neighbour::iri).containsExactly("c");
    assertThat(b.further().getFirst().further()).isEmpty();
  }

  @Test
  void neighboursBeyondTheLimitAreCounted() {
    Web web =
        Web.of(
            List.of(
                link("a", "supports", "b", 1),
                link("a", "supports", "c", 4),
                link("a", "supports", "d", 2)));
    Neighbour around = web.around("a", 1, 2);
    assertThat(around.further()).extracting(Neighbour::iri).containsExactly("c", "d");
    assertThat(around.hidden()).isEqualTo(1);
  }

  @Test
  void nobodyIsAroundTheUnknown() {
    assertThat(Web.of(List.of()).around("a", 2, 9).further()).isEmpty();
  }
}
