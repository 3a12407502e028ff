package org.entente.claim;

import java.util.Locale;
import org.entente.actor.ParsedSentence;
import org.entente.document.Language;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/** What an English relative pronoun takes up: <i>UNITA, whose leader</i>, <i>to which</i>. */
final class Antecedents {

  private static final int CLIMB = 5;

  private final Lexicon lexicon;
  private final ParsedSentence sentence;
  private final SyntaxTree tree;

  Antecedents(Lexicon lexicon, ParsedSentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** Whether a node is a relative pronoun that can only be one: <i>that</i> is left out. */
  boolean isRelative(int node) {
    Word word = tree.word(node);
    String form = word.form().toLowerCase(Locale.ROOT);
    boolean governed =
        lexicon.language() == Language.FRENCH
            && word.upos() == Upos.PRON
            && (lexicon.is(Cue.RELATIVE_GENITIVE, form)
                || lexicon.is(Cue.RELATIVE_SUBJECT, form) && tree.child(node, "case") >= 0);
    return governed
        || lexicon.language() == Language.ENGLISH
            && (word.upos() == Upos.PRON || word.upos() == Upos.DET)
            && (lexicon.is(Cue.RELATIVE_GENITIVE, form)
                || (form.startsWith("wh") && lexicon.is(Cue.RELATIVE_OBJECT, form))
                || (form.startsWith("wh") && lexicon.is(Cue.RELATIVE_SUBJECT, form)));
  }

  /** The node that a relative pronoun takes up, or {@link SyntaxTree#NONE}. */
  int of(int pronoun) {
    int nearest = nominalBefore(pronoun);
    int at = pronoun;
    for (int i = 0; i < CLIMB && at >= 0; i++) {
      int head = tree.head(at);
      if (tree.is(at, "acl") && head >= 0 && head < pronoun) {
        boolean lost = sentence.mentionsAt(head).isEmpty() && refers(nearest);
        return lost ? nearest : head;
      }
      at = head;
    }
    return nearest;
  }

  private boolean refers(int node) {
    return node >= 0 && !sentence.referentsAt(node).isEmpty();
  }

  private int nominalBefore(int pronoun) {
    for (int i = pronoun - 1; i >= Math.max(0, pronoun - 5); i--) {
      Word word = tree.word(i);
      if (word.upos().isNominal() || refers(i)) {
        return i;
      }
      boolean between =
          word.upos() == Upos.ADP || word.upos() == Upos.PUNCT || word.upos() == Upos.PART;
      if (!between) {
        return SyntaxTree.NONE;
      }
    }
    return SyntaxTree.NONE;
  }
}
