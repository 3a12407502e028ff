package org.entente.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.entente.problem.ProblemException;

/** The folder of the server's store, logs and password. */
final class ServerFolder {

  /** Below this, a store may be left half made. */
  private static final long NEEDED_BYTES = 64L << 20;

  private ServerFolder() {}

  /**
   * Makes the folder, for its owner only, and checks that there is room.
   *
   * @throws ProblemException if it cannot be made or the disk is full
   */
  static void prepare(Path home) {
    try {
      Files.createDirectories(home);
      if (Files.getFileAttributeView(home, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
      }
      long free = Files.getFileStore(home).getUsableSpace();
      if (free < NEEDED_BYTES) {
        throw full(home, free);
      }
    } catch (IOException e) {
      throw new ProblemException(
          home.toString(),
          "the folder of the graph cannot be made or written",
          "check its permissions, or choose another folder with --data",
          e);
    }
  }

  private static ProblemException full(Path home, long free) {
    return new ProblemException(
        home.toString(),
        "no disk space: %d MB are free, the graph needs %d MB at least"
            .formatted(free >> 20, NEEDED_BYTES >> 20),
        "free some, or choose a folder on another disk with --data");
  }
}
