package org.entente.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.document.Language;
import org.entente.graph.Network.Actor;
import org.entente.graph.Network.Tie;
import org.entente.ontology.Ontology;

/**
 * Writes a network as a page with an interactive picture. All that it needs is inside, and its
 * policy lets nothing in from elsewhere; names and sentences are data of it, never markup.
 */
final class NetworkPage {

  private static final List<String> SCRIPTS =
      List.of(
          "scripts/cytoscape.min.js",
          "scripts/layout-base.js",
          "scripts/cose-base.js",
          "scripts/cytoscape-fcose.js",
          "page.js");
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");

  private final Network network;
  private final Evidence evidence;
  private final Ontology ontology;
  private final Look look;
  private final Language language;
  private final Properties words = Resources.properties("page.properties");

  NetworkPage(Network network, Evidence evidence, Ontology ontology, Look look, Language language) {
    this.network = network;
    this.evidence = evidence;
    this.ontology = ontology;
    this.look = look;
    this.language = language;
  }

  String write() {
    // A script is hashed as the page's parser sees it: with plain line ends.
    List<String> scripts =
        SCRIPTS.stream().map(Resources::text).map(text -> text.replace("\r\n", "\n")).toList();
    String policy =
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src "
            + scripts.stream().map(NetworkPage::hash).collect(Collectors.joining(" "));
    Map<String, String> parts =
        Map.of(
            "language", language.tag(),
            "title", Markup.html(word("title")),
            "policy", policy,
            "style", Resources.text("page.css"),
            "data", json(data()),
            "scripts",
                scripts.stream()
                    .map(script -> "<script>" + script + "</script>")
                    .collect(Collectors.joining("\n")));
    // All at once, so that a name which looks like a gap is not filled.
    return GAP.matcher(Resources.text("page.html"))
        .replaceAll(gap -> Matcher.quoteReplacement(parts.getOrDefault(gap.group(1), gap.group())));
  }

  private Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    String end = "." + language.tag();
    words.stringPropertyNames().stream()
        .sorted()
        .filter(key -> key.endsWith(end))
        .forEach(
            key ->
                texts.put(
                    key.substring(0, key.length() - end.length()), words.getProperty(key, "")));
    data.put("words", texts);
    data.put("groups", groups());
    data.put("nodes", network.actors().stream().map(this::node).toList());
    data.put("edges", network.ties().stream().map(this::edge).toList());
    return data;
  }

  private Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>();
    for (String group :
        List.of(
            "sign.positive",
            "sign.negative",
            "family.structure",
            "family.office",
            "family.place",
            "sign.neutral")) {
      groups.put(group, look.colour(group));
    }
    return groups;
  }

  private Map<String, Object> node(Actor actor) {
    String colour = look.ofClass(actor.kind(), "colour").orElse("#a5abb6");
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("id", actor.id());
    node.put("label", actor.name());
    node.put("kind", ontology.classLabel(actor.kind(), language));
    node.put("aliases", actor.row().properties().getOrDefault("aliases", List.of()));
    node.put("iri", actor.row().key().iri());
    node.put("colour", colour);
    node.put("place", actor.row().key().label().equals(Terms.PLACE));
    node.put("size", look.ofClass(actor.kind(), "diameter").map(Integer::valueOf).orElse(50));
    return node;
  }

  private Map<String, Object> edge(Tie tie) {
    String group = look.group(tie.property());
    Map<String, Object> edge = new LinkedHashMap<>();
    edge.put("source", tie.from().id());
    edge.put("target", tie.to().id());
    edge.put("label", tie.property().labels().getOrDefault(language, tie.property().localName()));
    edge.put("group", group);
    edge.put("colour", look.colour(group));
    edge.put("width", Double.valueOf(look.width(group)));
    edge.put("symmetric", tie.property().symmetric());
    edge.put("inferred", tie.isInferred());
    edge.put("contested", tie.isContested());
    edge.put("sentences", evidence.sentences(tie));
    edge.put("rules", evidence.rules(tie));
    for (String sum : List.of("since", "until")) {
      edge.put(sum, tie.row().properties().getOrDefault(sum, ""));
    }
    return edge;
  }

  private String word(String key) {
    return words.getProperty(key + "." + language.tag(), "");
  }

  /** Without any sign that could end the element that it stands in. */
  private static String json(Object data) {
    try {
      return new ObjectMapper()
          .writeValueAsString(data)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain maps and lists are always JSON", e);
    }
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
