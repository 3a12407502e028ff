package org.entente.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.document.Language;
import org.entente.graph.embedded.BrowserContent;
import org.entente.graph.embedded.BrowserContent.SavedQuery;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;

/** The guide of Neo4j Browser: pages with ready queries, and the same queries as favourites. */
final class Guide {

  private static final Set<String> STRUCTURE = Set.of("structure", "office");

  private final Ontology ontology;
  private final Language language;
  private final Properties words = Resources.properties("guide.properties");

  private Guide(Ontology ontology, Language language) {
    this.ontology = ontology;
    this.language = language;
  }

  /** Style, guide and queries in each language. */
  static BrowserContent content(Ontology ontology) {
    Map<Language, String> styles = new EnumMap<>(Language.class);
    Map<Language, String> guides = new EnumMap<>(Language.class);
    Map<Language, List<SavedQuery>> queries = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Guide guide = new Guide(ontology, language);
      List<Page> pages = guide.pages();
      styles.put(language, GraphStyle.of(ontology, language));
      guides.put(language, guide.html(pages));
      queries.put(
          language, pages.stream().map(page -> new SavedQuery(page.title, page.cypher)).toList());
    }
    return new BrowserContent(styles, guides, queries);
  }

  private record Page(String title, String text, String cypher) {}

  private List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (String block : Resources.text("guide.cypher").strip().split("\n\n")) {
      pages.add(page(block));
    }
    return pages;
  }

  private Page page(String block) {
    String title = "";
    String text = "";
    StringBuilder cypher = new StringBuilder();
    for (String line : block.lines().toList()) {
      if (line.startsWith("// " + language.tag() + ": ")) {
        title = line.substring(7);
      } else if (line.startsWith("// " + language.tag() + "+ ")) {
        text = line.substring(7);
      } else if (!line.startsWith("// ")) {
        cypher.append(line).append('\n');
      }
    }
    return new Page(title, text, filled(cypher.toString().strip()));
  }

  private String filled(String cypher) {
    return cypher
        .replace("{support}", types(1))
        .replace("{hostility}", types(-1))
        .replace("{name}", EntityRows.nameKey(language));
  }

  private String types(int sign) {
    return ontology.properties().stream()
        .filter(property -> property.sign() == sign)
        .filter(property -> !STRUCTURE.contains(ontology.family(property.localName()).orElse("")))
        .map(Property::relationshipType)
        .collect(Collectors.joining("|"));
  }

  private String html(List<Page> pages) {
    StringBuilder html = new StringBuilder();
    html.append("<article class=\"guide\">\n<carousel class=\"deck container-fluid\">\n");
    html.append(slide(word("title"), paragraph(word("intro")) + paragraph(word("favourites"))));
    for (Page page : pages) {
      html.append(
          slide(
              page.title,
              paragraph(page.text)
                  + "<pre mode=\"cypher\" class=\"pre-scrollable code runnable\">"
                  + escaped(page.cypher)
                  + "</pre>\n"));
    }
    return html.append("</carousel>\n</article>\n").toString();
  }

  private static String slide(String title, String body) {
    return "<slide class=\"row-fluid\">\n<div class=\"col-sm-12\">\n<h3>"
        + escaped(title)
        + "</h3>\n"
        + body
        + "</div>\n</slide>\n";
  }

  private static String paragraph(String text) {
    return "<p class=\"lead\">" + escaped(text) + "</p>\n";
  }

  private String word(String key) {
    return words.getProperty(key + "." + language.tag(), "");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
