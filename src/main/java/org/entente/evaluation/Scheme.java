package org.entente.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Which properties are symmetric, and which are of one family, as the guidelines have it. */
final class Scheme {

  private static final String FAMILY = "family.";

  private final Set<String> symmetric = new HashSet<>();
  private final Map<String, String> families = new HashMap<>();

  private Scheme(Properties lists) {
    for (String key : lists.stringPropertyNames()) {
      List<String> properties = List.of(lists.getProperty(key).split(" "));
      if (key.startsWith(FAMILY)) {
        properties.forEach(property -> families.put(property, key.substring(FAMILY.length())));
      } else {
        symmetric.addAll(properties);
      }
    }
  }

  static Scheme load() {
    Properties lists = new Properties();
    try (InputStream stream = Scheme.class.getResourceAsStream("scheme.properties")) {
      if (stream == null) {
        throw new IllegalStateException("scheme.properties is missing from the program");
      }
      lists.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Scheme(lists);
  }

  boolean sameFamily(String one, String other) {
    return family(one).equals(family(other));
  }

  String family(String property) {
    return families.getOrDefault(property, property);
  }

  Set<String> symmetric() {
    return Set.copyOf(symmetric);
  }

  /** Whether subject and object agree, in either order where {@code gold} is symmetric. */
  boolean sameEnds(ClaimRow gold, ClaimRow predicted) {
    boolean straight =
        Names.anySame(gold.subject(), predicted.subject())
            && Names.anySame(gold.object(), predicted.object());
    return straight
        || (symmetric.contains(gold.property())
            && Names.anySame(gold.subject(), predicted.object())
            && Names.anySame(gold.object(), predicted.subject()));
  }
}
