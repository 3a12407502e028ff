package org.entente.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the whole graph as two tables with the headers that Neo4j's import reads. Values are
 * quoted, so that one that is missing, and is not, differs from an empty text.
 */
final class CsvTables {

  /** Parts lists and labels; no sentence has it, as a semicolon well might be. */
  static final char SEPARATOR = '\u001f';

  private static final String LIST = "[]";

  private final PropertyGraph graph;

  CsvTables(PropertyGraph graph) {
    this.graph = graph;
  }

  void nodes(Writer out) throws IOException {
    SortedMap<String, String> types =
        types(graph.nodes().stream().map(NodeRow::properties).toList());
    header(List.of("iri:ID", ":LABEL"), types, out);
    for (NodeRow node : graph.nodes()) {
      List<Object> key = List.of(node.key().iri(), List.copyOf(node.labels()));
      row(key, types, node.properties(), out);
    }
  }

  void relationships(Writer out) throws IOException {
    SortedMap<String, String> types =
        types(graph.edges().stream().map(EdgeRow::properties).toList());
    header(List.of(":START_ID", ":TYPE", ":END_ID"), types, out);
    for (EdgeRow edge : graph.edges()) {
      EdgeKey key = edge.key();
      row(List.of(key.from().iri(), key.type(), key.to().iri()), types, edge.properties(), out);
    }
  }

  /** The properties that occur, with their types. */
  private static SortedMap<String, String> types(Collection<Map<String, Object>> all) {
    SortedMap<String, String> types = new TreeMap<>();
    for (Map<String, Object> properties : all) {
      properties.forEach((name, value) -> types.merge(name, type(value), CsvTables::wider));
    }
    return types;
  }

  private static String wider(String one, String other) {
    return other.equals("string" + LIST) ? one : other;
  }

  private static String type(Object value) {
    return switch (value) {
      case Long number -> "long";
      case Double number -> "double";
      case Boolean truth -> "boolean";
      case List<?> list -> (list.isEmpty() ? "string" : type(list.getFirst())) + LIST;
      default -> "string";
    };
  }

  private static void header(List<String> keys, SortedMap<String, String> types, Writer out)
      throws IOException {
    List<String> names = new ArrayList<>(keys);
    types.forEach((name, type) -> names.add(name + ":" + type));
    out.write(String.join(",", names) + "\n");
  }

  private static void row(
      List<Object> keys,
      SortedMap<String, String> types,
      Map<String, Object> properties,
      Writer out)
      throws IOException {
    List<String> cells = new ArrayList<>();
    keys.forEach(key -> cells.add(cell(key)));
    types.keySet().forEach(name -> cells.add(cell(properties.get(name))));
    out.write(String.join(",", cells) + "\n");
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> quoted(listed(list));
      default -> quoted(value.toString());
    };
  }

  private static String listed(List<?> list) {
    return list.stream()
        .map(item -> item.toString().replace(SEPARATOR, ' '))
        .collect(Collectors.joining(String.valueOf(SEPARATOR)));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
