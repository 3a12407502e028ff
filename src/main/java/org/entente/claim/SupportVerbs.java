package org.entente.claim;

import java.util.List;
import org.entente.language.SyntaxTree;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/** Nouns of action carried by a verb: <i>lancer une offensive</i>, <i>bénéficier du soutien</i>. */
final class SupportVerbs {

  private final Lexicon lexicon;
  private final SyntaxTree tree;
  private final Clauses clauses;

  SupportVerbs(Lexicon lexicon, SyntaxTree tree, Clauses clauses) {
    this.lexicon = lexicon;
    this.tree = tree;
    this.clauses = clauses;
  }

  /** The support verb that carries a noun, or {@link SyntaxTree#NONE}. */
  int verb(int noun) {
    int participle = carryingParticiple(noun);
    if (participle >= 0) {
      return participle;
    }
    int head = tree.head(noun);
    if (tree.is(noun, "conj") && head >= 0) {
      return verb(head);
    }
    boolean complement =
        tree.is(noun, "obj", "dobj", "obl", "nsubj:pass", "nsubj", "xcomp", "nmod", "iobj");
    if (!complement || head < 0 || !denotation(head).isPresent()) {
      return SyntaxTree.NONE;
    }
    boolean subject = tree.is(noun, "nsubj");
    return subject && !clauses.isPassive(head) ? SyntaxTree.NONE : head;
  }

  /** <i>l'offensive lancée par X</i>. */
  private int carryingParticiple(int noun) {
    for (int child : tree.children(noun, "acl", "amod")) {
      if (denotation(child).isPresent() && clauses.isPassive(child)) {
        return child;
      }
    }
    return carryingRelative(noun);
  }

  /** <i>the truce that X and Y had signed</i>. */
  private int carryingRelative(int noun) {
    for (int child : tree.children(noun, "acl:relcl")) {
      boolean object = clauses.patients(child).contains(noun);
      if (object && denotation(child).filter("active"::equals).isPresent()) {
        return child;
      }
    }
    return SyntaxTree.NONE;
  }

  private java.util.Optional<String> denotation(int verb) {
    String participle = tree.word(verb).participleOf();
    return lexicon
        .denotation(Cue.SUPPORT_VERB, tree.word(verb).lemma())
        .or(() -> lexicon.denotation(Cue.SUPPORT_VERB, participle));
  }

  /** Whether the subject of the support verb undergoes the action. */
  boolean isConverse(int noun) {
    int verb = verb(noun);
    return verb >= 0 && denotation(verb).filter("converse"::equals).isPresent();
  }

  /** The nodes of the subject of the support verb. */
  List<Integer> subjects(int noun) {
    int verb = verb(noun);
    if (verb < 0) {
      return List.of();
    }
    boolean oblique = tree.is(noun, "obl", "nmod") && !isConverse(noun);
    return oblique ? List.of() : clauses.agents(verb);
  }
}
