package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.language.Analyzer;
import org.entente.language.Sentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Word;
import org.entente.lexicon.Lexicon;

/**
 * A sentence with its tree, in which each name, and each list of names, is one node. Merging lists
 * mends the commonest error of the parser, wrong coordination.
 */
public final class ParsedSentence {

  private final Sentence sentence;
  private final SyntaxTree tree;
  private final List<Mention> mentions;
  private final Map<Integer, List<Mention>> byNode = new HashMap<>();
  private final int[] nodeOfWord;

  private ParsedSentence(
      Sentence sentence, SyntaxTree tree, List<Mention> mentions, int[] nodeOfWord) {
    this.sentence = sentence;
    this.tree = tree;
    this.mentions = mentions;
    this.nodeOfWord = nodeOfWord;
    for (Mention mention : mentions) {
      byNode.computeIfAbsent(nodeOfWord[mention.head()], node -> new ArrayList<>()).add(mention);
    }
  }

  /** Parses a sentence whose mentions are known. */
  static ParsedSentence parse(
      Sentence sentence, List<Mention> mentions, Lexicon lexicon, Analyzer analyzer) {
    NameLists lists = new NameLists(lexicon);
    List<Word> words = sentence.words();
    int[] nodeOfWord = new int[words.size()];
    List<Word> merged = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = lists.mergedEnd(words, mentions, i);
      for (int k = i; k < end; k++) {
        nodeOfWord[k] = merged.size();
      }
      merged.add(end > i + 1 || isName(mentions, i) ? name(words, i, end) : words.get(i));
      i = end;
    }
    List<Word> marked = new FiniteVerbs(lexicon, analyzer).mark(merged);
    SyntaxTree tree = new BareWeekdays(lexicon.language()).parse(marked, analyzer);
    return new ParsedSentence(sentence, tree, mentions, nodeOfWord);
  }

  private static boolean isName(List<Mention> mentions, int word) {
    return mentions.stream().anyMatch(m -> m.begin() == word && NameLists.isName(m));
  }

  private static Word name(List<Word> words, int begin, int end) {
    StringBuilder form = new StringBuilder(words.get(begin).form());
    for (int i = begin + 1; i < end; i++) {
      form.append('_').append(words.get(i).form());
    }
    return Word.name(form.toString(), words.get(begin).span().union(words.get(end - 1).span()));
  }

  /** The same sentence with other mentions: resolved ones. */
  ParsedSentence with(List<Mention> resolved) {
    return new ParsedSentence(sentence, tree, resolved, nodeOfWord);
  }

  /** The same sentence with another tree over the same words: a mended one. */
  public ParsedSentence with(SyntaxTree mended) {
    return new ParsedSentence(sentence, mended, mentions, nodeOfWord);
  }

  public Sentence sentence() {
    return sentence;
  }

  public SyntaxTree tree() {
    return tree;
  }

  public List<Mention> mentions() {
    return mentions;
  }

  /** The mentions that a node heads. */
  public List<Mention> mentionsAt(int node) {
    return byNode.getOrDefault(node, List.of());
  }

  /** The node that a word belongs to. */
  public int nodeOf(int word) {
    return nodeOfWord[word];
  }

  /** Whom a node stands for by a mention of its own, demonyms left aside. */
  public Set<Referent> referentsAt(int node) {
    Set<Referent> result = new LinkedHashSet<>();
    for (Mention mention : mentionsAt(node)) {
      if (mention.type() != Mention.Type.DEMONYM && mention.type() != Mention.Type.COMPOUND) {
        result.addAll(mention.referents());
      }
    }
    return result;
  }
}
