package org.entente.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a listing.
 *
 * @param value what machines read: a string, a whole number, a decimal, a truth value, a list of
 *     strings, or nothing
 * @param shown what people read in a table
 * @param tone how it is shown
 */
record Cell(@Nullable Object value, String shown, Tone tone) {

  /** A text that is shown as it is. */
  static Cell of(String text) {
    return new Cell(text, text, Tone.PLAIN);
  }

  static Cell of(String text, Tone tone) {
    return new Cell(text, text, tone);
  }

  /** A text that machines read as {@code value}. */
  static Cell of(String value, String shown, Tone tone) {
    return new Cell(value, shown, tone);
  }

  static Cell of(long number) {
    return new Cell(number, Long.toString(number), Tone.PLAIN);
  }

  static Cell of(double number) {
    return new Cell(number, "%.2f".formatted(number), Tone.PLAIN);
  }

  static Cell of(List<String> texts) {
    return new Cell(List.copyOf(texts), String.join(", ", texts), Tone.PLAIN);
  }

  /** A truth value, shown as {@code word} when it holds and as nothing when it doesn't. */
  static Cell when(boolean holds, String word, Tone tone) {
    return new Cell(holds, holds ? word : "", tone);
  }

  /** Nothing. */
  static Cell none() {
    return new Cell(null, "", Tone.PLAIN);
  }
}
