package org.entente.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.entente.problem.ProblemException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page: the text of its article, and what its mark-up says of title, date and language. */
final class HtmlPage {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FURNITURE =
      "script, style, noscript, template, nav, aside, footer, form, button, svg, iframe, figcaption,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
          + " [role=contentinfo]";
  private static final String FURNITURE_NAMES =
      "(?i)(^|[-_ ])(related|share|sharing|social|newsletter|advert|ads?|promo|breadcrumbs?|comments?"
          + "|cookies?|menu|sidebar|tags|byline|caption|credits?|subscribe|paywall|read-?more)([-_ ]|$)";
  private static final String BLOCKS = "p, h2, h3, h4, li, blockquote, pre";

  private final Document page;
  private final List<JsonNode> data;

  private HtmlPage(Document page) {
    this.page = page;
    this.data =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> nodes(script.data()))
            .toList();
  }

  /** Whether a text is mark-up rather than prose, by its ending or its first tag. */
  static boolean isHtml(String text, String name) {
    String file = name.toLowerCase(Locale.ROOT);
    String head = text.stripLeading();
    String start = head.substring(0, Math.min(200, head.length())).toLowerCase(Locale.ROOT);
    return file.endsWith(".html")
        || file.endsWith(".htm")
        || file.endsWith(".xhtml")
        || start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || (start.startsWith("<?xml") && start.contains("<html"));
  }

  static Article read(String markup, String name) {
    HtmlPage page = new HtmlPage(Jsoup.parse(markup));
    Optional<String> title = page.title();
    Optional<LocalDate> date = page.date();
    Optional<String> publisher = page.publisher();
    Optional<Language> language = page.language(name);
    String text = page.text();
    if (text.isBlank()) {
      throw new ProblemException(
          name, "the page holds no paragraphs", "save the text of the article instead");
    }
    return new Article(text, new Span(0, text.length()), title, date, publisher, language);
  }

  private Optional<String> title() {
    return first(
        described("headline"),
        meta("meta[property=og:title]"),
        Optional.ofNullable(page.selectFirst("h1")).map(Element::text),
        Optional.of(page.title()));
  }

  private Optional<String> publisher() {
    return first(
        data.stream()
            .map(node -> node.path("publisher").path("name").asText(""))
            .filter(value -> !value.isBlank())
            .findFirst(),
        meta("meta[property=og:site_name]"));
  }

  private Optional<LocalDate> date() {
    return Stream.of(
            described("datePublished"),
            meta("meta[property=article:published_time]"),
            meta("meta[itemprop=datePublished]"),
            meta("meta[name=date], meta[name=DC.date], meta[name=dc.date.issued]"),
            Optional.ofNullable(page.selectFirst("time[datetime]"))
                .map(time -> time.attr("datetime")))
        .flatMap(Optional::stream)
        .flatMap(value -> day(value).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(String value) {
    if (value.strip().length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.strip().substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<Language> language(String name) {
    return first(
            Optional.ofNullable(page.selectFirst("html[lang]")).map(html -> html.attr("lang")),
            described("inLanguage"),
            meta("meta[property=og:locale]"),
            meta("meta[http-equiv=content-language]"))
        .map(
            tag ->
                Language.ofTag(tag)
                    .orElseThrow(
                        () ->
                            new ProblemException(
                                name,
                                "the page's language \"" + tag + "\" is not one that Entente reads",
                                "it reads fr and en")));
  }

  private String text() {
    page.select(FURNITURE).remove();
    page.body().select("[class], [id]").stream()
        .filter(element -> !element.is("body, main, article"))
        .filter(element -> (element.className() + " " + element.id()).matches(anywhere()))
        .toList()
        .forEach(Element::remove);
    Element article = article();
    StringJoiner text = new StringJoiner("\n\n", "", "\n");
    article.select(BLOCKS).stream()
        .filter(block -> block.select(BLOCKS).size() == 1)
        .filter(block -> !block.text().isBlank())
        .forEach(block -> text.add((block.is("li") ? "• " : "") + block.text().strip()));
    String read = text.toString();
    return read.isBlank() ? article.wholeText().strip() + "\n" : read;
  }

  private static String anywhere() {
    return "(?s).*" + FURNITURE_NAMES + ".*";
  }

  /** What the page marks as its article, else the element that holds most words in paragraphs. */
  private Element article() {
    return Stream.of("[itemprop=articleBody]", "article", "main, [role=main]")
        .flatMap(selector -> longest(page.select(selector).stream()).stream())
        .filter(element -> words(element) > 0)
        .findFirst()
        .or(() -> longest(page.body().select("div, section, td").stream()))
        .filter(element -> words(element) > 0)
        .orElse(page.body());
  }

  private static Optional<Element> longest(Stream<Element> elements) {
    return elements.max(Comparator.comparingInt(HtmlPage::words));
  }

  private static int words(Element element) {
    int nested =
        element.children().stream().filter(child -> child.is("p")).mapToInt(HtmlPage::size).sum();
    return nested > 0 || !element.is("article, main, [itemprop=articleBody], [role=main]")
        ? nested
        : element.select("p").stream().mapToInt(HtmlPage::size).sum();
  }

  private static int size(Element element) {
    return element.text().length();
  }

  private Optional<String> meta(String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(element -> element.attr("content").strip())
        .filter(value -> !value.isEmpty());
  }

  private Optional<String> described(String key) {
    return data.stream()
        .map(node -> node.path(key).asText(""))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** The objects of a JSON-LD block, whether it holds one, a list or a graph. */
  private static Stream<JsonNode> nodes(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      Stream<JsonNode> top = root.isArray() ? children(root) : Stream.of(root);
      return top.flatMap(node -> Stream.concat(Stream.of(node), children(node.path("@graph"))));
    } catch (JsonProcessingException e) {
      return Stream.empty();
    }
  }

  private static Stream<JsonNode> children(JsonNode node) {
    return node.isArray()
        ? Stream.iterate(0, i -> i < node.size(), i -> i + 1).map(node::path)
        : Stream.empty();
  }

  @SafeVarargs
  private static Optional<String> first(Optional<String>... candidates) {
    return Stream.of(candidates)
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
