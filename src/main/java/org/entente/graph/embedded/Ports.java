package org.entente.graph.embedded;

/**
 * Where the embedded server listens on loopback.
 *
 * @param bolt the port for drivers and the Browser's queries; 0 for any free one
 * @param http the port for Neo4j Browser; 0 for any free one
 */
public record Ports(int bolt, int http) {

  /** Neo4j's usual ports. */
  public static final Ports USUAL = new Ports(7687, 7474);

  /** Any two free ports. */
  public static final Ports ANY = new Ports(0, 0);

  public Ports {
    if (bolt < 0 || bolt > 65_535 || http < 0 || http > 65_535) {
      throw new IllegalArgumentException("no ports " + bolt + " and " + http);
    }
  }
}
