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
import org.entente.time.TimeInterval;

/** When statements hold, by the claims and inferences that make them. */
final class Timeline {

  private static final Node LASTING = Vocabulary.ent("lasting");

  /** The length of a date that is a month. */
  private static final int MONTH = 7;

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

  /**
   * When a claim holds: as it says, or else in the month of its document, which may report what
   * ended soon after; always, if neither has a date.
   */
  List<Period> ofClaim(Node claim) {
    Iterator<Quad> found = dataset.findNG(Node.ANY, claim, Vocabulary.PREDICATE, Node.ANY);
    List<Period> periods = new ArrayList<>();
    found.forEachRemaining(quad -> periods.addAll(ofClaim(quad)));
    return Period.merge(periods);
  }

  private List<Period> ofClaim(Quad claim) {
    List<Period> said = periods(claim.getGraph(), claim.getSubject());
    if (dataset.contains(Vocabulary.ONTOLOGY, claim.getObject(), LASTING, Node.ANY)) {
      return lasting(said);
    }
    return said.equals(List.of(Period.ALWAYS)) ? reported(claim.getGraph()) : said;
  }

  private List<Period> reported(Node document) {
    List<Period> periods = new ArrayList<>();
    dataset
        .find(document, document, Vocabulary.DATE, Node.ANY)
        .forEachRemaining(quad -> periods.add(month(quad.getObject().getLiteralLexicalForm())));
    return periods.isEmpty() ? List.of(Period.ALWAYS) : periods;
  }

  private static Period month(String date) {
    return Period.of(TimeInterval.of(date.length() > MONTH ? date.substring(0, MONTH) : date));
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
