package org.entente.shell;

import java.util.List;
import org.entente.question.Named;

/** The other names of an actor or place, in a table. */
final class Aliases {

  private static final int SHOWN = 4;

  private Aliases() {}

  /** A few for people, all of them for machines. */
  static Cell cell(Named named) {
    List<String> all = named.aliases();
    String shown = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    return new Cell(all, all.size() > SHOWN ? shown + ", …" : shown, Tone.FAINT);
  }
}
