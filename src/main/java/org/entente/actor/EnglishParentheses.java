package org.entente.actor;

import java.util.Locale;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/**
 * Gives a verb its subject across what commas close in between: <i>X, a former head of Y, vowed
 * …</i>; <i>X, which has done this, is doing that</i>.
 */
final class EnglishParentheses {

  private static final int LONGEST = 40;

  private final Lexicon lexicon;
  private final ParsedSentence sentence;
  private SyntaxTree tree;

  EnglishParentheses(Lexicon lexicon, ParsedSentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** What stands between a subject and its verb, commas left out. */
  private record Aside(int subject, int begin, int end, int verb) {}

  ParsedSentence mend() {
    int node = 0;
    while (node < tree.size()) {
      Aside aside = asideBehind(node);
      if (aside.verb() >= 0) {
        join(aside);
      }
      node++;
    }
    return sentence.with(tree);
  }

  private Aside asideBehind(int subject) {
    Aside none = new Aside(subject, subject, subject, SyntaxTree.NONE);
    int comma = behindBrackets(subject + 1);
    if (!isNominal(subject) || !isComma(comma) || !opensClause(subject)) {
      return none;
    }
    boolean relative = isRelative(comma + 1);
    int verbs = 0;
    for (int i = comma + 1; i < Math.min(tree.size() - 1, comma + LONGEST); i++) {
      if (isComma(i) && (relative ? verbs > 0 : verbs == 0)) {
        int finite = finiteAt(i + 1);
        if (finite >= 0) {
          return new Aside(subject, comma + 1, i, mainVerb(finite));
        }
      }
      verbs += isFinite(i) ? 1 : 0;
      if (tree.word(i).form().matches("[;:.]") || !relative && verbs > 0) {
        return none;
      }
    }
    return none;
  }

  /** Behind what brackets close right behind a name. */
  private int behindBrackets(int start) {
    if (start >= tree.size() || !tree.word(start).form().equals("(")) {
      return start;
    }
    int end = start;
    while (end < tree.size() && end < start + 5 && !tree.word(end).form().equals(")")) {
      end++;
    }
    return end + 1;
  }

  private boolean isComma(int i) {
    return i < tree.size() && tree.word(i).form().equals(",");
  }

  private boolean isNominal(int i) {
    return tree.word(i).upos() == Upos.PROPN || tree.word(i).upos() == Upos.NOUN;
  }

  private boolean isRelative(int i) {
    return i < tree.size()
        && (isRelativeWord(i)
            || i + 1 < tree.size() && tree.word(i).upos() == Upos.ADP && isRelativeWord(i + 1));
  }

  private boolean isRelativeWord(int i) {
    String form = tree.word(i).form().toLowerCase(Locale.ROOT);
    return form.startsWith("wh")
        && (lexicon.is(Cue.RELATIVE_SUBJECT, form)
            || lexicon.is(Cue.RELATIVE_OBJECT, form)
            || lexicon.is(Cue.RELATIVE_GENITIVE, form)
            || form.equals("where"));
  }

  /** Whether the noun phrase that ends here begins a clause, and is no complement. */
  private boolean opensClause(int node) {
    int i = node - 1;
    while (i >= 0 && (isPremodifier(tree.word(i)) || tree.is(i, "amod"))) {
      i--;
    }
    if (i < 0) {
      return true;
    }
    return switch (tree.word(i).upos()) {
      case CCONJ, SCONJ -> !isNominal(Math.max(0, i - 1));
      case PUNCT -> tree.word(i).form().matches("[;:,–—\"]") && !isListed(i);
      case ADP, ADV ->
          tree.word(i)
              .form()
              .toLowerCase(Locale.ROOT)
              .matches("that|while|because|although|when|as");
      case ADJ, AUX, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, SYM, VERB, X -> false;
    };
  }

  /** <i>in X, Y, who …</i>: only a phrase without a name stands before a subject with a comma. */
  private boolean isListed(int comma) {
    return tree.word(comma).form().equals(",")
        && isNominal(comma - 1)
        && tree.word(comma - 1).isCapitalized();
  }

  private static boolean isPremodifier(Word word) {
    return switch (word.upos()) {
      case DET, ADJ, NOUN, PROPN, NUM, PRON -> true;
      case PART -> word.form().matches("['’]s?");
      case ADP, ADV, AUX, CCONJ, INTJ, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  private boolean isFinite(int i) {
    Word word = tree.word(i);
    return word.upos().isVerbal() && word.morphology().isFinite();
  }

  /** The finite word that a clause goes on with, adverbs aside; none if it is no verb. */
  private int finiteAt(int start) {
    int i = start;
    while (i < tree.size() && i < start + 2 && tree.word(i).upos() == Upos.ADV) {
      i++;
    }
    return i < tree.size() && isFinite(i) ? i : SyntaxTree.NONE;
  }

  /** What a finite word is the auxiliary or copula of, or itself. */
  private int mainVerb(int finite) {
    int head = tree.head(finite);
    return tree.is(finite, "aux", "cop") && head > finite ? head : finite;
  }

  private void join(Aside aside) {
    int verb = aside.verb();
    int subject = aside.subject();
    if (tree.head(subject) == verb && tree.is(subject, "nsubj") || hasBetterSubject(aside)) {
      return;
    }
    if (tree.dominates(subject, verb)) {
      tree = tree.attach(verb, tree.head(subject), tree.relation(subject));
    }
    for (int other : tree.children(verb, "nsubj", "csubj", "obj", "dobj")) {
      if (other < verb && other != subject) {
        release(aside, other);
      }
    }
    tree = tree.attach(subject, verb, "nsubj");
  }

  /**
   * <i>Two groups, X and Y, …</i>: the names are a better subject than a noun that names nobody.
   */
  private boolean hasBetterSubject(Aside aside) {
    return sentence.referentsAt(aside.subject()).isEmpty()
        && tree.children(aside.verb(), "nsubj").stream()
            .anyMatch(other -> !sentence.referentsAt(other).isEmpty());
  }

  /** What a verb had for its subject belongs to the aside, or is said of the subject. */
  private void release(Aside aside, int node) {
    int verb = firstVerb(aside);
    if (isRelativeWord(node) && verb >= 0) {
      if (tree.dominates(aside.verb(), verb) || tree.head(verb) == aside.verb()) {
        tree = tree.attach(verb, aside.subject(), "acl:relcl");
      }
      tree = tree.attach(node, verb, "nsubj");
    } else if (tree.word(node).upos() == Upos.VERB) {
      tree = tree.attach(node, aside.subject(), "acl:relcl");
      for (int i = aside.begin(); i < node; i++) {
        if (isRelativeWord(i) && tree.head(i) == aside.verb()) {
          tree = tree.attach(i, node, "nsubj");
        }
      }
    } else {
      int governor = governor(aside, node);
      tree =
          governor >= 0
              ? tree.attach(node, governor, "nmod")
              : tree.attach(node, aside.subject(), "appos");
    }
  }

  /** The noun that a preposition ties a noun phrase of the aside to. */
  private int governor(Aside aside, int node) {
    int i = node - 1;
    while (i > aside.begin() && isPremodifier(tree.word(i))) {
      i--;
    }
    boolean tied = i > aside.begin() && tree.word(i).upos() == Upos.ADP && isNominal(i - 1);
    return tied ? i - 1 : SyntaxTree.NONE;
  }

  private int firstVerb(Aside aside) {
    for (int i = aside.begin(); i < aside.end(); i++) {
      if (isFinite(i)) {
        return i;
      }
    }
    return SyntaxTree.NONE;
  }
}
