package org.entente.graph;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.document.Language;
import org.entente.graph.Network.Actor;
import org.entente.graph.Network.Tie;
import org.jgrapht.Graph;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;

/** Writes a network as GraphML, GEXF or DOT. */
final class NetworkWriter {

  private static final List<String> ACTOR_TEXTS = List.of("iri", "kind", "labels", "aliases");
  private static final List<String> TIE_TEXTS = List.of("type", "since", "until");
  private static final List<String> TIE_COUNTS = List.of("sign", "claims", "documents");
  private static final List<String> TIE_TRUTHS = List.of("inferred", "contested", "symmetric");
  private static final String CONFIDENCE = "confidence";
  private static final String LABEL = "label";

  private final Graph<Actor, Tie> graph;
  private final Map<Tie, String> names = new LinkedHashMap<>();
  private final Language language;
  private final Look look;

  NetworkWriter(Network network, Look look, Language language) {
    this.look = look;
    this.language = language;
    this.graph =
        GraphTypeBuilder.<Actor, Tie>directed()
            .allowingMultipleEdges(true)
            .allowingSelfLoops(true)
            .buildGraph();
    network.actors().forEach(graph::addVertex);
    for (Tie tie : network.ties()) {
      graph.addEdge(tie.from(), tie.to(), tie);
      names.put(tie, "e" + names.size());
    }
  }

  void graphml(Writer out) throws IOException {
    GraphMLExporter<Actor, Tie> exporter = new GraphMLExporter<>(Actor::id);
    exporter.setEdgeIdProvider(names::get);
    exporter.setVertexAttributeProvider(actor -> attributes(actor));
    exporter.setEdgeAttributeProvider(tie -> attributes(tie));
    exporter.setExportVertexLabels(true);
    exporter.setVertexLabelAttributeName(LABEL);
    exporter.setExportEdgeLabels(true);
    exporter.setEdgeLabelAttributeName(LABEL);
    var node = GraphMLExporter.AttributeCategory.NODE;
    var edge = GraphMLExporter.AttributeCategory.EDGE;
    ACTOR_TEXTS.forEach(name -> exporter.registerAttribute(name, node, AttributeType.STRING));
    TIE_TEXTS.forEach(name -> exporter.registerAttribute(name, edge, AttributeType.STRING));
    TIE_COUNTS.forEach(name -> exporter.registerAttribute(name, edge, AttributeType.LONG));
    TIE_TRUTHS.forEach(name -> exporter.registerAttribute(name, edge, AttributeType.BOOLEAN));
    exporter.registerAttribute(CONFIDENCE, edge, AttributeType.DOUBLE);
    write(exporter, out);
  }

