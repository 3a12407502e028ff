package org.entente.claim;

import java.util.Locale;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/**
 * Mends what the French parser gets wrong where the words leave no doubt: titles before names,
 * agents of participles, relative clauses with an object.
 */
final class FrenchMender {

  private final Lexicon lexicon;
  private final ParsedSentence sentence;
  private SyntaxTree tree;

  FrenchMender(Lexicon lexicon, ParsedSentence sentence, SyntaxTree tree) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = tree;
  }

  SyntaxTree mend() {
    for (int node = 0; node < tree.size(); node++) {
      mendTitle(node);
      mendAgent(node);
      mendObjectRelative(node);
      mendWilling(node);
      mendAccused(node);
    }
    return tree;
  }

  /** <i>M. X</i>: the name stands where the parser has put its title. */
  private void mendTitle(int node) {
    int name = node + 1;
    boolean titled =
        name < tree.size()
            && isMereTitle(node)
            && sentence.mentionsAt(name).stream().anyMatch(m -> m.type() == Mention.Type.NAME);
    if (!titled || tree.dominates(name, node)) {
      return;
    }
    int head = tree.head(node);
    if (head < 0) {
      return;
    }
    String relation = tree.relation(node);
    SyntaxTree mended = tree.attach(name, head, relation);
    for (int child : tree.children(node)) {
      if (child != name) {
        mended = mended.attach(child, name, tree.relation(child));
      }
    }
    tree = mended.attach(node, name, "det");
  }

  /** A title that is no office. */
  private boolean isMereTitle(int node) {
    String form = tree.word(node).form().toLowerCase(Locale.ROOT);
    return lexicon.is(Cue.TITLE, form)
        && lexicon.startingWith(form).isEmpty()
        && lexicon.startingWith(tree.word(node).lemma()).isEmpty();
  }

  /** <i>l'assaut lancé cette nuit par X</i>: an agent goes with the last participle before it. */
  private void mendAgent(int node) {
    int mark = tree.child(node, "case");
    int head = tree.head(node);
    boolean agent =
        mark >= 0
            && mark < node
            && head >= 0
            && head < node
            && lexicon.is(Cue.AGENT_MARKER, tree.word(mark).form().toLowerCase(Locale.ROOT))
            && !sentence.referentsAt(node).isEmpty();
    if (!agent) {
      return;
    }
    for (int i = mark - 1; i > head; i--) {
      if (tree.word(i).upos() == Upos.VERB && isParticiple(i)) {
        if (tree.dominates(head, i) && !tree.dominates(node, i)) {
          tree = tree.attach(node, i, "obl:agent");
        }
        return;
      }
      if (tree.word(i).upos().isVerbal() && tree.word(i).morphology().isFinite()) {
        break;
      }
    }
    int above = passiveAbove(head);
    if (above >= 0) {
      tree = tree.attach(node, above, "obl:agent");
    }
  }

  /** <i>doté de missiles X par Y</i>: the participle that the head depends on. */
  private int passiveAbove(int head) {
    int at = head;
    for (int i = 0; i < 3 && at >= 0; i++) {
      if (tree.word(at).upos() == Upos.VERB && isParticiple(at)) {
        return at == head ? SyntaxTree.NONE : at;
      }
      if (lexicon.startingWith(tree.word(at).lemma()).stream()
          .anyMatch(e -> e.arguments().stream().anyMatch(FrenchMender::isOwner))) {
        return SyntaxTree.NONE;
      }
      at = tree.head(at);
    }
    return SyntaxTree.NONE;
  }

  private static boolean isOwner(org.entente.lexicon.Argument argument) {
    return argument instanceof org.entente.lexicon.Argument.PossessiveAdjunct;
  }

  private boolean isParticiple(int node) {
    return tree.word(node).morphology().isPastParticiple()
        && tree.children(node, "aux").stream()
            .noneMatch(
                a -> tree.word(a).lemma().equals("avoir") && tree.child(node, "aux:pass") < 0);
  }

  /** <i>X est accusé par Y d'avoir …</i>: the act goes with the verb, not with its agent. */
  private void mendAccused(int node) {
    int agent = tree.head(node);
    boolean infinitive =
        tree.word(node).morphology().verbForm().equals("Inf")
            || tree.children(node, "aux").stream()
                .anyMatch(a -> tree.word(a).morphology().verbForm().equals("Inf"));
    if (!infinitive || agent < 0 || !tree.is(node, "acl") || !isAgent(agent)) {
      return;
    }
    int verb = tree.head(agent);
    if (verb >= 0 && lexicon.is(Cue.ACCUSATION_VERB, tree.word(verb).lemma())) {
      tree = tree.attach(node, verb, "xcomp");
    }
  }

  private boolean isAgent(int node) {
    int mark = tree.child(node, "case");
    return mark >= 0
        && lexicon.is(Cue.AGENT_MARKER, tree.word(mark).form().toLowerCase(Locale.ROOT));
  }

  /** <i>X se dit prêt à envoyer …</i>: what somebody is ready to do is done by him. */
  private void mendWilling(int node) {
    int head = tree.head(node);
    boolean willing =
        tree.word(node).morphology().verbForm().equals("Inf")
            && head >= 0
            && head < node
            && tree.is(node, "acl", "xcomp", "advcl", "obl")
            && tree.word(head).upos() == Upos.NOUN
            && tree.child(head, "det") < 0
            && tree.is(head, "xcomp", "obj", "obl:arg")
            && tree.head(head) >= 0
            && tree.word(tree.head(head)).upos().isVerbal();
    if (willing) {
      tree = tree.attach(node, tree.head(head), "xcomp");
    }
  }

  /** <i>la ville de X, que l'armée avait quittée</i>, read as a clause that somebody says. */
  private void mendObjectRelative(int node) {
    Word word = tree.word(node);
    int verb = tree.head(node);
    boolean clause =
        word.upos() == Upos.SCONJ
            && lexicon.is(Cue.RELATIVE_OBJECT, word.form().toLowerCase(Locale.ROOT))
            && tree.is(node, "mark")
            && verb > node
            && tree.is(verb, "ccomp", "advcl", "parataxis")
            && node > 1
            && tree.word(node - 1).form().equals(",");
    if (!clause || hasObject(verb)) {
      return;
    }
    int noun = nounBefore(node - 1);
    if (noun >= 0 && !tree.dominates(verb, noun)) {
      tree = tree.attach(verb, noun, "acl:relcl");
    }
  }

  private boolean hasObject(int verb) {
    return tree.children(verb, "obj", "ccomp").stream()
        .anyMatch(o -> o > verb && (!sentence.referentsAt(o).isEmpty() || tree.is(o, "ccomp")));
  }

  /** The noun phrase right before a comma, by the name in it that governs the rest. */
  private int nounBefore(int comma) {
    int at = comma - 1;
    if (at < 0 || !(tree.word(at).upos().isNominal() || !sentence.mentionsAt(at).isEmpty())) {
      return SyntaxTree.NONE;
    }
    int named = sentence.referentsAt(at).isEmpty() ? SyntaxTree.NONE : at;
    while (tree.is(at, "nmod", "appos", "flat", "amod") && tree.head(at) >= 0) {
      int head = tree.head(at);
      if (head > at || tree.word(head).upos().isVerbal()) {
        break;
      }
      at = head;
      if (!sentence.referentsAt(at).isEmpty()) {
        named = at;
      }
    }
    return named;
  }
}
