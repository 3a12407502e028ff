package org.entente.shell;

import java.nio.file.Path;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** What the commands of one run share. Each part is opened when a command first needs it. */
final class Session implements AutoCloseable {

  private final Surroundings surroundings;
  private final Start start;
  private final Screen screen;
  private final Cancellation cancellation = new Cancellation();

  Session(Surroundings surroundings, Start start) {
    this.surroundings = surroundings;
    this.start = start;
    this.screen = new Screen(surroundings, start);
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Start start() {
    return start;
  }

  Screen screen() {
    return screen;
  }

  Messages words() {
    return screen.words();
  }

  Cancellation cancellation() {
    return cancellation;
  }

  /** The log file. */
  Path log() {
    return DataFolder.log(start.data());
  }

  /** What stands before the cursor. */
  AttributedString prompt() {
    return new AttributedStringBuilder()
        .append(Tone.KEY.of("entente"))
        .append("> ")
        .toAttributedString();
  }

  @Override
  public void close() {}
}
