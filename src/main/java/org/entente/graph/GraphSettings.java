package org.entente.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.graph.embedded.Ports;
import org.entente.problem.ProblemException;

/**
 * Which Neo4j holds the graph.
 *
 * @param folder where the embedded server keeps its store, below the user's data folder
 * @param ports where the embedded server listens
 * @param remote another server, which takes the place of the embedded one
 */
public record GraphSettings(Path folder, Ports ports, Optional<Remote> remote) {

  private static final String PREFIX = "entente.neo4j.";
  private static final String VARIABLE_PREFIX = "ENTENTE_NEO4J_";
  private static final Set<String> SCHEMES =
      Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");
  private static final int LARGEST_PORT = 65_535;

  /**
   * A Neo4j elsewhere.
   *
   * @param uri its address, with a scheme that the driver knows
   * @param user who signs in
   * @param password with which password
   * @param database the database; the user's home database if it is left out
   */
  public record Remote(URI uri, String user, String password, Optional<String> database) {

    /** Without the password, which must not get into logs. */
    @Override
    public String toString() {
      return user + " at " + uri + database.map(name -> "/" + name).orElse("");
    }
  }

  /** The embedded server with its usual ports. */
  public static GraphSettings embedded(Path dataFolder) {
    return new GraphSettings(dataFolder.resolve("neo4j"), Ports.USUAL, Optional.empty());
  }

  /**
   * Reads {@code entente.neo4j.uri}, {@code user}, {@code password} and {@code database} for
   * another server, or {@code entente.neo4j.bolt-port} and {@code http-port} (a number or {@code
   * auto}) for the embedded one.
   *
   * @param dataFolder the user's data folder
   * @param properties the settings by name; others are not looked at
   * @throws ProblemException if one is not what it should be
   */
  public static GraphSettings of(Path dataFolder, Map<String, String> properties) {
    Ports ports =
        new Ports(
            port(properties, "bolt-port", Ports.USUAL.bolt()),
            port(properties, "http-port", Ports.USUAL.http()));
    Optional<Remote> remote = setting(properties, "uri").map(uri -> remote(uri, properties));
    return new GraphSettings(dataFolder.resolve("neo4j"), ports, remote);
  }

  /**
   * The settings that environment variables make: {@code ENTENTE_NEO4J_BOLT_PORT} sets {@code
   * entente.neo4j.bolt-port}.
   *
   * @param environment variables by name; others than {@code ENTENTE_NEO4J_*} are left out
   */
  public static Map<String, String> ofEnvironment(Map<String, String> environment) {
    return environment.entrySet().stream()
        .filter(variable -> variable.getKey().startsWith(VARIABLE_PREFIX))
        .collect(
            Collectors.toMap(
                variable ->
                    PREFIX
                        + variable
                            .getKey()
                            .substring(VARIABLE_PREFIX.length())
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-'),
                Map.Entry::getValue));
  }

  private static Remote remote(String text, Map<String, String> properties) {
    return new Remote(
        uri(text),
        setting(properties, "user").orElse("neo4j"),
        setting(properties, "password")
            .orElseThrow(
                () ->
                    new ProblemException(
                        PREFIX + "password",
                        "the password for " + text + " is missing",
                        "set it beside " + PREFIX + "uri")),
        setting(properties, "database"));
  }

  private static URI uri(String text) {
    try {
      URI uri = URI.create(text.strip());
      if (uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && uri.getHost() != null
          && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw noAddress(text, e);
    }
    throw noAddress(text, null);
  }

  private static ProblemException noAddress(
      String text, @org.jspecify.annotations.Nullable IllegalArgumentException cause) {
    String what = "'" + text.replaceAll("//[^/@]*@", "//…@") + "' is no address of a Neo4j";
    String remedy = "write it like neo4j+s://host:7687, with bolt or neo4j and perhaps +s or +ssc";
    return cause == null
        ? new ProblemException(PREFIX + "uri", what, remedy)
        : new ProblemException(PREFIX + "uri", what, remedy, cause);
  }

  private static int port(Map<String, String> properties, String name, int usual) {
    Optional<String> text = setting(properties, name);
    if (text.isEmpty()) {
      return usual;
    }
    if (text.get().equals("auto")) {
      return 0;
    }
    if (text.get().matches("\\d{1,5}")) {
      int port = Integer.parseInt(text.get());
      if (port <= LARGEST_PORT) {
        return port;
      }
    }
    throw new ProblemException(
        PREFIX + name, "'" + text.get() + "' is no port", "give a number up to 65535, or auto");
  }

  private static Optional<String> setting(Map<String, String> properties, String name) {
    return Optional.ofNullable(properties.get(PREFIX + name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
