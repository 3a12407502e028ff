package org.entente.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.entente.document.Language;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

/** One real server, started once. */
class EmbeddedServerIT {

  private static final BrowserContent CONTENT =
      new BrowserContent(
          Map.of(Language.FRENCH, "node { caption: '{name}'; }"),
          Map.of(Language.FRENCH, "<p>Bonjour</p>", Language.ENGLISH, "<p>Hello</p>"),
          Map.of(
              Language.FRENCH,
              List.of(new BrowserContent.SavedQuery("Tous", "MATCH (n) RETURN n"))));

  @TempDir private static Path folder;
  private static EmbeddedServer server;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    server = EmbeddedServer.start(folder.resolve("neo4j"), Ports.ANY, CONTENT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void answersDriversThatKnowThePassword() {
    try (Driver driver = driver(server.password())) {
      long one =
          driver.executableQuery("RETURN 1 AS one").execute().records().getFirst().get(0).asLong();
      assertThat(one).isEqualTo(1);
    }
  }

  @Test
  void refusesAnotherPassword() {
    try (Driver driver = driver("neo4j")) {
      assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
    }
  }

  @Test
  void keepsThePasswordForItsOwner() throws IOException {
    Path file = folder.resolve("neo4j").resolve("password");
    assertThat(Files.readString(file)).isEqualTo(server.password() + "\n");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(folder.resolve("neo4j")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void saysThatAStoreIsInUse() {
    assertThatThrownBy(
            () -> EmbeddedServer.start(folder.resolve("neo4j"), Ports.ANY, BrowserContent.NONE))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("in use")
        .hasMessageContaining("--data");
  }

  @Test
  void saysWhichPortIsTaken(@TempDir Path other) {
    int taken = server.bolt().getPort();
    assertThatThrownBy(() -> EmbeddedServer.start(other, new Ports(taken, 0), BrowserContent.NONE))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("127.0.0.1:" + taken + ": ")
        .hasMessageContaining("entente.neo4j.bolt-port");
    assertThat(other).isDirectoryNotContaining("glob:**/data");
  }

  @Test
  void servesTheBrowser() throws Exception {
    HttpResponse<String> page = get(server.http(), Map.of());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Neo4j Browser");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'");
  }

  @Test
  void servesTheGuideInTheUsersLanguage() throws Exception {
    URI guide = server.http().resolve("/entente/guide");
    assertThat(get(guide, Map.of("Accept-Language", "fr-FR,fr;q=0.9,en;q=0.8")).body())
        .contains("Bonjour");
    assertThat(get(guide, Map.of("Accept-Language", "en-GB,fr;q=0.8")).body()).contains("Hello");
    assertThat(get(guide, Map.of("Accept-Language", "en", "Cookie", "entente-language=fr")).body())
        .contains("Bonjour");
  }

  @Test
  void servesTheStyleThatThereIs() throws Exception {
    HttpResponse<String> style =
        get(server.http().resolve("/entente/style"), Map.of("Accept-Language", "en"));
    assertThat(style.body()).contains("caption");
  }

  @Test
  void signsInOnceByToken() throws Exception {
    URI address = server.signIn(Language.FRENCH);
    assertThat(get(withoutFragment(address), Map.of()).body()).contains("Ouverture du graphe");
    HttpResponse<String> first = redeem(address.getFragment(), origin());
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).contains(server.password()).contains("Tous");
    assertThat(first.headers().firstValue("Set-Cookie").orElse("")).contains("entente-language=fr");
    HttpResponse<String> second = redeem(address.getFragment(), origin());
    assertThat(second.statusCode()).isEqualTo(410);
    assertThat(second.body()).doesNotContain(server.password());
  }

  @Test
  void refusesTokensFromOtherSites() throws Exception {
    String token = server.signIn(Language.FRENCH).getFragment();
    assertThat(redeem(token, "http://example.org").statusCode()).isEqualTo(403);
    assertThat(redeem(token, origin()).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesGuessedTokens() throws Exception {
    assertThat(redeem("guess", origin()).statusCode()).isEqualTo(410);
    assertThat(redeem("", origin()).statusCode()).isEqualTo(410);
  }

  @Test
  void letsNoOtherSiteReadAnswers() throws Exception {
    HttpResponse<String> answer =
        get(server.http().resolve("/"), Map.of("Origin", "http://example.org"));
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""))
        .isEqualTo(origin());
  }

  @Test
  void refusesPagesUnderAnotherName() throws Exception {
    URI byName = URI.create("http://localhost:" + server.http().getPort() + "/entente/fr");
    assertThat(get(byName, Map.of()).statusCode()).isEqualTo(403);
  }

  private static Driver driver(String password) {
    return GraphDatabase.driver(server.bolt(), AuthTokens.basic(EmbeddedServer.USER, password));
  }

  private static String origin() {
    return "http://127.0.0.1:" + server.http().getPort();
  }

  private static URI withoutFragment(URI address) {
    return URI.create(address.toString().replaceFirst("#.*", ""));
  }

  private HttpResponse<String> get(URI address, Map<String, String> headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    headers.forEach(request::header);
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> redeem(String token, String origin) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.http().resolve("/entente/session"))
            .header("Origin", origin)
            .header("Content-Type", "application/entente-token")
            .POST(HttpRequest.BodyPublishers.ofString(token))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
