package org.entente.graph;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.document.Language;
import org.entente.graph.embedded.BrowserContent;
import org.entente.graph.embedded.EmbeddedServer;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** The Neo4j that holds the graph, the embedded one or another; all goes through the driver. */
public final class GraphStore implements AutoCloseable {

  private static final long CONNECT_SECONDS = 10;
  private static final long RETRY_SECONDS = 15;
  private static final String OWNER = "entente";

  private final Driver driver;
  private final String name;
  private final @Nullable EmbeddedServer server;
  private final @Nullable String database;
  private final String owner = UUID.randomUUID().toString();

  private GraphStore(
      Driver driver, String name, @Nullable EmbeddedServer server, @Nullable String database) {
    this.driver = driver;
    this.name = name;
    this.server = server;
    this.database = database;
  }

  /**
   * Connects to the server of the settings; starts it first where it is the embedded one.
   *
   * @param settings which server
   * @param ontology for the style and the guide of Neo4j Browser, of the embedded one
   * @throws ProblemException if it does not start, does not answer, or refuses the password
   */
  public static GraphStore open(GraphSettings settings, Ontology ontology) {
    return open(settings, Guide.content(ontology));
  }

  static GraphStore open(GraphSettings settings, BrowserContent content) {
    return settings.remote().map(GraphStore::connect).orElseGet(() -> start(settings, content));
  }

  private static GraphStore connect(GraphSettings.Remote remote) {
    AuthToken token = AuthTokens.basic(remote.user(), remote.password());
    Driver driver = GraphDatabase.driver(remote.uri(), token, configuration());
    return checked(
        new GraphStore(driver, remote.uri().toString(), null, remote.database().orElse(null)));
  }

  private static GraphStore start(GraphSettings settings, BrowserContent content) {
    EmbeddedServer server = EmbeddedServer.start(settings.folder(), settings.ports(), content);
    AuthToken token = AuthTokens.basic(EmbeddedServer.USER, server.password());
    Driver driver = GraphDatabase.driver(server.bolt(), token, configuration());
    return checked(new GraphStore(driver, settings.folder().toString(), server, null));
  }

  private static Config configuration() {
    return Config.builder()
        .withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
        .withMaxTransactionRetryTime(RETRY_SECONDS, TimeUnit.SECONDS)
        .withTelemetryDisabled(true)
        .withUserAgent("entente")
        .build();
  }

  private static GraphStore checked(GraphStore store) {
    try {
      store.explained(
          () -> {
            store.driver.verifyConnectivity();
            return true;
          });
      return store;
    } catch (ProblemException e) {
      store.close();
      throw e;
    }
  }

  /**
   * Runs a query that may not change anything.
   *
   * @throws ProblemException if it is wrong, would write, or takes too long
   */
  public Answer read(String cypher, Map<String, ?> parameters, Limits limits) {
    return explained(() -> answer(AccessMode.READ, cypher, parameters, limits));
  }

  /**
   * Runs a query that may change the graph.
   *
   * @throws ProblemException if it is wrong or takes too long
   */
  public Answer write(String cypher, Map<String, ?> parameters, Limits limits) {
    return explained(() -> answer(AccessMode.WRITE, cypher, parameters, limits));
  }

  private Answer answer(AccessMode mode, String cypher, Map<String, ?> parameters, Limits limits) {
    TransactionConfig config = owned().withTimeout(limits.time()).build();
    try (Session session = session(mode)) {
      return mode == AccessMode.READ
          ? session.executeRead(
              tx -> fetch(tx.run(cypher, Map.copyOf(parameters)), limits.rows()), config)
          : session.executeWrite(
              tx -> fetch(tx.run(cypher, Map.copyOf(parameters)), limits.rows()), config);
    }
  }

  private static Answer fetch(Result result, int most) {
    List<List<Object>> rows = new ArrayList<>();
    while (rows.size() < most && result.hasNext()) {
      List<Object> row = new ArrayList<>();
      for (var value : result.next().values()) {
        row.add(PlainValue.of(value));
      }
      rows.add(row);
    }
    boolean cut = result.hasNext();
    return new Answer(result.keys(), rows, cut);
  }

  /**
   * Ends on the server whatever this store is running there, from another thread; what it ran fails
   * with a {@link ProblemException}, and nothing of it is kept.
   *
   * @throws ProblemException if the server does not answer
   */
  public void stop() {
    explained(
        () -> {
          try (Session session = session(AccessMode.WRITE)) {
            return session
                .run(
                    "SHOW TRANSACTIONS YIELD transactionId AS running, metaData"
                        + " WHERE metaData."
                        + OWNER
                        + " = $owner"
                        + " TERMINATE TRANSACTIONS running YIELD message RETURN message",
                    Map.of("owner", owner))
                .consume();
          }
        });
  }

  /** Marks a transaction as one of this store, so that {@link #stop} finds it. */
  private TransactionConfig.Builder owned() {
    return TransactionConfig.builder().withMetadata(Map.of(OWNER, owner));
  }

  /**
   * An address that opens Neo4j Browser on the graph, signed in; empty for a server elsewhere,
   * which has its own.
   */
  public Optional<URI> browse(Language language) {
    return server == null ? Optional.empty() : Optional.of(server.signIn(language));
  }

  /** What the server is called in messages: the folder of its store, or its address. */
  public String name() {
    return name;
  }

  /** Writes in a transaction of its own, tried again where the driver says that it may help. */
  void change(String cypher, Map<String, ?> parameters) {
    explained(
        () -> {
          try (Session session = session(AccessMode.WRITE)) {
            return session.executeWrite(
                tx -> tx.run(cypher, Map.copyOf(parameters)).consume(), owned().build());
          }
        });
  }

  /** A schema command, which wants a transaction to itself. */
  void define(String cypher) {
    explained(
        () -> {
          try (Session session = session(AccessMode.WRITE)) {
            return session.run(cypher, owned().build()).consume();
          }
        });
  }

  /** Reads without a limit of rows or time. */
  void scan(String cypher, Map<String, ?> parameters, Consumer<Record> row) {
    explained(
        () -> {
          try (Session session = session(AccessMode.READ)) {
            session.run(cypher, Map.copyOf(parameters), owned().build()).forEachRemaining(row);
            return true;
          }
        });
  }

  private Session session(AccessMode mode) {
    SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(mode);
    if (database != null) {
      config.withDatabase(database);
    }
    return driver.session(config.build());
  }

  private <T> T explained(Supplier<T> work) {
    try {
      return work.get();
    } catch (Neo4jException e) {
      throw DriverFailure.explain(name, server != null, e);
    }
  }

  @Override
  public void close() {
    driver.close();
    if (server != null) {
      server.close();
    }
  }
}
