package org.entente.graph;

import java.util.Locale;
import org.entente.problem.ProblemException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransactionTerminatedException;

/** Says what an exception of the driver means to the user; it never repeats parameters. */
final class DriverFailure {

  private DriverFailure() {}

  /**
   * The problem behind an exception.
   *
   * @param server what the server is called
   * @param embedded whether it is the one in this process
   */
  static ProblemException explain(String server, boolean embedded, Neo4jException failure) {
    return switch (failure) {
      case AuthenticationException wrong -> wrongPassword(server, embedded, wrong);
      case ServiceUnavailableException away -> away(server, embedded, away);
      case SessionExpiredException away -> away(server, embedded, away);
      case SecurityException refused ->
          new ProblemException(
              server,
              "not allowed: " + firstLine(refused),
              "give the user of entente.neo4j.user the rights that the README lists",
              refused);
      case TransactionTerminatedException ended -> tooLong(ended);
      case ClientException wrong -> client(server, wrong);
      default -> other(server, failure);
    };
  }

  private static ProblemException wrongPassword(
      String server, boolean embedded, Neo4jException failure) {
    return new ProblemException(
        server,
        "Neo4j refuses the user name or the password",
        embedded
            ? "end Entente and delete the file 'password' beside its store: a new one is made"
            : "check entente.neo4j.user and entente.neo4j.password",
        failure);
  }

  private static ProblemException away(String server, boolean embedded, Neo4jException failure) {
    return new ProblemException(
        server,
        "Neo4j does not answer",
        embedded
            ? "start Entente again; the dataset has everything, and sync brings the graph up to"
                + " date"
            : "check that it runs and that entente.neo4j.uri is right; the dataset has everything,"
                + " and sync brings the graph up to date",
        failure);
  }

  private static ProblemException tooLong(Neo4jException failure) {
    return new ProblemException(
        "cypher",
        "the query took too long",
        "narrow it down, or raise the limit with --time SECONDS",
        failure);
  }

  private static ProblemException client(String server, ClientException failure) {
    String code = failure.code();
    if (code.endsWith("TransactionTimedOut")
        || code.endsWith("TransactionTimedOutClientConfiguration")) {
      return tooLong(failure);
    }
    if (code.endsWith("AccessMode") || firstLine(failure).contains("read access mode")) {
      return new ProblemException(
          "cypher",
          "the query would change the graph",
          "add --write if you mean it; sync undoes what does not come from the dataset",
          failure);
    }
    if (code.startsWith("Neo.ClientError.Statement")) {
      return new ProblemException("cypher", firstLine(failure), "correct the query", failure);
    }
    if (code.endsWith("DatabaseNotFound")) {
      return new ProblemException(
          server, firstLine(failure), "correct entente.neo4j.database", failure);
    }
    return other(server, failure);
  }

  private static ProblemException other(String server, Neo4jException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("no space left") || message.contains("not enough space")) {
      return new ProblemException(
          server,
          "Neo4j has no disk space left",
          "free some, then sync; the dataset has everything",
          failure);
    }
    return new ProblemException(
        server, "Neo4j failed: " + firstLine(failure), "try again, or sync --rebuild", failure);
  }

  private static String firstLine(Throwable failure) {
    String line = String.valueOf(failure.getMessage()).lines().findFirst().orElse("").strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