  void gexf(Writer out) throws IOException {
    GEXFExporter<Actor, Tie> exporter = new GEXFExporter<>(Actor::id, names::get);
    exporter.setCreator("Entente");
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_META, true);
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_LABELS, true);
    exporter.setVertexAttributeProvider(actor -> attributes(actor));
    exporter.setEdgeAttributeProvider(
        tie -> {
          Map<String, Attribute> attributes = attributes(tie);
          attributes.put("relation", attributes.get("type"));
          attributes.put(
              "type",
              DefaultAttribute.createAttribute(
                  tie.property().symmetric() ? "undirected" : "directed"));
          return attributes;
        });
    var node = GEXFExporter.AttributeCategory.NODE;
    var edge = GEXFExporter.AttributeCategory.EDGE;
    ACTOR_TEXTS.forEach(name -> exporter.registerAttribute(name, node, GEXFAttributeType.STRING));
    // GEXF keeps the word "type" for whether an edge has a direction.
    List.of("relation", "since", "until")
        .forEach(name -> exporter.registerAttribute(name, edge, GEXFAttributeType.STRING));
    TIE_COUNTS.forEach(name -> exporter.registerAttribute(name, edge, GEXFAttributeType.LONG));
    TIE_TRUTHS.forEach(name -> exporter.registerAttribute(name, edge, GEXFAttributeType.BOOLEAN));
    exporter.registerAttribute(CONFIDENCE, edge, GEXFAttributeType.DOUBLE);
    write(exporter, out);
  }

  private void write(GraphExporter<Actor, Tie> exporter, Writer out) throws IOException {
    StringWriter xml = new StringWriter();
    exporter.exportGraph(graph, xml);
    out.write(Markup.whole(xml.toString()));
  }

  void dot(Writer out) {
    DOTExporter<Actor, Tie> exporter = new DOTExporter<>(Actor::id);
    exporter.setGraphIdProvider(() -> "entente");
    exporter.setVertexAttributeProvider(actor -> drawing(actor));
    exporter.setEdgeAttributeProvider(tie -> drawing(tie));
    exporter.exportGraph(graph, out);
  }

  private static Map<String, Attribute> attributes(Actor actor) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put(LABEL, text(actor.name()));
    attributes.put("iri", text(actor.row().key().iri()));
    attributes.put("kind", text(actor.kind()));
    attributes.put("labels", text(String.join(":", actor.row().labels())));
    attributes.put("aliases", text(aliases(actor)));
    return attributes;
  }

  private static String aliases(Actor actor) {
    return actor.row().properties().get("aliases") instanceof List<?> aliases
        ? aliases.stream().map(Object::toString).collect(Collectors.joining(" | "))
        : "";
  }

  private Map<String, Attribute> attributes(Tie tie) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put(LABEL, text(label(tie)));
    attributes.put("type", text(tie.property().relationshipType()));
    attributes.put("sign", DefaultAttribute.createAttribute(tie.property().sign()));
    attributes.put("symmetric", DefaultAttribute.createAttribute(tie.property().symmetric()));
    List<String> sums = new ArrayList<>(TIE_COUNTS);
    sums.addAll(TIE_TEXTS);
    sums.addAll(TIE_TRUTHS);
    sums.add(CONFIDENCE);
    for (String name : sums) {
      Object value = tie.row().properties().get(name);
      if (value != null) {
        attributes.put(name, attribute(value));
      }
    }
    return attributes;
  }

  private static Attribute attribute(Object value) {
    return switch (value) {
      case Long number -> DefaultAttribute.createAttribute(number);
      case Double number -> DefaultAttribute.createAttribute(number);
      case Boolean truth -> DefaultAttribute.createAttribute(truth);
      default -> text(value.toString());
    };
  }

  private Map<String, Attribute> drawing(Actor actor) {
    String colour = look.ofClass(actor.kind(), "colour").orElse("#a5abb6");
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put(LABEL, quotable(actor.name()));
    attributes.put("shape", text("box"));
    attributes.put("style", text("rounded,filled"));
    attributes.put("fillcolor", text(colour));
    attributes.put("fontcolor", text(Colour.isLight(colour) ? "#222222" : "#ffffff"));
    attributes.put("URL", quotable(actor.row().key().iri()));
    return attributes;
  }

  private Map<String, Attribute> drawing(Tie tie) {
    String group = look.group(tie.property());
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put(LABEL, quotable(label(tie)));
    attributes.put("color", text(look.colour(group)));
    attributes.put("penwidth", text(look.width(group)));
    if (tie.isInferred()) {
      attributes.put("style", text("dashed"));
    }
    if (tie.property().symmetric()) {
      attributes.put("dir", text("none"));
    }
    return attributes;
  }

  private String label(Tie tie) {
    return tie.property().labels().getOrDefault(language, tie.property().localName())
        + (tie.isContested() ? " ≠" : "");
  }

  /** The exporter escapes quotes, but leaves backslashes, which mean something to Graphviz. */
  private static Attribute quotable(String words) {
    return text(words.replace("\\", "\\\\"));
  }

  private static Attribute text(String words) {
    return DefaultAttribute.createAttribute(Markup.writable(words));
  }
}
