package org.entente.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.problem.ProblemException;

/** Where the text of a query comes from: the command line, a file, or standard input. */
final class QueryText {

  private QueryText() {}

  /**
   * The query of an invocation.
   *
   * @throws UsageException if there is none
   * @throws ProblemException if its file can't be read
   */
  static String of(Session session, Invocation call) {
    Optional<String> file = call.option("file");
    String written = String.join(" ", call.arguments());
    if (file.isPresent() == !written.isEmpty()) {
      throw new UsageException(session.words().text("usage.query", call.signature().name()));
    }
    return file.map(name -> read(session, name)).orElse(written);
  }

  private static String read(Session session, String name) {
    try {
      return name.equals("-")
          ? new String(session.surroundings().input().readAllBytes(), StandardCharsets.UTF_8)
          : Files.readString(Path.of(name));
    } catch (IOException e) {
      throw new ProblemException(
          name, "the query can't be read", "check its name and encoding (UTF-8)", e);
    }
  }
}
