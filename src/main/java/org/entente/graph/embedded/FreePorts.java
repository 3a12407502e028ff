package org.entente.graph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.entente.problem.ProblemException;

/** Turns the ports that were asked for into ports that are free now. */
final class FreePorts {

  static final String LOOPBACK = "127.0.0.1";

  private FreePorts() {}

  /**
   * The ports to listen on.
   *
   * @throws ProblemException if a port that was asked for by number is taken
   */
  static Ports settle(Ports wanted) {
    try (ServerSocket bolt = open(wanted.bolt(), "Bolt", "entente.neo4j.bolt-port");
        ServerSocket http = open(wanted.http(), "HTTP", "entente.neo4j.http-port")) {
      return new Ports(bolt.getLocalPort(), http.getLocalPort());
    } catch (IOException e) {
      throw new ProblemException(
          LOOPBACK, "no port can be opened on loopback", "check the machine's network settings", e);
    }
  }

  private static ServerSocket open(int port, String protocol, String setting) throws IOException {
    ServerSocket socket = new ServerSocket();
    try {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port));
      return socket;
    } catch (IOException e) {
      socket.close();
      throw taken(port, protocol, setting, e);
    }
  }

  private static ProblemException taken(
      int port, String protocol, String setting, IOException cause) {
    return new ProblemException(
        LOOPBACK + ":" + port,
        "the " + protocol + " port is taken by another program",
        "stop that program, or set " + setting + " to another port, or to auto for a free one",
        cause);
  }
}
