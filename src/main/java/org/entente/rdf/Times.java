package org.entente.rdf;

import static org.entente.rdf.Vocabulary.data;
import static org.entente.rdf.Vocabulary.time;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.time.TimeInterval;

/** Intervals in OWL-Time. An interval is its bounds, so equal ones share one IRI. */
public final class Times {

  private Times() {}

  /** Describes an interval in {@code graph} and gives its node. */
  public static Node write(TimeInterval interval, Graph graph) {
    Node node = node(interval);
    graph.add(node, Vocabulary.TYPE, Vocabulary.INTERVAL);
    graph.add(node, Vocabulary.LABEL, NodeFactory.createLiteralString(interval.toString()));
    interval
        .begin()
        .ifPresent(date -> graph.add(node, Vocabulary.HAS_BEGINNING, instant(date, graph)));
    interval.end().ifPresent(date -> graph.add(node, Vocabulary.HAS_END, instant(date, graph)));
    return node;
  }

  /** The interval of a node that {@link #write} gave. */
  static TimeInterval read(Node node) {
    String path = node.getURI().substring(data("time/").getURI().length());
    int border = path.indexOf('_');
    if (border < 0) {
      return TimeInterval.of(path);
    }
    return new TimeInterval(bound(path.substring(0, border)), bound(path.substring(border + 1)));
  }

  private static Optional<String> bound(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  static Node node(TimeInterval interval) {
    if (interval.begin().equals(interval.end())) {
      return data("time/" + interval);
    }
    return data("time/" + interval.begin().orElse("") + "_" + interval.end().orElse(""));
  }

  private static Node instant(String date, Graph graph) {
    Node node = data("instant/" + date);
    graph.add(node, Vocabulary.TYPE, Vocabulary.INSTANT);
    graph.add(node, time(property(date)), literal(date));
    return node;
  }

  private static String property(String date) {
    return switch (precision(date)) {
      case 0 -> "inXSDgYear";
      case 1 -> "inXSDgYearMonth";
      default -> "inXSDDate";
    };
  }

  /** A year, month or day as a literal of its own datatype. */
  static Node literal(String date) {
    XSDDatatype datatype =
        switch (precision(date)) {
          case 0 -> XSDDatatype.XSDgYear;
          case 1 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDdate;
        };
    return NodeFactory.createLiteralDT(date, datatype);
  }

  private static int precision(String date) {
    return (int) date.chars().skip(1).filter(c -> c == '-').count();
  }
}
