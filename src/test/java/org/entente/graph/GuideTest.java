package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.entente.document.Language;
import org.entente.graph.embedded.BrowserContent;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuideTest {

  private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"));
  private static final BrowserContent CONTENT = Guide.content(ONTOLOGY);

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRelationIsNamedInTheUsersLanguage(Language language) {
    String style = CONTENT.styles().get(language);
    for (Property property : ONTOLOGY.properties()) {
      assertThat(style)
          .contains("relationship." + property.relationshipType() + " {")
          .contains(
              property.labels().getOrDefault(language, "none").replace('\'', '’') + " {mark}");
    }
  }

  @Test
  void supportAndHostilityDifferInColour() {
    assertThat(colour("relationship.SUPPORTS"))
        .isNotEqualTo(colour("relationship.FIGHTS"))
        .isNotEqualTo(colour("relationship.PART_OF"));
  }

  @Test
  void aClassWithoutALookTakesThatOfTheOneAbove() {
    assertThat(colour("node.Militia")).isEqualTo(colour("node.ArmedGroup"));
  }

  private static String colour(String selector) {
    var rule =
        Pattern.compile(Pattern.quote(selector) + " \\{\\s+color: (#\\w+);")
            .matcher(CONTENT.styles().get(Language.ENGLISH));
    assertThat(rule.find()).as(selector).isTrue();
    return rule.group(1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageHasATitleAndAQuery(Language language) {
    assertThat(CONTENT.queries().get(language))
        .hasSize(9)
        .allSatisfy(
            query -> {
              assertThat(query.title()).isNotBlank();
              assertThat(query.cypher()).contains("RETURN").doesNotContain("{support}", "// ");
            });
    assertThat(CONTENT.guides().get(language)).doesNotContain("<pre></pre>").contains("-&gt;");
  }
}
