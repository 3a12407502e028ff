package org.entente.graph;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Sums up the content of a node or relationship in a number, to compare it with another. */
final class Fingerprint {

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  /** FNV-1a over labels and properties, each in order. */
  static long of(Collection<String> labels, Map<String, Object> properties) {
    long sum = START;
    for (String label : labels) {
      sum = add(sum, label);
    }
    for (Map.Entry<String, Object> property : new TreeMap<>(properties).entrySet()) {
      sum = add(add(sum, property.getKey()), property.getValue().toString());
    }
    return sum;
  }

  private static long add(long sum, String text) {
    long mixed = sum;
    for (int i = 0; i < text.length(); i++) {
      mixed = (mixed ^ text.charAt(i)) * PRIME;
    }
    return (mixed ^ 0x1f) * PRIME;
  }
}
