package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.question.AleppoArticle;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exported page as a user sees it, in headless Chromium, from a file; a picture is kept. */
class NetworkPageIT {

  @TempDir private static Path folder;
  private static Chromium chromium;

  @BeforeAll
  static void open() throws IOException {
    Optional<Path> driver = Chromium.installed();
    if (driver.isEmpty() && "true".equals(System.getenv("CI"))) {
      fail("Chromium and ChromeDriver are missing: install Debian's chromium and chromium-driver");
    }
    assumeTrue(driver.isPresent(), "Chromium and ChromeDriver are not installed");
    Ontology ontology = Ontology.load(Path.of("ontology"));
    AleppoArticle.writeGazetteer(folder.resolve("actors"));
    Path page = folder.resolve("network.html");
    try (KnowledgeBase base =
        KnowledgeBase.inMemory(ontology, Path.of("ontology"), folder.resolve("actors"))) {
      base.add(AleppoArticle.extraction());
      base.read(
          View.INFERRED,
          data -> {
            try {
              return new GraphExport(ontology, Language.FRENCH).write(data, GraphFormat.HTML, page);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    chromium = Chromium.start(driver.orElseThrow(), folder.resolve("profile"), "fr");
    chromium.open(page.toUri());
    chromium.await("the drawn network", "return document.documentElement.dataset.ready");
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void actorsAreSpreadOverThePicture() {
    chromium.run("fade(null); cy.stop().fit(undefined, 40); return true");
    chromium.screenshot(Path.of("target", "screenshots", "network.png"));
    assertThat(
            chromium
                .run(
                    "return new Set(cy.nodes().map((n) => Math.round(n.position('x')) + ' '"
                        + " + Math.round(n.position('y')))).size === cy.nodes().length"
                        + " && cy.nodes().length > 5")
                .asBoolean())
        .isTrue();
  }

  @Test
  void anArrowShowsItsSentence() {
    chromium.run(
        "cy.edges().filter((e) => e.data('sentences').length > 0)[0].emit('tap'); return true");
    assertThat(chromium.run("return document.querySelector('blockquote').textContent").asText())
        .contains("alep");
  }

  @Test
  void aNameIsFoundWithoutItsAccents() {
    chromium.run(
        "const s = document.getElementById('search'); s.value = 'turquie';"
            + " s.dispatchEvent(new Event('change')); return true");
    assertThat(chromium.run("return document.querySelector('#details h2').textContent").asText())
        .isEqualTo("Turquie");
    chromium.screenshot(Path.of("target", "screenshots", "network-actor.png"));
  }

  @Test
  void aFilterHidesItsRelations() {
    String hidden = "return cy.edges('.hidden').length";
    int before = chromium.run(hidden).asInt();
    chromium.run("document.querySelector('#filters input').click(); return true");
    assertThat(chromium.run(hidden).asInt()).isGreaterThan(before);
    chromium.run("document.querySelector('#filters input').click(); return true");
    assertThat(chromium.run(hidden).asInt()).isEqualTo(before);
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    assertThat(chromium.run("return performance.getEntriesByType('resource').length").asInt())
        .isZero();
  }
}
