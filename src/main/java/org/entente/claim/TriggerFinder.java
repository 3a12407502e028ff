package org.entente.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Argument;
import org.entente.lexicon.Cue;
import org.entente.lexicon.LexicalEntry;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.PartOfSpeech;

/** Finds the words of the lexicon in a sentence; of two that begin at one node, the longer wins. */
final class TriggerFinder {

  private static final int GAP = 4;

  private final Lexicon lexicon;

  TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Trigger> find(ParsedSentence sentence) {
    List<Trigger> found = new ArrayList<>();
    for (int node = 0; node < sentence.tree().size(); node++) {
      found.addAll(at(sentence, node));
    }
    return found;
  }

  private List<Trigger> at(ParsedSentence sentence, int node) {
    Word word = sentence.tree().word(node);
    List<Trigger> matches = new ArrayList<>();
    for (String lemma : lemmas(sentence, node, word)) {
      for (LexicalEntry entry : lexicon.startingWith(lemma)) {
        match(sentence, node, lemma, entry).ifPresent(matches::add);
      }
    }
    if (matches.stream().anyMatch(t -> t.entry().partOfSpeech() == PartOfSpeech.AFFIX)) {
      matches.removeIf(t -> t.entry().partOfSpeech() == PartOfSpeech.VERB);
    }
    int longest = matches.stream().mapToInt(t -> t.nodes().size()).max().orElse(0);
    return matches.stream()
        .filter(t -> t.nodes().size() == longest || t.entry().partOfSpeech() == PartOfSpeech.AFFIX)
        .sorted(Comparator.comparing(t -> t.entry().iri()))
        .distinct()
        .toList();
  }

  private static List<String> lemmas(ParsedSentence sentence, int node, Word word) {
    List<String> lemmas = new ArrayList<>();
    boolean name =
        sentence.mentionsAt(node).stream()
            .anyMatch(m -> m.type() == Mention.Type.NAME || m.type() == Mention.Type.CAPITAL);
    if (!name) {
      lemmas.add(word.lemma());
      if (!word.participleOf().isEmpty() && !lemmas.contains(word.participleOf())) {
        lemmas.add(word.participleOf());
      }
      String form = word.form().toLowerCase(Locale.ROOT);
      if (!lemmas.contains(form)) {
        lemmas.add(form);
      }
    }
    sentence.mentionsAt(node).stream()
        .filter(m -> m.type() == Mention.Type.COMPOUND)
        .forEach(m -> lemmas.add(m.text()));
    return lemmas;
  }

  private Optional<Trigger> match(
      ParsedSentence sentence, int node, String lemma, LexicalEntry entry) {
    SyntaxTree tree = sentence.tree();
    if (!suits(tree, node, lemma, entry)
        || (entry.partOfSpeech() == PartOfSpeech.VERB && !pronounSuits(tree, node, entry))) {
      return Optional.empty();
    }
    List<Integer> nodes = new ArrayList<>(List.of(node));
    int at = node;
    int gap = gap(entry);
    for (String next : entry.lemmas().subList(1, entry.lemmas().size())) {
      int found = next(tree, at, next, gap);
      if (found == SyntaxTree.NONE) {
        return Optional.empty();
      }
      nodes.add(found);
      at = found;
      gap = 1;
    }
    return Optional.of(new Trigger(nodes.get(entry.headIndex()), entry, nodes));
  }

  private static int gap(LexicalEntry entry) {
    return switch (entry.partOfSpeech()) {
      case VERB -> GAP;
      case PREPOSITION ->
          entry.arguments().stream().anyMatch(a -> a instanceof Argument.PossessiveAdjunct)
              ? GAP
              : 0;
      case NOUN, ADJECTIVE, AFFIX -> 0;
    };
  }

  private static int next(SyntaxTree tree, int after, String wanted, int gap) {
    for (int i = after + 1; i <= Math.min(tree.size() - 1, after + 1 + gap); i++) {
      Word word = tree.word(i);
      if (word.lemma().equals(wanted)
          || word.form().equalsIgnoreCase(wanted)
          || elided(tree, i, wanted)) {
        return i;
      }
      if (word.upos() == Upos.PUNCT) {
        return SyntaxTree.NONE;
      }
    }
    return SyntaxTree.NONE;
  }

  private static boolean elided(SyntaxTree tree, int i, String wanted) {
    String form = tree.word(i).form().toLowerCase(Locale.ROOT);
    return (wanted.equals("de") && form.equals("d'")) || (wanted.equals("le") && form.equals("l'"));
  }

  private boolean suits(SyntaxTree tree, int node, String lemma, LexicalEntry entry) {
    Word word = tree.word(node);
    boolean participle = lemma.equals(word.participleOf());
    return switch (entry.partOfSpeech()) {
      case VERB ->
          (word.upos().isVerbal() && lemma.equals(word.lemma()))
              || (participle && word.upos() != Upos.NOUN)
              || (participle && !startsNounPhrase(tree, node));
      case NOUN ->
          word.upos() == Upos.NOUN
              || word.upos() == Upos.PROPN
              || (word.upos() == Upos.ADJ && !lemma.equals(word.participleOf()))
              || word.upos() == Upos.X;
      case ADJECTIVE ->
          !hasReflexive(tree, node)
              && (word.upos() == Upos.ADJ
                  || word.upos() == Upos.VERB
                  || word.upos() == Upos.ADV
                  || word.upos() == Upos.ADP
                  || (word.upos() == Upos.NOUN && !startsNounPhrase(tree, node)));
      case PREPOSITION -> true;
      case AFFIX -> word.form().indexOf('-') > 0 || besideHyphen(tree, node);
    };
  }

  /** Whether a word was split from a compound. */
  private static boolean besideHyphen(SyntaxTree tree, int node) {
    return (node > 1 && tree.word(node - 1).form().equals("-"))
        || (node + 2 < tree.size() && tree.word(node + 1).form().equals("-"));
  }

  private static boolean startsNounPhrase(SyntaxTree tree, int node) {
    return tree.child(node, "det") != SyntaxTree.NONE
        || tree.child(node, "nmod:poss") != SyntaxTree.NONE;
  }

  /**
   * A pronominal verb needs its pronoun, except as a bare participle; another verb must not have
   * it.
   */
  private boolean pronounSuits(SyntaxTree tree, int node, LexicalEntry entry) {
    boolean pronoun = hasReflexive(tree, node);
    if (entry.reflexive()) {
      return pronoun
          || (tree.word(node).morphology().isPastParticiple()
              && tree.child(node, "aux") == SyntaxTree.NONE);
    }
    return !pronoun || lexicon.language() == org.entente.document.Language.ENGLISH;
  }

  private boolean hasReflexive(SyntaxTree tree, int node) {
    for (int i = node - 1; i >= Math.max(0, node - 4); i--) {
      Word word = tree.word(i);
      String form = word.form().toLowerCase(Locale.ROOT);
      if (lexicon.is(Cue.REFLEXIVE_PRONOUN, form)) {
        return true;
      }
      if (word.upos() != Upos.AUX
          && word.upos() != Upos.ADV
          && !(word.upos() == Upos.VERB && i == node - 1 && word.lemma().equals("être"))
          && word.upos() != Upos.PRON) {
        return false;
      }
    }
    return false;
  }
}
