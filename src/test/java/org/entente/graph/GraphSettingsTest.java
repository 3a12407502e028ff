package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.entente.graph.embedded.Ports;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.Test;

class GraphSettingsTest {

  private static final Path DATA = Path.of("data");

  @Test
  void withoutSettingsTheEmbeddedServerIsUsed() {
    assertThat(GraphSettings.of(DATA, Map.of())).isEqualTo(GraphSettings.embedded(DATA));
  }

  @Test
  void portsAreNumbersOrAuto() {
    Map<String, String> properties =
        Map.of("entente.neo4j.bolt-port", "auto", "entente.neo4j.http-port", "8474");
    assertThat(GraphSettings.of(DATA, properties).ports()).isEqualTo(new Ports(0, 8474));
    assertThatThrownBy(() -> GraphSettings.of(DATA, Map.of("entente.neo4j.bolt-port", "70000")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("entente.neo4j.bolt-port: '70000'");
  }

  @Test
  void anotherServerNeedsAnAddressThatDriversKnow() {
    assertThatThrownBy(
            () ->
                GraphSettings.of(
                    DATA,
                    Map.of("entente.neo4j.uri", "http://host:7474", "entente.neo4j.password", "x")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("http://host:7474")
        .hasMessageContaining("neo4j+s://");
  }

  @Test
  void passwordsStayOutOfMessages() {
    Map<String, String> properties =
        Map.of("entente.neo4j.uri", "neo4j+s://eve:hush@host", "entente.neo4j.password", "secret");
    assertThatThrownBy(() -> GraphSettings.of(DATA, properties))
        .isInstanceOf(ProblemException.class)
        .hasMessageNotContaining("hush");
    Map<String, String> right =
        Map.of("entente.neo4j.uri", "neo4j+s://host", "entente.neo4j.password", "secret");
    assertThat(GraphSettings.of(DATA, right).toString()).doesNotContain("secret");
  }
}
