package org.entente.graph;

/** Reckons with colours as style sheets write them: {@code #rrggbb}. */
final class Colour {

  private static final int LIGHT = 160;

  private Colour() {}

  /** A darker shade, for borders. */
  static String darker(String colour) {
    return "#%02x%02x%02x"
        .formatted(part(colour, 1) * 3 / 4, part(colour, 3) * 3 / 4, part(colour, 5) * 3 / 4);
  }

  /** Whether dark text reads better on it; by the usual weights of red, green and blue. */
  static boolean isLight(String colour) {
    return (299 * part(colour, 1) + 587 * part(colour, 3) + 114 * part(colour, 5)) / 1000 > LIGHT;
  }

  private static int part(String colour, int from) {
    return Integer.parseInt(colour.substring(from, from + 2), 16);
  }
}
