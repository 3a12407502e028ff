package org.entente.actor;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/**
 * Resolves what stands for several at once (<i>les deux pays, the three capitals, le trio, ces
 * pays</i>): those of the kind who were last named together, else those of the kind in sight if
 * they are as many.
 */
final class Collectives {

  private static final int REACH = 4;

  private final Lexicon lexicon;
  private final Ontology ontology;
  private final Memory memory;

  Collectives(Lexicon lexicon, Ontology ontology, Memory memory) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.memory = memory;
  }

  /** Those whom a phrase with a number stands for; none if they can't be told. */
  List<Referent> counted(Coreference.Place place) {
    int count = count(place.text());
    String kind = kind(place);
    Optional<List<Referent>> together =
        memory
            .latest()
            .filter(a -> isInSight(a, place) && a.referents().size() == count)
            .map(Antecedent::referents)
            .filter(group -> isAlike(group, kind))
            .findFirst();
    return together.orElseGet(() -> apart(place, kind, count));
  }

  /** <i>ces pays</i>: the last states that were named together. */
  List<Referent> pointedAt(Coreference.Place place) {
    String kind = kind(place);
    if (!kind.equals("State")) {
      return List.of();
    }
    return memory
        .latest()
        .filter(a -> isInSight(a, place) && a.isGroup())
        .map(Antecedent::referents)
        .filter(group -> isAlike(group, kind))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isInSight(Antecedent antecedent, Coreference.Place place) {
    return place.number() - antecedent.sentence() <= REACH
        && !place.isPartOf(antecedent)
        && antecedent.precedes(place.number(), place.mention());
  }

  /** The last two states or persons, or as many of the kind as are in sight. */
  private List<Referent> apart(Coreference.Place place, String kind, int count) {
    Set<Referent> found = new LinkedHashSet<>();
    memory
        .latest()
        .filter(a -> isInSight(a, place))
        .flatMap(a -> a.referents().stream())
        .filter(r -> isOf(r, kind))
        .forEach(found::add);
    boolean lastTwo = count == 2 && (kind.equals("State") || ontology.isA(kind, "Person"));
    boolean told = lastTwo ? found.size() >= 2 : found.size() == count;
    return told ? found.stream().limit(count).toList().reversed() : List.of();
  }

  private boolean isAlike(List<Referent> group, String kind) {
    return group.stream().allMatch(r -> isOf(r, kind))
        && group.stream().map(r -> ontology.isA(r.kind(), "Person")).distinct().count() == 1;
  }

  private boolean isOf(Referent referent, String kind) {
    boolean state = ontology.isA(referent.kind(), "State");
    if (kind.equals("Organization")) {
      return ontology.isA(referent.kind(), kind) && !state;
    }
    return ontology.isA(referent.kind(), kind)
        || (kind.equals("State") && referent.kind().equals("Government"));
  }

  private int count(String phrase) {
    return Arrays.stream(phrase.split(" "))
        .flatMap(word -> lexicon.denotation(Cue.COUNT_WORD, word).stream())
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(2);
  }

  /** What the noun at the end of a phrase denotes: states, persons, organisations or anyone. */
  private String kind(Coreference.Place place) {
    String lemma = place.sentence().words().get(place.mention().head()).lemma();
    if (lexicon.is(Cue.CAPITAL_NOUN, lemma)) {
      return "State";
    }
    if (lexicon.is(Cue.PARTY_NOUN, lemma)) {
      return "Actor";
    }
    String kind =
        lexicon
            .denotation(Cue.ANAPHORIC_NOUN, lemma)
            .or(() -> lexicon.denotation(Cue.ACTOR_NOUN, lemma))
            .orElse("Actor");
    if (ontology.isA(kind, "State") || ontology.isA(kind, "Person")) {
      return kind;
    }
    return switch (kind) {
      case "Government" -> "State";
      case "ArmedForces" -> "ArmedForces";
      case "Collective" -> "Actor";
      default -> ontology.isA(kind, "Organization") ? "Organization" : kind;
    };
  }
}
