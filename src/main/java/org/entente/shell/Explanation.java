package org.entente.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.question.Derivation;
import org.entente.question.Derivation.Premise;
import org.entente.question.Evidence;
import org.entente.question.Link;
import org.entente.question.Named;
import org.entente.question.Question;
import org.entente.question.Questions;
import org.entente.question.Window;

/**
 * Why two are said to be related.
 *
 * @param claims the claims between them
 * @param steps what follows by rule between them, and what that rests on
 * @param cut whether there are more ways than those in {@code steps}
 */
record Explanation(List<Evidence> claims, List<Step> steps, boolean cut) {

  /** How many uses of rules are told; a long chain can be taken apart in thousands of ways. */
  static final int MOST = 40;

  Explanation {
    claims = List.copyOf(claims);
    steps = List.copyOf(steps);
  }

  /**
   * One use of a rule.
   *
   * @param conclusion what follows
   * @param derivation the rule and its premises
   * @param grounds what each premise rests on, in order
   */
  record Step(Premise conclusion, Derivation derivation, List<Ground> grounds) {
    Step {
      grounds = List.copyOf(grounds);
    }
  }

  /**
   * What a premise rests on: sentences, or rules again.
   *
   * @param premise the premise
   * @param claims the claims that state it
   * @param steps how it follows, where no claim states it
   */
  record Ground(Premise premise, List<Evidence> claims, List<Step> steps) {
    Ground {
      claims = List.copyOf(claims);
      steps = List.copyOf(steps);
    }
  }

  boolean isEmpty() {
    return claims.isEmpty() && steps.isEmpty();
  }

  /** All that is claimed and inferred between the two at some time, in either order. */
  static Explanation of(Session session, Named one, Named another, Window window) {
    Quotation quotation = new Quotation(session);
    return session.ask(
        questions -> {
          List<Evidence> claims =
              questions.claims(one.iri(), another.iri()).stream()
                  .filter(claim -> quotation.holds(claim, window))
                  .toList();
          List<Step> steps = new ArrayList<>();
          Search search = new Search(questions);
          for (Link link : questions.links(Question.LINKS, one.iri(), true, window)) {
            if (link.inferred() && link.other().equals(another.iri())) {
              Premise conclusion = new Premise(link.subject(), link.relation(), link.object());
              steps.addAll(search.steps(conclusion));
            }
          }
          return new Explanation(claims, steps, search.cut);
        });
  }

  private static final class Search {
    private final Questions questions;
    private final Set<Premise> open = new HashSet<>();
    private int told;
    private boolean cut;

    Search(Questions questions) {
      this.questions = questions;
    }

    List<Step> steps(Premise conclusion) {
      List<Step> steps = new ArrayList<>();
      if (!open.add(conclusion)) {
        return steps;
      }
      for (Derivation derivation :
          questions.derivations(conclusion.subject(), conclusion.relation(), conclusion.object())) {
        if (told == MOST) {
          cut = true;
          break;
        }
        told++;
        List<Ground> grounds = derivation.premises().stream().map(this::ground).toList();
        steps.add(new Step(conclusion, derivation, grounds));
      }
      open.remove(conclusion);
      return steps;
    }

    private Ground ground(Premise premise) {
      List<Evidence> claims =
          questions.claims(premise.subject(), premise.object()).stream()
              .filter(claim -> states(claim, premise))
              .toList();
      return new Ground(premise, claims, claims.isEmpty() ? steps(premise) : List.of());
    }

    private static boolean states(Evidence claim, Premise premise) {
      boolean straight =
          claim.subject().equals(premise.subject()) && claim.object().equals(premise.object());
      boolean reversed =
          claim.subject().equals(premise.object()) && claim.object().equals(premise.subject());
      return claim.relation().equals(premise.relation())
          && !claim.negated()
          && claim.status().equals("Asserted")
          && (straight || reversed);
    }
  }
}
