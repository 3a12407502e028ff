package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.query.Dataset;
import org.entente.actor.Entity;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;
import org.entente.question.AleppoArticle;
import org.entente.question.Article;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class GraphExportTest {

  private static final Path ONTOLOGY_FOLDER = Path.of("ontology");
  private static final Ontology ONTOLOGY = Ontology.load(ONTOLOGY_FOLDER);
  private static final String NASTY =
      "Front {scripts}</script><b>\"A\\\" #35; [x] | \uD83D\uDE80 & 'co'";

  @TempDir private Path folder;
  private KnowledgeBase base;

  @BeforeEach
  void fill() {
    AleppoArticle.writeGazetteer(folder.resolve("actors"));
    base = KnowledgeBase.inMemory(ONTOLOGY, ONTOLOGY_FOLDER, folder.resolve("actors"));
    base.add(AleppoArticle.extraction());
    Entity front = Article.entity("front-nasty", "ArmedGroup", NASTY);
    base.add(
        Article.named("pieges", LocalDate.of(2024, 12, 2))
            .sentence("La Turquie soutient ce front ; \"dit-on\" </script>.")
            .states(AleppoArticle.TURKEY, "supports", front, "soutient")
            .extraction());
  }

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void graphmlIsXmlWithNamesAsTheyAre() {
    assertThat(attributes(xml(GraphFormat.GRAPHML), "data")).contains(NASTY);
  }

  @Test
  void gexfIsXmlWithNamesAsTheyAre() {
    NodeList nodes = xml(GraphFormat.GEXF).getElementsByTagName("node");
    assertThat(elements(nodes).stream().map(node -> node.getAttribute("label"))).contains(NASTY);
  }

  @Test
  void everyRelationOfTheGraphIsInTheNetwork() {
    long relations =
        base.read(
            View.INFERRED,
            data ->
                Network.of(
                        PropertyGraph.of(data.asDatasetGraph(), ONTOLOGY),
                        ONTOLOGY,
                        Language.FRENCH)
                    .ties()
                    .size());
    assertThat(relations).isGreaterThan(10);
    assertThat(xml(GraphFormat.GRAPHML).getElementsByTagName("edge").getLength())
        .isEqualTo((int) relations);
    assertThat(xml(GraphFormat.GEXF).getElementsByTagName("edge").getLength())
        .isEqualTo((int) relations);
    assertThat(text(GraphFormat.MERMAID).lines().filter(line -> line.contains("|\"")).count())
        .isEqualTo(relations);
    assertThat(text(GraphFormat.DOT).lines().filter(line -> line.contains(" -> ")).count())
        .isEqualTo(relations);
  }

  @Test
  void dotQuotesWhatItsLabelsHold() {
    assertThat(text(GraphFormat.DOT))
        .contains(
            "label=\"Front {scripts}</script><b>\\\"A\\\\\\\" #35; [x] | \uD83D\uDE80 & 'co'\"");
  }

  @Test
  void mermaidWritesSignsOfItsOwnAsNumbers() {
    assertThat(text(GraphFormat.MERMAID))
        .startsWith("flowchart LR\n")
        .contains("Front #123;scripts#125;#60;/script#62;#60;b#62;#34;A#92;#34; #35;35;")
        .doesNotContain("<b>");
  }

  @Test
  void pageKeepsNamesOutOfItsMarkup() {
    String page = text(GraphFormat.HTML);
    assertThat(page).doesNotContain("</script><b>").contains("\\u003c/script\\u003e\\u003cb");
    assertThat(page).contains("default-src 'none'");
  }

  @Test
  void csvHasARowForEachNodeAndRelationshipWithAllColumns() throws IOException {
    List<Path> files = base.read(View.INFERRED, data -> written(data));
    assertThat(files)
        .containsExactly(
            folder.resolve("tout-nodes.csv"), folder.resolve("tout-relationships.csv"));
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      assertThat(lines).hasSizeGreaterThan(20);
      assertThat(lines.stream().map(line -> columns(line)).distinct()).hasSize(1);
    }
    assertThat(Files.readString(files.getFirst())).contains(NASTY.replace("\"", "\"\""));
  }

  @Test
  void csvIsRefusedForOneStream() {
    assertThatThrownBy(() -> text(GraphFormat.CSV))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("two files");
  }

  @ParameterizedTest
  @EnumSource(
      value = GraphFormat.class,
      names = {"CSV"},
      mode = EnumSource.Mode.EXCLUDE)
  void theSameContentGivesTheSameBytes(GraphFormat format) {
    assertThat(text(format)).isEqualTo(text(format));
  }

  private List<Path> written(Dataset data) {
    try {
      return new GraphExport(ONTOLOGY, Language.FRENCH)
          .write(data, GraphFormat.CSV, folder.resolve("tout.csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commas outside quotes. */
  private static long columns(String line) {
    String bare = line.replaceAll("\"(?:[^\"]|\"\")*\"", "");
    return bare.chars().filter(c -> c == ',').count();
  }

  private String text(GraphFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    base.read(
        View.INFERRED,
        data -> {
          try {
            new GraphExport(ONTOLOGY, Language.FRENCH).write(data, format, out);
            return true;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return out.toString(StandardCharsets.UTF_8);
  }

  private Document xml(GraphFormat format) {
    byte[] bytes = text(format).getBytes(StandardCharsets.UTF_8);
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("no XML: " + e.getMessage(), e);
    }
  }

  private static List<String> attributes(Document document, String element) {
    return elements(document.getElementsByTagName(element)).stream()
        .map(Element::getTextContent)
        .toList();
  }

  private static List<Element> elements(NodeList list) {
    return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i)).toList();
  }
}
