package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="fr-FR"><head>
      <title>Trêve au Sahel - Le Fanal</title>
      <meta property="og:site_name" content="Le Fanal">
      <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
        {"@type":"NewsArticle","headline":"Trêve au Sahel","datePublished":"2024-02-03T09:00:00Z"}]}</script>
      </head><body>
      <nav><p>Accueil Monde Sport</p></nav>
      <div class="related"><p>Lire aussi : un tout autre sujet, plus long que le reste de la page, pour tenter le lecteur de partir ailleurs.</p></div>
      <article>
        <h1>Trêve au Sahel</h1>
        <p>Le Mali et le <a href="/n">Niger</a> ont signé&nbsp;une trêve.</p>
        <figure><img alt=""><figcaption>Une photo des pourparlers</figcaption></figure>
        <h2>Un accord fragile</h2>
        <p>Elle tient depuis lundi.</p>
        <ul><li>Le Mali (nord)</li></ul>
      </article>
      <footer><p>Tous droits réservés</p></footer>
      </body></html>
      """;

  private final DocumentReader reader = new DocumentReader();

  private ReadOutcome read(String page, String name) {
    return reader.read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), name);
  }

  @Test
  void theArticleIsReadWithoutItsFurniture() {
    Document document = read(PAGE, "page.html").document();
    assertThat(document.text())
        .isEqualTo(
            "Le Mali et le Niger ont signé une trêve.\n\nUn accord fragile\n\n"
                + "Elle tient depuis lundi.\n\n• Le Mali (nord)\n");
    assertThat(document.body()).isEqualTo(new Span(0, document.text().length()));
  }

  @Test
  void titleDatePublisherAndLanguageComeFromTheMarkup() {
    ReadOutcome outcome = read(PAGE, "page.html");
    assertThat(outcome.document().title()).isEqualTo("Trêve au Sahel");
    assertThat(outcome.document().date()).contains(LocalDate.of(2024, 2, 3));
    assertThat(outcome.document().publisher()).contains("Le Fanal");
    assertThat(outcome.document().language()).isEqualTo(Language.FRENCH);
    assertThat(outcome.notes()).isEmpty();
  }

  @Test
  void markupIsKnownByItsFirstTagToo() {
    assertThat(read(PAGE, "-").document().title()).isEqualTo("Trêve au Sahel");
  }

  @Test
  void aTextThatMentionsATagIsNotAPage() {
    String text = "The ministry said that the <html> tag on its site was not an attack.\n";
    assertThat(read(text, "a.txt").document().text()).isEqualTo(text);
  }

  @Test
  void aPageWithoutAnArticleElementGivesTheFullestBlock() {
    String page =
        """
        <html><head><meta property="article:published_time" content="2021-06-01"></head><body>
        <div id="menu"><p>Home</p></div>
        <div><p>The two governments said that they would meet in the spring.</p>
        <p>They did not say where.</p></div>
        <div><p>Contact</p></div></body></html>
        """;
    Document document = read(page, "page.htm").document();
    assertThat(document.text())
        .isEqualTo(
            "The two governments said that they would meet in the spring.\n\n"
                + "They did not say where.\n");
    assertThat(document.date()).contains(LocalDate.of(2021, 6, 1));
    assertThat(document.language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void aPageWithoutTextIsRefused() {
    assertThatThrownBy(() -> read("<html><body><script>x()</script></body></html>", "p.html"))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("p.html: the page holds no paragraphs");
  }

  @Test
  void aPageInALanguageThatIsNotReadIsRefused() {
    assertThatThrownBy(() -> read("<html lang='de'><body><p>Ein Satz.</p></body></html>", "p.html"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("\"de\"");
  }
}
