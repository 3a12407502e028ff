package org.entente.graph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.problem.ProblemException;

/** The configuration file of the server: the fixed settings and its addresses. */
final class ServerConfiguration {

  private ServerConfiguration() {}

  /**
   * Writes it anew.
   *
   * @throws ProblemException if it cannot be written
   */
  static Path write(Path home, Ports ports) {
    Path file = home.resolve("neo4j.conf");
    try (InputStream fixed = ServerConfiguration.class.getResourceAsStream("neo4j.conf")) {
      if (fixed == null) {
        throw new IllegalStateException("neo4j.conf is not on the class path");
      }
      String settings = new String(fixed.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(file, settings + addresses(ports));
      return file;
    } catch (IOException e) {
      throw new ProblemException(
          file.toString(),
          "the server's configuration cannot be written",
          "check that the folder is writable and the disk is not full",
          e);
    }
  }

  private static String addresses(Ports ports) {
    String bolt = FreePorts.LOOPBACK + ":" + ports.bolt();
    String http = FreePorts.LOOPBACK + ":" + ports.http();
    String pages = "http://" + http + BrowserAccess.PATH;
    return """
        server.bolt.listen_address=%1$s
        server.bolt.advertised_address=%1$s
        server.http.listen_address=%2$s
        server.http.advertised_address=%2$s
        dbms.security.http_access_control_allow_origin=http://%2$s
        dbms.security.http_static_content_security_policy_header=%3$s
        server.unmanaged_extension_classes=%4$s=%5$s
        dbms.security.http_auth_allowlist=/,/browser.*,%5$s/.*
        browser.remote_content_hostname_whitelist=%6$s
        browser.post_connect_cmd=guide %7$s/guide
        """
        .formatted(
            bolt,
            http,
            contentPolicy(bolt, http),
            BrowserResource.class.getPackageName(),
            BrowserAccess.PATH,
            FreePorts.LOOPBACK,
            pages);
  }

  /** The Browser may load and reach this server, and nothing else. */
  private static String contentPolicy(String bolt, String http) {
    return "default-src 'self'; script-src 'self' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; "
        + "connect-src 'self' http://%1$s ws://%2$s http://%2$s; object-src 'none'; frame-src 'none'; frame-ancestors 'none'"
            .formatted(http, bolt);
  }
}
