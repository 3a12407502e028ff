package org.entente.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium, driven over the WebDriver protocol. */
final class Chromium implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PORT = Pattern.compile("successfully on port (\\d+)");
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Path FAILED = Path.of("target", "screenshots", "failed.png");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final URI session;

  private Chromium(Process driver, URI base, List<String> arguments) {
    this.driver = driver;
    JsonNode made = begin(base, arguments);
    this.session = base.resolve("/session/" + made.get("sessionId").asText() + "/");
  }

  /** A new session; the driver does not outlive the attempt. */
  private JsonNode begin(URI base, List<String> arguments) {
    Map<String, ?> wishes = Map.of("goog:chromeOptions", Map.of("args", arguments));
    try {
      return send(
          "POST", base.resolve("/session"), Map.of("capabilities", Map.of("alwaysMatch", wishes)));
    } catch (UncheckedIOException | AssertionError e) {
      driver.destroy();
      throw e;
    }
  }

  /** Where ChromeDriver is, if it is installed beside Chromium. */
  static Optional<Path> installed() {
    return program("chromium", "chromium-browser", "google-chrome")
        .flatMap(browser -> program("chromedriver"));
  }

  private static Optional<Path> program(String... names) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path chromeDriver, Path profile, String language) throws IOException {
    Process driver =
        new ProcessBuilder(chromeDriver.toString(), "--port=0").redirectErrorStream(true).start();
    URI base = URI.create("http://127.0.0.1:" + port(driver));
    return new Chromium(
        driver,
        base,
        List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--window-size=1500,950",
            "--accept-lang=" + language,
            "--lang=" + language,
            "--user-data-dir=" + profile));
  }

  private static int port(Process driver) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher found = PORT.matcher(line);
      if (found.find()) {
        return Integer.parseInt(found.group(1));
      }
    }
    throw new IOException("ChromeDriver ended without naming its port");
  }

  void open(URI address) {
    send("POST", session.resolve("url"), Map.of("url", address.toString()));
  }

  String address() {
    return send("GET", session.resolve("url"), Map.of()).asText();
  }

  /** What a script returns. */
  JsonNode run(String script, Object... arguments) {
    return send(
        "POST",
        session.resolve("execute/sync"),
        Map.of("script", script, "args", Arrays.asList(arguments)));
  }

  /** What a script returns once it is neither null nor false. */
  JsonNode await(String what, String script, Object... arguments) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      JsonNode value = run(script, arguments);
      if (!value.isNull() && !(value.isBoolean() && !value.asBoolean())) {
        return value;
      }
      pause();
    }
    screenshot(FAILED);
    throw new AssertionError("not in " + PATIENCE.toSeconds() + " s: " + what);
  }

  void screenshot(Path file) {
    String picture = send("GET", session.resolve("screenshot"), Map.of()).asText();
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, Base64.getDecoder().decode(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private JsonNode send(String method, URI address, Map<String, ?> body) {
    try {
      HttpRequest.BodyPublisher content =
          method.equals("POST")
              ? HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))
              : HttpRequest.BodyPublishers.noBody();
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .version(HttpClient.Version.HTTP_1_1)
              .method(method, content)
              .build();
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode value = JSON.readTree(answer.body()).get("value");
      if (answer.statusCode() != 200) {
        throw new AssertionError(method + " " + address + ": " + value.get("message").asText());
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  @Override
  public void close() {
    send("DELETE", URI.create(session.toString().replaceFirst("/$", "")), Map.of());
    driver.destroy();
  }
}
