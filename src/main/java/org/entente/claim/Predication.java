package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/** What a noun, an adjective or a prepositional phrase is said of. */
final class Predication {

  private final Lexicon lexicon;
  private final ParsedSentence sentence;
  private final SyntaxTree tree;
  private final Clauses clauses;
  private final SupportVerbs support;

  Predication(Lexicon lexicon, ParsedSentence sentence, Clauses clauses, SupportVerbs support) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.clauses = clauses;
    this.support = support;
  }

  List<Integer> subjects(Trigger trigger) {
    return switch (trigger.entry().partOfSpeech()) {
      case NOUN -> ofNoun(trigger);
      case ADJECTIVE, VERB -> ofAdjective(trigger.node());
      case PREPOSITION -> ofPreposition(trigger);
      case AFFIX -> ofAffix(trigger.node());
    };
  }

  private List<Integer> ofNoun(Trigger trigger) {
    int noun = trigger.node();
    List<Integer> found = new ArrayList<>();
    if (tree.child(noun, "cop") >= 0) {
      found.addAll(clauses.subjects(noun));
    } else if (isBare(noun)) {
      found.addAll(beside(noun));
    }
    if (found.isEmpty()) {
      found.addAll(apposed(trigger));
    }
    if (found.isEmpty()) {
      found.addAll(equated(noun));
    }
    if (found.isEmpty()) {
      found.addAll(adjacentName(trigger));
    }
    if (found.isEmpty() && tree.is(noun, "conj")) {
      int head = tree.head(noun);
      if (tree.word(head).upos() == Upos.NOUN || tree.word(head).upos() == Upos.ADJ) {
        found.addAll(
            tree.child(head, "cop") >= 0
                ? clauses.subjects(head)
                : tree.is(head, "appos") ? List.of(tree.head(head)) : List.of());
      }
    }
    if (found.isEmpty() && !lexicon.is(Cue.MEMBER_NOUN, tree.word(noun).lemma())) {
      found.addAll(support.subjects(noun));
    }
    if (found.isEmpty()) {
      found.addAll(ownedAndNamed(noun));
    }
    if (found.isEmpty() && isPersonByOffice(noun)) {
      found.add(noun);
    }
    if (found.isEmpty()
        && !lexicon.is(Cue.CAPITAL_NOUN, tree.word(noun).lemma())
        && !isIndefinite(noun)
        && isOffshoot(noun)) {
      found.add(noun);
    }
    return found;
  }

  /** Whether nothing determines a noun: <i>président de …</i> rather than <i>un président</i>. */
  private boolean isBare(int noun) {
    int first = noun;
    while (first > 0 && tree.word(first - 1).upos() == Upos.ADJ) {
      first--;
    }
    return lexicon.language() == org.entente.document.Language.FRENCH
        && tree.child(noun, "det") < 0
        && tree.child(noun, "nmod:poss") < 0
        && (first == 0
            || tree.word(first - 1).upos() == Upos.PUNCT
            || tree.word(first - 1).upos() == Upos.CCONJ);
  }

  /** <i>X, rival de Y</i>, or at the head of a sentence <i>Rival de Y, X …</i>. */
  private List<Integer> beside(int noun) {
    int first = noun;
    while (first > 0 && tree.word(first - 1).upos() == Upos.ADJ) {
      first--;
    }
    int before = nameBefore(first);
    if (before >= 0) {
      return List.of(before);
    }
    return first == 0 || tree.word(first - 1).form().equals(":") ? mainSubject(noun) : List.of();
  }

  /** The subject of the clause behind a fronted noun phrase. */
  private List<Integer> mainSubject(int noun) {
    for (int i = noun + 1; i < tree.size(); i++) {
      int head = tree.head(i);
      boolean subject =
          tree.is(i, "nsubj")
              && head > i
              && (!tree.is(head, "acl") || head == noun || head == tree.head(noun));
      if (subject && isBehindComma(i) && !tree.is(head, "acl:relcl")) {
        return sentence.referentsAt(i).isEmpty() ? List.of() : List.of(i);
      }
    }
    return List.of();
  }

  private boolean isBehindComma(int node) {
    int at = node - 1;
    while (at > 0
        && (tree.word(at).upos() == Upos.DET || isTitle(at) || tree.word(at).upos() == Upos.ADJ)) {
      at--;
    }
    return at > 0 && tree.word(at).form().equals(",");
  }

  /** <i>son allié russe</i>: the possessive has the one, the demonym is the other. */
  private List<Integer> ownedAndNamed(int noun) {
    boolean owned =
        tree.children(noun).stream()
            .anyMatch(
                c ->
                    lexicon.is(
                        Cue.POSSESSIVE_DETERMINER, tree.word(c).form().toLowerCase(Locale.ROOT)));
    return owned ? tree.children(noun).stream().filter(this::isDemonym).toList() : List.of();
  }

  /** <i>le président russe</i>, of a person named before: the title stands for him. */
  private boolean isPersonByOffice(int noun) {
    return lexicon.language() == org.entente.document.Language.FRENCH
        && sentence.mentionsAt(noun).stream()
            .filter(m -> m.type() == Mention.Type.DESCRIPTION || m.type() == Mention.Type.ANAPHOR)
            .flatMap(m -> m.referents().stream())
            .anyMatch(r -> r.kind().equals("Person"));
  }

  /** <i>une scission de NAME</i>: one that is not told apart. */
  private boolean isIndefinite(int noun) {
    int determiner = tree.child(noun, "det");
    return determiner >= 0
        && lexicon.is(
            Cue.INDEFINITE_DETERMINER, tree.word(determiner).form().toLowerCase(Locale.ROOT));
  }

  /** <i>l'ex-branche de NAME</i>: an actor of its own, said to be what its noun says. */
  private boolean isOffshoot(int noun) {
    boolean described =
        sentence.mentionsAt(noun).stream().anyMatch(m -> m.type() == Mention.Type.DESCRIPTION);
    return described && tree.children(noun, "nmod").stream().anyMatch(this::isPersonalName);
  }

  private List<Integer> apposed(Trigger trigger) {
    int noun = trigger.node();
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(noun, "appos", "flat")) {
      if (!sentence.referentsAt(child).isEmpty() && !inBrackets(child)) {
        found.add(child);
      }
    }
    if (found.isEmpty()
        && tree.is(noun, "appos", "flat", "compound", "nmod:appos")
        && tree.head(noun) >= 0
        && !tree.word(tree.head(noun)).upos().isVerbal()) {
      found.add(tree.head(noun));
    }
    return found;
  }

  private boolean inBrackets(int node) {
    return node > 0 && tree.word(node - 1).form().equals("(");
  }

  /**
   * <i>Le principal allié de X est Y</i>; <i>X reste l'allié de Y</i>; <i>X, considéré comme
   * l'allié</i>.
   */
  private List<Integer> equated(int noun) {
    int head = tree.head(noun);
    if (head < 0) {
      return List.of();
    }
    if (tree.is(noun, "nsubj") && tree.child(head, "cop") >= 0) {
      return List.of(head);
    }
    boolean copular =
        tree.word(head).lemma().matches("devenir|rester|demeurer|become|remain|stay|être|be");
    if (copular && tree.is(noun, "xcomp", "obj", "attr", "ccomp")) {
      return clauses.subjects(head);
    }
    if (copular && tree.is(noun, "nsubj")) {
      return tree.children(head, "xcomp", "obj");
    }
    boolean as =
        tree.children(noun, "case", "mark").stream()
            .anyMatch(c -> tree.word(c).form().matches("(?i)comme|as|pour|en"));
    boolean asOnly =
        tree.children(noun, "case", "mark").stream()
            .anyMatch(c -> tree.word(c).form().matches("(?i)comme|as"));
    if (as && asOnly && tree.word(head).upos().isVerbal()) {
      List<Integer> patients = clauses.patients(head);
      return patients.isEmpty() ? clauses.subjects(head) : patients;
    }
    return List.of();
  }

  /**
   * A name right behind the noun phrase, or right before it with a comma: an apposition that the
   * parser missed.
   */
  private List<Integer> adjacentName(Trigger trigger) {
    int end = phraseEnd(trigger);
    int next = end + 1;
    if (next < tree.size() && tree.word(next).form().equals(",")) {
      next++;
    }
    while (next < tree.size() && (tree.word(next).upos() == Upos.DET || isTitle(next))) {
      next++;
    }
    if (next < tree.size() && isPersonalName(next) && end + 3 >= next) {
      return List.of(next);
    }
    int before = trigger.node() - 1;
    while (before >= 0
        && (tree.word(before).upos() == Upos.DET || tree.word(before).upos() == Upos.ADJ)) {
      before--;
    }
    boolean comma = before > 0 && tree.word(before).form().equals(",");
    return comma && isPersonalName(before - 1) ? List.of(before - 1) : List.of();
  }

  private boolean isTitle(int node) {
    return lexicon.is(Cue.TITLE, tree.word(node).form().toLowerCase(Locale.ROOT));
  }

  private boolean isPersonalName(int node) {
    return sentence.mentionsAt(node).stream().anyMatch(m -> m.type() == Mention.Type.NAME);
  }

  /** The last word of the noun phrase behind a trigger: its adjectives and its genitive. */
  private int phraseEnd(Trigger trigger) {
    int end = trigger.nodes().get(trigger.nodes().size() - 1);
    int i = end + 1;
    while (i < tree.size() && i < end + 9) {
      Word word = tree.word(i);
      boolean inside =
          word.upos() == Upos.ADJ
              || word.upos() == Upos.ADP
              || word.upos() == Upos.DET
              || word.upos() == Upos.NOUN
              || (word.upos() == Upos.PROPN
                  && tree.word(i - 1).upos() != Upos.NOUN
                  && tree.word(i - 1).upos() != Upos.ADJ)
              || isDemonym(i)
              || word.form().matches("(?i)et|and");
      if (!inside
          || (isPersonalName(i)
              && tree.word(i - 1).upos() != Upos.ADP
              && !isTitle(i - 1)
              && tree.word(i - 1).upos() != Upos.DET)) {
        break;
      }
      i++;
    }
    int last = i - 1;
    while (last > end
        && (tree.word(last).upos() == Upos.DET || tree.word(last).upos() == Upos.ADP)) {
      last--;
    }
    return last;
  }

  private boolean isDemonym(int node) {
    return sentence.mentionsAt(node).stream().anyMatch(m -> m.type() == Mention.Type.DEMONYM);
  }

  /** <i>Iran-backed militias</i>: the noun that a compound modifies. */
  private List<Integer> ofAffix(int node) {
    int head = tree.head(node);
    if (head > node && tree.word(head).upos().isNominal()) {
      return List.of(head);
    }
    int last = SyntaxTree.NONE;
    for (int i = node + 1; i < Math.min(tree.size(), node + 7); i++) {
      Word word = tree.word(i);
      if (word.upos().isNominal()) {
        last = i;
      } else if (last >= 0 || word.upos() != Upos.ADJ && !word.form().equals("-")) {
        break;
      }
    }
    return last >= 0 ? List.of(last) : ofAdjective(node);
  }

  private List<Integer> ofAdjective(int adjective) {
    int head = tree.head(adjective);
    if (tree.child(adjective, "cop") >= 0 || tree.child(adjective, "nsubj") >= 0) {
      return clauses.subjects(adjective);
    }
    if (head < 0) {
      return List.of();
    }
    if (tree.is(adjective, "conj")) {
      return tree.word(head).upos().isNominal()
              && tree.child(head, "cop") < 0
              && !tree.is(head, "appos")
          ? List.of(head)
          : ofAdjective(head);
    }
    if (tree.word(head).upos().isVerbal()) {
      return clauses.subjects(head);
    }
    return List.of(head);
  }

  private List<Integer> ofPreposition(Trigger trigger) {
    int complement = complement(trigger);
    if (complement < 0) {
      return List.of();
    }
    int apposed = nameBefore(trigger.nodes().get(0));
    if (apposed >= 0) {
      return List.of(apposed);
    }
    int top = top(trigger, complement);
    if (tree.child(top, "cop") >= 0) {
      return clauses.subjects(top);
    }
    int governor = tree.head(top);
    if (governor < 0) {
      return tree.children(top, "nsubj");
    }
    boolean nominal = tree.word(governor).upos().isNominal() && tree.child(governor, "cop") < 0;
    if (nominal) {
      return List.of(governor);
    }
    return clauses.isPassive(governor) ? clauses.subjects(governor) : clauses.agents(governor);
  }

  /** <i>le PKK (…), en guerre contre</i>: the name right before the comma. */
  private int nameBefore(int first) {
    if (first < 2 || !tree.word(first - 1).form().equals(",")) {
      return SyntaxTree.NONE;
    }
    int name = first - 2;
    if (tree.word(name).form().equals(")")) {
      while (name > 0 && !tree.word(name).form().equals("(")) {
        name--;
      }
      name--;
    }
    return name >= 0 && isPersonalName(name) ? name : SyntaxTree.NONE;
  }

  /** The node of the prepositional phrase that hangs on the rest of the sentence. */
  private int top(Trigger trigger, int complement) {
    int at = complement;
    for (int i = 0; i < 4 && tree.head(at) >= 0 && trigger.nodes().contains(tree.head(at)); i++) {
      at = tree.head(at);
    }
    return at;
  }

  /** The node behind the preposition. */
  private int complement(Trigger trigger) {
    int last = trigger.nodes().get(trigger.nodes().size() - 1);
    for (int i = last + 1; i < Math.min(tree.size(), last + 7); i++) {
      if (!sentence.referentsAt(i).isEmpty() || tree.word(i).upos().isNominal()) {
        return i;
      }
    }
    return SyntaxTree.NONE;
  }
}
