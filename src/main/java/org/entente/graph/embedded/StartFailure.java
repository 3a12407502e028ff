package org.entente.graph.embedded;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.problem.ProblemException;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.io.locker.FileLockException;

/** Says why a server did not start, and what can be done. */
final class StartFailure {

  private StartFailure() {}

  /** The problem behind an exception of the server. */
  static ProblemException explain(Path home, Ports ports, RuntimeException failure) {
    if (causes(failure).anyMatch(FileLockException.class::isInstance)) {
      return new ProblemException(
          home.toString(),
          "the graph is in use by another process",
          "end the other Entente first, or choose another folder with --data",
          failure);
    }
    if (causes(failure).anyMatch(PortBindException.class::isInstance)) {
      return new ProblemException(
          "%s, ports %d and %d".formatted(FreePorts.LOOPBACK, ports.bolt(), ports.http()),
          "one of them was taken while Neo4j started",
          "try again, or set entente.neo4j.bolt-port and entente.neo4j.http-port",
          failure);
    }
    if (causes(failure).anyMatch(StartFailure::diskFull)) {
      return new ProblemException(
          home.toString(),
          "no disk space left while Neo4j started",
          "free some, or choose a folder on another disk with --data",
          failure);
    }
    return new ProblemException(
        home.toString(),
        "Neo4j did not start (" + reason(failure) + ")",
        "see " + log(home) + "; the graph can be made anew: delete this folder, then sync",
        failure);
  }

  /** The problem of a server whose database does not come up. */
  static ProblemException unavailable(Path home) {
    return new ProblemException(
        home.toString(),
        "Neo4j started, but its database did not",
        "see " + log(home) + "; the graph can be made anew: delete this folder, then sync");
  }

  /** Whether an exception says that the disk is full. */
  private static boolean diskFull(Throwable cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left") || message.contains("not enough space");
  }

  private static String reason(Throwable failure) {
    Throwable root = causes(failure).reduce((first, second) -> second).orElse(failure);
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
  }

  private static Path log(Path home) {
    return home.resolve("logs").resolve("debug.log");
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }
}
