package org.entente.claim;

import java.util.Locale;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/**
 * Mends English gerunds behind a preposition that the parser took for modifiers: <i>accused X of
 * arming Y</i>, where X is who arms, and Y is armed.
 */
final class Gerunds {

  private static final int REACH = 14;

  private final Lexicon lexicon;
  private final ParsedSentence sentence;
  private SyntaxTree tree;

  Gerunds(Lexicon lexicon, ParsedSentence sentence, SyntaxTree tree) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = tree;
  }

  SyntaxTree mend() {
    for (int node = 1; node < tree.size(); node++) {
      int first = begin(node);
      if (isGerund(node, first)) {
        mend(node, first);
      }
    }
    return tree;
  }

  /** The first word of a gerund, its auxiliary included: <i>having sent</i>. */
  private int begin(int node) {
    return tree.word(node - 1).form().equalsIgnoreCase("having") ? node - 1 : node;
  }

  private boolean isGerund(int node, int first) {
    boolean form =
        tree.word(first).form().toLowerCase(Locale.ROOT).endsWith("ing")
            && tree.word(node).upos() == Upos.VERB;
    return form && first > 0 && tree.word(first - 1).upos() == Upos.ADP;
  }

  private void mend(int node, int first) {
    int object = tree.head(node);
    int accusing = accusing(first);
    if (tree.is(node, "amod") && object > node && (isName(object) || first < node)) {
      int governor = accusing >= 0 ? accusing : tree.head(object);
      if (governor >= 0 && governor != node) {
        boolean noun = accusing < 0 && tree.word(governor).upos().isNominal();
        tree = tree.attach(node, governor, noun ? "acl" : "advcl");
        tree = tree.attach(object, node, "obj");
        tree = tree.attach(first - 1, node, "mark");
      }
    } else if (accusing >= 0
        && object != accusing
        && object > accusing - 1
        && object < node
        && tree.is(node, "acl", "dep")
        && tree.word(first - 1).form().equalsIgnoreCase("of")) {
      tree = tree.attach(node, accusing, "advcl");
    }
  }

  private boolean isName(int node) {
    return sentence.mentionsAt(node).stream()
        .anyMatch(m -> m.type() == Mention.Type.NAME || m.type() == Mention.Type.CAPITAL);
  }

  /** The verb of accusing whose clause goes on up to a word; negative if there is none. */
  private int accusing(int behind) {
    for (int i = behind - 1; i >= Math.max(0, behind - REACH); i--) {
      if (tree.word(i).upos().isVerbal()) {
        return lexicon.is(Cue.ACCUSATION_VERB, tree.word(i).lemma()) ? i : SyntaxTree.NONE;
      }
    }
    return SyntaxTree.NONE;
  }
}
