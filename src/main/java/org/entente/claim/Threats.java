package org.entente.claim;

import java.util.List;
import java.util.Set;
import org.entente.language.SyntaxTree;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/** Reads an act that someone threatens to do as a threat: <i>threatened to shell Y</i>. */
final class Threats {

  private static final String THREAT = "threatens";
  private static final Set<String> ACTS = Set.of("attacks", "captures", "fights");

  private final Lexicon lexicon;
  private final Ontology ontology;
  private final SyntaxTree tree;

  Threats(Lexicon lexicon, Ontology ontology, SyntaxTree tree) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.tree = tree;
  }

  /** The findings with threats for threatened acts; without those that threaten a mere place. */
  List<Finding> read(List<Finding> findings) {
    return findings.stream()
        .map(this::read)
        .filter(f -> !f.property().equals(THREAT) || isActor(f))
        .toList();
  }

  private boolean isActor(Finding threat) {
    return threat.object().filter(o -> ontology.isA(o.kind(), "Actor")).isPresent();
  }

  private Finding read(Finding act) {
    int verb = tree.head(act.node());
    boolean threatened =
        ACTS.contains(act.property())
            && verb >= 0
            && tree.is(act.node(), "xcomp", "ccomp")
            && isThreat(verb);
    return threatened ? act.as(THREAT, verb) : act;
  }

  /** A verb of threatening, or a vow. */
  private boolean isThreat(int verb) {
    String lemma = tree.word(verb).lemma();
    boolean vow = lexicon.is(Cue.REPORT_VERB, lemma) && lexicon.is(Cue.INTENT_VERB, lemma);
    return vow || threatens(lemma);
  }

  private boolean threatens(String lemma) {
    return lexicon.startingWith(lemma).stream()
        .filter(entry -> entry.lemmas().size() == 1)
        .flatMap(entry -> entry.senses().stream())
        .anyMatch(sense -> sense.property().equals(THREAT));
  }
}
