package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Referent;
import org.entente.language.SyntaxTree;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/**
 * Who accuses whom by the clause that says of what: <i>X charged that Y was arming the rebels</i>.
 */
final class Accusations {

  private static final String IRI = Ontology.DATA + "pattern/accusation";
  private static final String ACCUSES = "accuses";
  private static final int DEPTH = 5;

  private final Lexicon lexicon;

  Accusations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** An accusation for each act that a verb of accusing governs; none twice. */
  List<Finding> find(SentenceReader.Reading reading) {
    List<Finding> found = new ArrayList<>();
    for (Finding act : reading.findings()) {
      int verb = accusing(reading.sentence().tree(), act.node());
      if (act.sense().isPresent() && verb >= 0) {
        reading
            .qualifiers()
            .speaker(verb)
            .filter(speaker -> !speaker.equals(act.subject()))
            .filter(speaker -> !isTold(reading.findings(), speaker, act.subject()))
            .map(speaker -> accusation(speaker, act, verb))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The verb of accusing whose clause a node is in; negative if there is none. */
  private int accusing(SyntaxTree tree, int act) {
    int at = act;
    for (int i = 0; i < DEPTH && at >= 0; i++) {
      int head = tree.head(at);
      boolean clause = tree.is(at, "ccomp");
      if (head >= 0 && clause && isAccusing(tree.word(head).lemma())) {
        return head;
      }
      if (tree.is(at, "acl", "appos", "advcl", "parataxis")) {
        break;
      }
      at = head;
    }
    return SyntaxTree.NONE;
  }

  private boolean isAccusing(String lemma) {
    return lexicon.is(Cue.ACCUSATION_VERB, lemma) && !lexicon.is(Cue.BELIEF_VERB, lemma);
  }

  private static boolean isTold(List<Finding> findings, Referent speaker, Referent accused) {
    return findings.stream()
        .filter(f -> f.property().equals(ACCUSES) && f.subject().equals(speaker))
        .anyMatch(f -> f.object().filter(accused::equals).isPresent());
  }

  private static Finding accusation(Referent speaker, Finding act, int verb) {
    return new Finding(
        speaker,
        ACCUSES,
        Optional.of(act.subject()),
        "",
        verb,
        List.of(verb, act.node()),
        Optional.empty(),
        IRI,
        Optional.empty());
  }
}
