package org.entente.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/** What the words before a noun for an office tell of it. */
final class OfficeWords {

  private static final Set<String> RULING = Set.of("Government", "ArmedForces", "Ministry");
  private static final int PHRASE = 4;

  private final Lexicon lexicon;
  private final SyntaxTree tree;

  OfficeWords(Lexicon lexicon, SyntaxTree tree) {
    this.lexicon = lexicon;
    this.tree = tree;
  }

  /** <i>Venezuelan opposition leader</i>: of others than those who rule the state. */
  boolean isOfOthers(int noun) {
    if (noun < 1 || tree.word(noun - 1).upos() != Upos.NOUN) {
      return false;
    }
    Optional<String> kind = lexicon.denotation(Cue.ACTOR_NOUN, tree.word(noun - 1).lemma());
    return kind.filter(k -> !RULING.contains(k)).isPresent();
  }

  /** <i>a commander of X</i>: one of several, unless it is <i>a former</i> one. */
  boolean isOneOfSeveral(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - PHRASE); i--) {
      Word word = tree.word(i);
      String form = word.form().toLowerCase(Locale.ROOT);
      if (lexicon.is(Cue.INDEFINITE_DETERMINER, form)) {
        return true;
      }
      boolean former =
          lexicon.is(Cue.FORMER_ADJECTIVE, form)
              || lexicon.is(Cue.FORMER_ADJECTIVE, word.lemma())
              || lexicon.is(Cue.FORMER_ADVERB, form);
      if (former || word.upos() != Upos.ADJ && word.upos() != Upos.NOUN) {
        return false;
      }
    }
    return false;
  }
}
