package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Analyzer;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.PartOfSpeech;

/**
 * Finds verbs that a tagger took for something else although the words around leave no doubt: a
 * form of a verb of the lexicon between a name and an article (<i>Iran arms the rebels</i>, <i>le
 * Qatar arme les rebelles</i>), or between two names in a sentence that lacks a verb.
 */
final class FiniteVerbs {

  private static final Set<Upos> MISTAKEN = Set.of(Upos.NOUN, Upos.ADJ, Upos.PROPN, Upos.VERB);

  private final Lexicon lexicon;
  private final Analyzer analyzer;

  FiniteVerbs(Lexicon lexicon, Analyzer analyzer) {
    this.lexicon = lexicon;
    this.analyzer = analyzer;
  }

  /** Marks them in a sentence in which each name is one word. */
  List<Word> mark(List<Word> words) {
    boolean verbless = words.stream().noneMatch(word -> word.morphology().isFinite());
    List<Word> marked = new ArrayList<>(words);
    for (int i = 1; i < words.size() - 1; i++) {
      if (opensObject(words, i + 1, verbless)
          && words.get(i - 1).upos() == Upos.PROPN
          && mayBeVerb(words.get(i))) {
        marked.set(i, words.get(i).asFiniteVerb());
      }
    }
    return marked;
  }

  /** An article with its noun; <i>that held</i> has none. Bare names follow nouns too. */
  private static boolean opensObject(List<Word> words, int at, boolean verbless) {
    return switch (words.get(at).upos()) {
      case DET -> at + 1 < words.size() && !words.get(at + 1).upos().isVerbal();
      case PROPN -> verbless;
      default -> false;
    };
  }

  private boolean mayBeVerb(Word word) {
    return !word.isCapitalized()
        && !word.morphology().isFinite()
        && MISTAKEN.contains(word.upos())
        && analyzer.lemmas(word.form()).stream().anyMatch(this::isVerb);
  }

  private boolean isVerb(String lemma) {
    return lexicon.startingWith(lemma).stream()
        .anyMatch(entry -> entry.partOfSpeech() == PartOfSpeech.VERB);
  }
}
