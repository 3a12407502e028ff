package org.entente.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.actor.Referent;
import org.entente.language.SyntaxTree;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/**
 * Gives a counterpart the office of the one it is compared with: <i>M. Lavrov et son homologue
 * iranien X</i>.
 */
final class Counterparts {

  private static final String IRI = Ontology.DATA + "pattern/counterpart";

  private final Lexicon lexicon;
  private final Ontology ontology;

  Counterparts(Lexicon lexicon, Ontology ontology) {
    this.lexicon = lexicon;
    this.ontology = ontology;
  }

  /**
   * The offices that a sentence gives to counterparts.
   *
   * @param offices the offices found so far in the document, in order
   */
  List<Finding> find(ParsedSentence sentence, List<Finding> offices) {
    List<Finding> found = new ArrayList<>();
    SyntaxTree tree = sentence.tree();
    for (int node = 0; node < tree.size(); node++) {
      if (lexicon.is(Cue.COUNTERPART_NOUN, tree.word(node).lemma())) {
        counterpart(sentence, node, offices).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Finding> counterpart(ParsedSentence sentence, int noun, List<Finding> offices) {
    int size = sentence.tree().size();
    Optional<Referent> state = Optional.empty();
    for (int node = Math.max(0, noun - 2); node < Math.min(size, noun + 6); node++) {
      state = state.isPresent() ? state : first(sentence, node, Mention.Type.DEMONYM);
    }
    for (int node = noun + 1; node < Math.min(size, noun + 6); node++) {
      Optional<Referent> person =
          first(sentence, node, Mention.Type.NAME).filter(r -> ontology.isA(r.kind(), "Person"));
      if (person.isPresent() && state.isPresent()) {
        return finding(sentence, noun, node, person.get(), state.get(), offices);
      }
    }
    return Optional.empty();
  }

  private static Optional<Referent> first(ParsedSentence sentence, int node, Mention.Type type) {
    return sentence.mentionsAt(node).stream()
        .filter(m -> m.type() == type)
        .flatMap(m -> m.referents().stream())
        .findFirst();
  }

  private static Optional<Finding> finding(
      ParsedSentence sentence,
      int noun,
      int node,
      Referent holder,
      Referent state,
      List<Finding> offices) {
    return office(sentence, offices, holder)
        .map(
            office ->
                new Finding(
                    holder,
                    office.property(),
                    Optional.of(state),
                    "",
                    noun,
                    List.of(noun, node),
                    Optional.empty(),
                    IRI,
                    office.office()));
  }

  /** The office of someone else named in the sentence; or else the last one spoken of. */
  private static Optional<Finding> office(
      ParsedSentence sentence, List<Finding> offices, Referent holder) {
    Set<Referent> named = new LinkedHashSet<>();
    for (int node = 0; node < sentence.tree().size(); node++) {
      named.addAll(sentence.referentsAt(node));
    }
    List<Finding> others =
        offices.reversed().stream().filter(o -> !o.subject().equals(holder)).toList();
    return others.stream()
        .filter(o -> named.contains(o.subject()))
        .findFirst()
        .or(() -> others.stream().findFirst());
  }
}
