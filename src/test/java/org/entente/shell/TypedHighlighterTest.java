package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedHighlighterTest {

  @TempDir private static Path folder;
  private static TypedHighlighter highlighter;

  @BeforeAll
  static void prepare() throws Exception {
    Session session = new Program(folder).session();
    highlighter =
        new TypedHighlighter(new Wiring().commandRegistry(session), new QueryWords(folder));
  }

  @Test
  void knownCommandsAndOptionsDifferFromUnknownOnes() {
    assertThat(shown("backers \"Iran\" --inferred"))
        .isEqualTo(
            "\u001b[1mbackers\u001b[0m \u001b[32m\"Iran\"\u001b[0m \u001b[36m--inferred\u001b[0m");
    assertThat(shown("bakers x")).isEqualTo("\u001b[31mbakers\u001b[0m x");
    assertThat(shown("backers x --nosuch")).contains("\u001b[31m--nosuch");
    assertThat(shown("bac")).isEqualTo("\u001b[1mbac\u001b[0m");
  }

  @Test
  void wordsOfQueriesAreTold() {
    assertThat(shown("sparql SELECT ?x { ?x ent:supports <http://a.b/c> }"))
        .contains(
            "\u001b[34;1mSELECT",
            "\u001b[33m?x",
            "\u001b[36ment:supports",
            "\u001b[36m<http://a.b/c>");
    assertThat(shown("cypher \"MATCH (a {name: 'x y'}) RETURN a // all"))
        .contains("\u001b[34;1mMATCH", "\u001b[32m'x y'", "\u001b[2m// all");
  }

  @Test
  void nothingIsLostOrAdded() {
    for (String line :
        new String[] {
          "", "  stats", "sparql 'ASK { ?a ?b \"c\" }", "# note", "why \"a b\" «c d", "cypher"
        }) {
      assertThat(highlighter.highlight(line).toString()).isEqualTo(line);
    }
  }

  private static String shown(String line) {
    return highlighter.highlight(line).toAnsi();
  }
}
