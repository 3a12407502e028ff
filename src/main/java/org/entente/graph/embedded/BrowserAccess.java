package org.entente.graph.embedded;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.document.Language;
import org.neo4j.dbms.api.DatabaseManagementService;

/** Who may sign in to Neo4j Browser without typing the password: holders of an unused token. */
final class BrowserAccess {

  /** Where the pages of {@link BrowserResource} stand on the server. */
  static final String PATH = "/entente";

  private static final Duration VALID = Duration.ofMinutes(2);
  private static final int TOKEN_BYTES = 24;
  private static final Map<DatabaseManagementService, BrowserAccess> OPEN =
      new ConcurrentHashMap<>();

  private final Ports ports;
  private final String password;
  private final BrowserContent content;
  private final Clock clock;
  private final List<Token> tokens = new ArrayList<>();

  BrowserAccess(Ports ports, String password, BrowserContent content) {
    this(ports, password, content, Clock.systemUTC());
  }

  BrowserAccess(Ports ports, String password, BrowserContent content, Clock clock) {
    this.ports = ports;
    this.password = password;
    this.content = content;
    this.clock = clock;
  }

  /** The server makes its pages itself, so they find their access by the server. */
  static void register(DatabaseManagementService server, BrowserAccess access) {
    OPEN.put(server, access);
  }

  static void forget(DatabaseManagementService server) {
    OPEN.remove(server);
  }

  static Optional<BrowserAccess> of(DatabaseManagementService server) {
    return Optional.ofNullable(OPEN.get(server));
  }

  /** A fresh address; the token stands behind #, which browsers send to no server. */
  URI address(Language language) {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    String word = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    synchronized (tokens) {
      tokens.add(new Token(word, language, clock.instant().plus(VALID)));
    }
    return URI.create(origin() + PATH + "/" + language.tag() + "#" + word);
  }

  /** The language of a token that is valid; it never is again. */
  Optional<Language> redeem(String word) {
    synchronized (tokens) {
      tokens.removeIf(token -> !clock.instant().isBefore(token.end()));
      Iterator<Token> all = tokens.iterator();
      while (all.hasNext()) {
        Token token = all.next();
        if (same(token.word(), word)) {
          all.remove();
          return Optional.of(token.language());
        }
      }
      return Optional.empty();
    }
  }

  /** The origin of the server's pages. */
  String origin() {
    return "http://" + FreePorts.LOOPBACK + ":" + ports.http();
  }

  /** Whether a request's Host header names this server by its own address. */
  boolean isOwnHost(String host) {
    return host.equals(FreePorts.LOOPBACK + ":" + ports.http());
  }

  String bolt() {
    return "bolt://" + FreePorts.LOOPBACK + ":" + ports.bolt();
  }

  String password() {
    return password;
  }

  BrowserContent content() {
    return content;
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private record Token(String word, Language language, Instant end) {}
}
