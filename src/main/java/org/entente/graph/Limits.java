package org.entente.graph;

import java.time.Duration;

/**
 * How far a query may go.
 *
 * @param time after which it is ended
 * @param rows after which no more are fetched
 */
public record Limits(Duration time, int rows) {

  /** Half a minute, ten thousand rows. */
  public static final Limits USUAL = new Limits(Duration.ofSeconds(30), 10_000);

  /** As long and as many as it takes. */
  public static final Limits NONE = new Limits(Duration.ofHours(1), Integer.MAX_VALUE);
}
