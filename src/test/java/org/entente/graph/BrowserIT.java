package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.document.Language;
import org.entente.graph.embedded.Ports;
import org.entente.ontology.Ontology;
import org.entente.question.AleppoArticle;
import org.entente.rdf.KnowledgeBase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Neo4j Browser as a user sees it, in headless Chromium; the pictures are kept. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserIT {

  private static final Path PICTURES = Path.of("target", "screenshots");

  @TempDir private static Path folder;
  private static GraphStore store;
  private static Chromium chromium;
  private static URI address;

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> driver = Chromium.installed();
    if (driver.isEmpty() && "true".equals(System.getenv("CI"))) {
      fail("Chromium and ChromeDriver are missing: install Debian's chromium and chromium-driver");
    }
    assumeTrue(driver.isPresent(), "Chromium and ChromeDriver are not installed");
    Ontology ontology = Ontology.load(Path.of("ontology"));
    store =
        GraphStore.open(
            new GraphSettings(folder.resolve("neo4j"), Ports.ANY, Optional.empty()), ontology);
    AleppoArticle.writeGazetteer(folder.resolve("actors"));
    try (KnowledgeBase base =
        KnowledgeBase.inMemory(ontology, Path.of("ontology"), folder.resolve("actors"))) {
      base.add(AleppoArticle.extraction());
      new Projection(store, ontology).catchUp(base);
    }
    chromium = Chromium.start(driver.orElseThrow(), folder.resolve("profile"), "fr");
    address = store.browse(Language.FRENCH).orElseThrow();
    chromium.open(address);
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
    if (store != null) {
      store.close();
    }
  }

  @Test
  @Order(1)
  void signsInAndOpensTheGuide() {
    chromium.await(
        "the Browser, signed in",
        "return location.pathname === '/browser/'"
            + " && document.querySelector('[data-testid=drawerDBMS], [data-testid=navigationDBMS]') !== null");
    chromium.await(
        "the guide in French", "return document.body.innerText.includes('Le graphe d’Entente')");
    chromium.screenshot(PICTURES.resolve("guide.png"));
    assertThat(chromium.address()).doesNotContain(address.getFragment());
  }

  @Test
  @Order(2)
  void runsAQueryOfTheGuideOnNamedAndColouredActors() {
    runGuideQuery("Qui soutient qui, qui combat qui");
    JsonNode captions = chromium.await("the graph", captionsScript());
    chromium.screenshot(PICTURES.resolve("graph.png"));
    List<String> texts = new ArrayList<>();
    captions.forEach(caption -> texts.add(caption.asText()));
    String all = String.join(" ", texts);
    assertThat(all).contains("Turquie").contains("Russie").doesNotContain("https://");
    assertThat(all).contains("allié").contains("combat");
  }

  @Test
  @Order(3)
  void tellsClassesApartByColour() {
    JsonNode colours =
        chromium.await(
            "coloured nodes",
            "const c = [...document.querySelectorAll('g.node circle.b-outline')].map(n => n.getAttribute('fill'));"
                + " return c.length ? [...new Set(c)] : null");
    List<String> found = new ArrayList<>();
    colours.forEach(colour -> found.add(colour.asText()));
    assertThat(found).contains("#2f6fb0", "#3d3d3d");
  }

  @Test
  @Order(4)
  void showsTheClaimsBehindAnArrow() {
    runGuideQuery("Les affirmations derrière une flèche");
    chromium.await(
        "claims with their sentences",
        "return [...document.querySelectorAll('g.node')].some(n => n.querySelector('circle.b-outline').getAttribute('fill') === '#e6e1d3' && n.textContent.length > 5)");
    chromium.screenshot(PICTURES.resolve("claims.png"));
  }

  @Test
  @Order(5)
  void anAddressThatWasUsedOpensNothing() throws Exception {
    chromium.open(URI.create(address.toString().replaceFirst("#.*", "")));
    chromium.run("localStorage.clear()");
    chromium.open(URI.create("about:blank"));
    chromium.open(address);
    chromium.await(
        "the refusal", "return document.body.innerText.includes('Cette adresse a déjà servi')");
    chromium.screenshot(PICTURES.resolve("refused.png"));
    assertThat(chromium.run("return localStorage.getItem('neo4j.connections')").isNull()).isTrue();
  }

  private static void runGuideQuery(String title) {
    chromium.await(
        "the page of the guide",
        """
        const slide = [...document.querySelectorAll('h3')].find(h => h.textContent === arguments[0]);
        if (!slide) {
          const next = document.querySelector('[data-testid=guidesDrawer] [data-testid=nextSlide], [data-testid=guideNextSlide]');
          if (next) next.click();
          return false;
        }
        return true
        """,
        title);
    chromium.run(
        """
        const slide = [...document.querySelectorAll('h3')].find(h => h.textContent === arguments[0]);
        slide.parentElement.querySelector('pre.runnable').click();
        """,
        title);
    chromium.await(
        "the query in the editor",
        "const run = document.querySelector('[data-testid=editor-Run], [data-testid=editorRun]');"
            + " if (!run) return false; run.click(); return true");
  }

  private static String captionsScript() {
    return "const t = [...document.querySelectorAll('g.node text, g.relationship text')].map(n => n.textContent);"
        + " return t.length > 10 ? t : null";
  }
}
