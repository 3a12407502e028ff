package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names by their folded words. */
final class NameTrie {

  /** A match: how many words it took, and what they may stand for. */
  record Match(int length, List<Gazetteer.Naming> namings) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Gazetteer.Naming> namings = new ArrayList<>();
  }

  private final Node root = new Node();

  void add(String name, Gazetteer.Naming naming) {
    Node node = root;
    String folded = NameFolding.fold(name);
    if (folded.isEmpty()) {
      return;
    }
    for (String part : folded.split(" ", -1)) {
      node = node.next.computeIfAbsent(part, key -> new Node());
    }
    node.namings.add(naming);
  }

  /** Whether a name begins with a folded word. */
  boolean beginsWith(String part) {
    return root.next.containsKey(part);
  }

  /** All names that begin at a word, longest first. */
  List<Match> at(List<String> parts, int start) {
    List<Match> found = new ArrayList<>();
    Node node = root;
    for (int i = start; i < parts.size(); i++) {
      Node next = node.next.get(parts.get(i));
      if (next == null) {
        break;
      }
      node = next;
      if (!node.namings.isEmpty()) {
        found.add(0, new Match(i + 1 - start, node.namings));
      }
    }
    return found;
  }
}
