package org.entente.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.document.Span;

/**
 * A sentence as a tree of Universal Dependencies. Nodes are the indexes of its words, from 0; the
 * head of the root is {@value #NONE}.
 */
public final class SyntaxTree {

  /** No node. */
  public static final int NONE = -1;

  private final List<Word> words;
  private final int[] heads;
  private final String[] relations;
  private final int[][] children;

  /**
   * @param heads for each word the index of its head, or {@value #NONE}
   * @param relations for each word its relation to its head, such as {@code nsubj} or {@code
   *     acl:relcl}
   */
  public SyntaxTree(List<Word> words, int[] heads, String[] relations) {
    if (heads.length != words.size() || relations.length != words.size()) {
      throw new IllegalArgumentException("a head and a relation are needed for each word");
    }
    this.words = List.copyOf(words);
    this.heads = heads.clone();
    this.relations = relations.clone();
    this.children = childrenOf(this.heads);
  }

  private static int[][] childrenOf(int[] heads) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      lists.add(new ArrayList<>());
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        lists.get(heads[i]).add(i);
      }
    }
    int[][] result = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      result[i] = lists.get(i).stream().mapToInt(Integer::intValue).toArray();
    }
    return result;
  }

  /** This tree with one node hung elsewhere; itself if that would close a circle. */
  public SyntaxTree attach(int node, int head, String relation) {
    if (head == node || (head >= 0 && dominates(node, head))) {
      return this;
    }
    int[] newHeads = heads.clone();
    String[] newRelations = relations.clone();
    newHeads[node] = head;
    newRelations[node] = relation;
    return new SyntaxTree(words, newHeads, newRelations);
  }

  public int size() {
    return words.size();
  }

  public List<Word> words() {
    return words;
  }

  public Word word(int node) {
    return words.get(node);
  }

  /** The head of a node, or {@value #NONE} for the root. */
  public int head(int node) {
    return heads[node];
  }

  /** The relation of a node to its head, subtype included. */
  public String relation(int node) {
    return relations[node];
  }

  /** Whether the relation of a node to its head is one of these, or a subtype of one. */
  public boolean is(int node, String... names) {
    String relation = relations[node];
    for (String name : names) {
      if (relation.equals(name)
          || (relation.startsWith(name) && relation.charAt(name.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** The children of a node, in the order of the sentence. */
  public List<Integer> children(int node) {
    return Arrays.stream(children[node]).boxed().toList();
  }

  /** The children of a node with one of these relations or a subtype of it, in order. */
  public List<Integer> children(int node, String... names) {
    return Arrays.stream(children[node]).filter(child -> is(child, names)).boxed().toList();
  }

  /** The first child of a node with one of these relations, or {@value #NONE}. */
  public int child(int node, String... names) {
    return Arrays.stream(children[node]).filter(child -> is(child, names)).findFirst().orElse(NONE);
  }

  /** Whether {@code ancestor} is {@code node} or stands above it. */
  public boolean dominates(int ancestor, int node) {
    int at = node;
    for (int steps = 0; at != NONE && steps <= size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  /** The words of a node and all below it, as one span of the document. */
  public Span span(int node) {
    Span span = words.get(node).span();
    for (int i = 0; i < size(); i++) {
      if (i != node && dominates(node, i)) {
        span = span.union(words.get(i).span());
      }
    }
    return span;
  }

  /** The ten columns of CoNLL-U, one word a line. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < size(); i++) {
      Word word = words.get(i);
      lines.append(
          "%d\t%s\t%s\t%s\t_\t_\t%d\t%s\t_\t_%n"
              .formatted(
                  i + 1, word.form(), word.lemma(), word.upos(), heads[i] + 1, relations[i]));
    }
    return lines.toString();
  }
}
