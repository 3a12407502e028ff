package org.entente.claim;

import java.util.Locale;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Argument;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.PartOfSpeech;

/** Mends what the parser gets wrong in English only: gerunds, inversions and loose appositions. */
final class EnglishMender {

  private static final int PHRASE = 8;

  private final Lexicon lexicon;
  private final ParsedSentence sentence;
  private SyntaxTree tree;

  EnglishMender(Lexicon lexicon, ParsedSentence sentence, SyntaxTree tree) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = tree;
  }

  SyntaxTree mend() {
    tree = new Gerunds(lexicon, sentence, tree).mend();
    for (int node = 0; node < tree.size(); node++) {
      mendGerundObject(node);
      mendLooseApposition(node);
    }
    return tree;
  }

  /** <i>after seizing X</i>: what follows a gerund is its object. */
  private void mendGerundObject(int node) {
    int head = tree.head(node);
    if (tree.is(node, "nsubj", "dep")
        && head >= 0
        && head < node
        && node <= head + 4
        && tree.word(node).upos().isNominal()
        && tree.word(head).form().endsWith("ing")
        && tree.child(head, "obj", "aux") < 0) {
      tree = tree.attach(node, head, "obj");
    }
  }

  /** <i>…of X, Y's ally</i>: said of the name before its comma, not of what governs the name. */
  private void mendLooseApposition(int node) {
    if (!isPredicateNoun(node)
        || tree.child(node, "cop") >= 0
        || tree.is(node, "root", "nsubj", "flat", "compound", "conj")) {
      return;
    }
    int comma = phraseStart(node) - 1;
    if (comma < 1 || !tree.word(comma).form().equals(",")) {
      return;
    }
    int name = comma - 1;
    if (tree.word(name).form().equals(")")) {
      name--;
    }
    boolean settled = tree.is(node, "appos") && !sentence.referentsAt(tree.head(node)).isEmpty();
    if (isName(name) && !settled && !tree.dominates(node, name)) {
      tree = tree.attach(node, name, "appos");
    }
  }

  private boolean isName(int node) {
    return sentence.mentionsAt(node).stream()
        .anyMatch(m -> m.type() == Mention.Type.NAME || m.type() == Mention.Type.CAPITAL);
  }

  private int phraseStart(int node) {
    int start = node;
    while (start > 0 && start > node - PHRASE && isPremodifier(tree.word(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean isPremodifier(Word word) {
    return switch (word.upos()) {
      case DET, ADJ, NOUN, PROPN, PART, ADV, NUM, PRON -> true;
      case ADP -> lexicon.is(Cue.FORMER_ADVERB, word.form().toLowerCase(Locale.ROOT));
      case AUX, CCONJ, INTJ, PUNCT, SCONJ, SYM, VERB, X -> word.form().equals("-");
    };
  }

  private boolean isPredicateNoun(int node) {
    return tree.word(node).upos() == Upos.NOUN
        && lexicon.startingWith(tree.word(node).lemma()).stream()
            .filter(entry -> entry.partOfSpeech() == PartOfSpeech.NOUN)
            .flatMap(entry -> entry.arguments().stream())
            .anyMatch(argument -> argument instanceof Argument.CopulativeSubject);
  }
}
