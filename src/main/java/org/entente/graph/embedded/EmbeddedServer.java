package org.entente.graph.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.entente.document.Language;
import org.entente.problem.ProblemException;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j Community server in this process, its store in a folder, listening on loopback only. It
 * serves Bolt, and Neo4j Browser over HTTP.
 */
public final class EmbeddedServer implements AutoCloseable {

  /** The user whose password is generated. */
  public static final String USER = "neo4j";

  private static final long AVAILABLE_MILLIS = 60_000;

  private final DatabaseManagementService server;
  private final Ports ports;
  private final String password;
  private final BrowserAccess access;

  private EmbeddedServer(
      DatabaseManagementService server, Ports ports, String password, BrowserAccess access) {
    this.server = server;
    this.ports = ports;
    this.password = password;
    this.access = access;
  }

  /**
   * Starts a server; its folder is made if it is not there.
   *
   * @param folder where its store, its logs and its password are
   * @param wanted where it is to listen
   * @param content what Neo4j Browser shows besides the graph
   * @throws ProblemException if a port is taken, the store is in use by another process or cannot
   *     be opened, or the disk is full
   */
  public static EmbeddedServer start(Path folder, Ports wanted, BrowserContent content) {
    Path home = folder.toAbsolutePath().normalize();
    ServerFolder.prepare(home);
    Ports ports = FreePorts.settle(wanted);
    Path configuration = ServerConfiguration.write(home, ports);
    DatabaseManagementService server = launch(home, configuration, ports);
    try {
      String password = password(server, home);
      BrowserAccess access = new BrowserAccess(ports, password, content);
      BrowserAccess.register(server, access);
      return new EmbeddedServer(server, ports, password, access);
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
  }

  private static DatabaseManagementService launch(Path home, Path configuration, Ports ports) {
    DatabaseManagementService server;
    try {
      server =
          new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(configuration).build();
    } catch (RuntimeException e) {
      throw StartFailure.explain(home, ports, e);
    }
    if (!server.database(USER).isAvailable(AVAILABLE_MILLIS)) {
      server.shutdown();
      throw StartFailure.unavailable(home);
    }
    return server;
  }

  /** The known password, or a new one that is set before it is written down. */
  private static String password(DatabaseManagementService server, Path home) {
    PasswordFile file = new PasswordFile(home.resolve("password"));
    Optional<String> known = file.read();
    if (known.isPresent()) {
      return known.get();
    }
    String password = PasswordFile.generate();
    server
        .database("system")
        .executeTransactionally(
            "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", password));
    file.write(password);
    return password;
  }

  /** The address for drivers. */
  public URI bolt() {
    return URI.create("bolt://" + FreePorts.LOOPBACK + ":" + ports.bolt());
  }

  /** The address of Neo4j Browser, where a user has to sign in. */
  public URI http() {
    return URI.create("http://" + FreePorts.LOOPBACK + ":" + ports.http() + "/browser/");
  }

  /** The generated password of {@link #USER}. */
  public String password() {
    return password;
  }

  /**
   * An address that opens Neo4j Browser signed in, in a language. It works once, and not for long.
   */
  public URI signIn(Language language) {
    return access.address(language);
  }

  /** Stops the server; what was committed is on disk. */
  @Override
  public void close() {
    BrowserAccess.forget(server);
    server.shutdown();
  }
}
