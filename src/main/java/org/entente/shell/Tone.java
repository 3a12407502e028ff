package org.entente.shell;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** What a colour means on the screen. */
enum Tone {
  PLAIN(AttributedStyle.DEFAULT),
  STRONG(AttributedStyle.BOLD),
  FAINT(AttributedStyle.DEFAULT.faint()),
  /** Support, alliance, success. */
  FRIENDLY(AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN)),
  /** Hostility, failure. */
  HOSTILE(AttributedStyle.DEFAULT.foreground(AttributedStyle.RED)),
  /** What follows from a rule; a warning. */
  DERIVED(AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW)),
  /** Names of commands, options and keys. */
  KEY(AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN)),
  /** The command of a line that is being typed. */
  COMMAND(AttributedStyle.BOLD),
  /** A word of a query language. */
  KEYWORD(AttributedStyle.BOLD.foreground(AttributedStyle.BLUE)),
  /** A quotation. */
  TEXT(AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN)),
  /** The words that made a claim. */
  MARKED(AttributedStyle.BOLD.foreground(AttributedStyle.YELLOW));

  private final AttributedStyle style;

  Tone(AttributedStyle style) {
    this.style = style;
  }

  AttributedStyle style() {
    return style;
  }

  AttributedString of(String text) {
    return new AttributedString(text, style);
  }

  /** The tone of a relation of this sign. */
  static Tone ofSign(int sign) {
    return sign > 0 ? FRIENDLY : sign < 0 ? HOSTILE : PLAIN;
  }
}
