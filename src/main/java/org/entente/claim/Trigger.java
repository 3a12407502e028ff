package org.entente.claim;

import java.util.List;
import org.entente.lexicon.LexicalEntry;

/**
 * An entry of the lexicon, found in a sentence.
 *
 * @param node the node of its head
 * @param entry the entry
 * @param nodes all nodes that its words take, in order
 */
record Trigger(int node, LexicalEntry entry, List<Integer> nodes) {

  Trigger {
    nodes = List.copyOf(nodes);
  }
}
