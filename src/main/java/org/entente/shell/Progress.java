package org.entente.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** One line on the terminal that tells how far a long command is. */
final class Progress implements AutoCloseable {

  private final Screen screen;
  private final int total;
  private final Instant begun = Instant.now();
  private int done;

  Progress(Screen screen, int total) {
    this.screen = screen;
    this.total = total;
  }

  /** Tells which document comes next, and how many claims there are so far. */
  void step(String path, int claims) {
    if (!screen.showsProgress()) {
      return;
    }
    String name = path.equals("-") ? "-" : Path.of(path).getFileName().toString();
    screen.progress(
        screen.words().text("progress", Math.min(done + 1, total), total, name, claims, left()));
    done++;
  }

  /** Wipes the line, so that a message can stand in its place. */
  void clear() {
    screen.progress("");
    done = Math.max(0, done - 1);
  }

  private String left() {
    long seconds = Duration.between(begun, Instant.now()).toSeconds();
    if (done < 2 || seconds < 3) {
      return "";
    }
    long remaining = seconds * (total - done) / done;
    return screen
        .words()
        .text(
            "progress.left",
            "%d:%02d".formatted(remaining / 60, remaining % 60),
            Math.round(done * 60.0 / seconds));
  }

  @Override
  public void close() {
    screen.progress("");
  }
}
