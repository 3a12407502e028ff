package org.entente.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** When statements hold, by the claims and inferences that make them. */
final class Timeline {

  private static final Node LASTING = Vocabulary.ent("lasting");

  private final DatasetGraph dataset;

  Timeline(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** The periods in which a statement holds; always, if nothing says when; none if it doesn't. */
  List<Period> of(Triple triple) {
    if (dataset.contains(Quad.create(Vocabulary.ACTORS, triple))) {
      return List.of(Period.ALWAYS);
    }
    List<Period> periods = new ArrayList<>();
    Iterator<Quad> makers =
        dataset.findNG(Node.ANY, Node.ANY, Vocabulary.STATES, Statement.node(triple));
    while (makers.hasNext() && !periods.contains(Period.ALWAYS)) {
      Quad maker = makers.next();
      periods.addAll(periods(maker.getGraph(), maker.getSubject()));
    }
    return Period.merge(isLasting(triple) ? lasting(periods) : periods);
  }

  private List<Period> periods(Node graph, Node maker) {
    Set<Node> times = new HashSet<>();
    dataset
        .find(graph, maker, Vocabulary.WHEN, Node.ANY)
        .forEachRemaining(quad -> times.add(quad.getObject()));
    if (times.isEmpty()) {
      return List.of(Period.ALWAYS);
    }
    return times.stream().map(time -> Period.of(Times.read(time))).toList();
  }

  private static List<Period> lasting(List<Period> periods) {
    return periods.stream().map(Period::lasting).toList();
  }

  private boolean isLasting(Triple triple) {
    return dataset.contains(Vocabulary.ONTOLOGY, triple.getPredicate(), LASTING, Node.ANY);
  }
}
