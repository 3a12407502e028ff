package org.entente.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Turns the driver's values into plain ones. */
final class PlainValue {

  private PlainValue() {}

  static @Nullable Object of(Value value) {
    return value.isNull() ? null : of(value.asObject());
  }

  private static @Nullable Object of(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Node node -> entity(":labels", labels(node), node);
      case Relationship relationship -> entity(":type", relationship.type(), relationship);
      case Path path -> path(path);
      case List<?> list -> list(list);
      case Map<?, ?> map -> map(map);
      case String text -> text;
      case Long number -> number;
      case Double number -> number;
      case Boolean truth -> truth;
      default -> value.toString();
    };
  }

  private static List<String> labels(Node node) {
    List<String> labels = new ArrayList<>();
    node.labels().forEach(labels::add);
    return labels;
  }

  private static Map<String, Object> entity(String key, Object kind, Entity entity) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, kind);
    entity.keys().forEach(name -> put(map, name, of(entity.get(name).asObject())));
    return map;
  }

  private static List<Object> path(Path path) {
    List<Object> steps = new ArrayList<>();
    steps.add(entity(":labels", labels(path.start()), path.start()));
    for (Path.Segment segment : path) {
      steps.add(entity(":type", segment.relationship().type(), segment.relationship()));
      steps.add(entity(":labels", labels(segment.end()), segment.end()));
    }
    return steps;
  }

  private static List<@Nullable Object> list(List<?> list) {
    List<@Nullable Object> plain = new ArrayList<>();
    list.forEach(item -> plain.add(of(item)));
    return plain;
  }

  private static Map<String, Object> map(Map<?, ?> map) {
    Map<String, Object> plain = new LinkedHashMap<>();
    map.forEach((key, item) -> put(plain, String.valueOf(key), of(item)));
    return plain;
  }

  private static void put(Map<String, Object> map, String key, @Nullable Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }
}
