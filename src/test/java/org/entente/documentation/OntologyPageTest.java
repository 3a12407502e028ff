package org.entente.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Writes the page of the ontology into {@code target/site/ontology}, and looks at it. */
class OntologyPageTest {

  private static final Path FOLDER = Path.of("ontology");
  private static final Path PAGE = Path.of("target", "site", "ontology", "index.html");
  private static Document page = Jsoup.parse("");

  @BeforeAll
  static void write() throws IOException {
    Files.createDirectories(PAGE.getParent());
    Files.writeString(PAGE, new OntologyPage(FOLDER).html());
    page = Jsoup.parse(Files.readString(PAGE));
  }

  @Test
  void everyClassAndRelationHasItsPlace() {
    Ontology ontology = Ontology.load(FOLDER);
    List<String> places = page.select("section").eachAttr("id");
    assertThat(places).containsAll(ontology.classes()).doesNotHaveDuplicates();
    assertThat(places)
        .containsAll(ontology.properties().stream().map(Property::localName).toList());
  }

  @Test
  void everyLinkLeadsSomewhere() {
    for (Element link : page.select("a[href]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.attr("href"))
          .isNotNull();
    }
  }

  @Test
  void everyTermIsExplainedInBothLanguages() {
    for (Element section : page.select("section")) {
      for (String language : List.of("fr", "en")) {
        assertThat(section.select("h3 [lang=" + language + "]").text()).isNotEmpty();
        assertThat(section.select("p [lang=" + language + "]").text()).isNotEmpty();
      }
    }
  }

  @Test
  void relationsShowTheirWords() {
    assertThat(page.select("#supports details").text()).contains("soutenir (verb)", "back (verb)");
  }
}
