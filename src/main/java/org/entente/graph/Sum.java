package org.entente.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.time.TimeInterval;
import org.jspecify.annotations.Nullable;

/** What the claims of one statement come to. */
final class Sum {

  private static final int DECIMALS = 3;
  private static final String INFERRED = "∴";
  private static final String CONTESTED = "≠";

  private final Map<String, Double> surest = new HashMap<>();
  private long claims;
  private boolean contested;
  private @Nullable String since;
  private @Nullable String until;

  /** A claim that asserts it. */
  void assertion(String document, double confidence, Optional<TimeInterval> when) {
    claims++;
    surest.merge(document, confidence, Math::max);
    when.ifPresent(this::time);
  }

  /** A time that a claim or an inference gives. */
  void time(TimeInterval when) {
    when.begin().ifPresent(begin -> since = least(since, begin));
    when.end().ifPresent(end -> until = greatest(until, end));
  }

  /** A claim that denies or contradicts it. */
  void contest() {
    contested = true;
  }

  /** Whether anybody asserts it. */
  boolean isAsserted() {
    return claims > 0;
  }

  /** The properties of its relationship. Documents are taken to be independent of each other. */
  Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("claims", claims);
    properties.put("documents", (long) surest.size());
    properties.put("inferred", !isAsserted());
    properties.put("contested", contested);
    mark().ifPresent(mark -> properties.put("mark", mark));
    if (isAsserted()) {
      properties.put("confidence", confidence());
    }
    if (since != null) {
      properties.put("since", since);
    }
    if (until != null) {
      properties.put("until", until);
    }
    return properties;
  }

  /** A sign for captions, where style sheets cannot look at properties. */
  private Optional<String> mark() {
    String mark = (isAsserted() ? "" : INFERRED) + (contested ? CONTESTED : "");
    return mark.isEmpty() ? Optional.empty() : Optional.of(mark);
  }

  private double confidence() {
    double doubt = 1;
    for (String document : surest.keySet().stream().sorted().toList()) {
      doubt *= 1 - surest.getOrDefault(document, 0.0);
    }
    return BigDecimal.valueOf(1 - doubt).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }

  private static String least(@Nullable String one, String other) {
    return one == null || other.compareTo(one) < 0 ? other : one;
  }

  private static String greatest(@Nullable String one, String other) {
    return one == null || other.compareTo(one) > 0 ? other : one;
  }
}
