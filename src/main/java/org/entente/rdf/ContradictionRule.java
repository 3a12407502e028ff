package org.entente.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementLateral;
import org.entente.problem.ProblemException;

/**
 * A rule that finds pairs of claims that can't both hold: a SPARQL {@code SELECT ?one ?other}.
 *
 * @param node its IRI, minted from its file name
 * @param header what its header says, by key, such as {@code name@en}
 * @param where what the two claims must be
 */
record ContradictionRule(Node node, Map<String, String> header, ElementGroup where) {

  static final Var ONE = Var.alloc("one");
  static final Var OTHER = Var.alloc("other");

  /**
   * Reads a rule.
   *
   * @throws ProblemException if it can't be parsed, or is not of the form that such rules have
   */
  static ContradictionRule read(Path file) {
    String text = Rule.text(file);
    Query query = Rule.parse(file, text);
    if (!query.isSelectType() || !List.of(ONE, OTHER).equals(query.getProjectVars())) {
      throw new ProblemException(
          file.toString(),
          "a contradiction is a SELECT of two claims",
          "write SELECT ?one ?other, both of them claims");
    }
    return new ContradictionRule(
        Vocabulary.data("rule/" + Rule.name(file)),
        Rule.header(file, text),
        (ElementGroup) query.getQueryPattern());
  }

  /** All pairs. */
  Query query() {
    return select(where.getElements());
  }

  /** The pairs in which {@code role} is one of some claims. */
  Query query(Var role, Collection<Node> claims) {
    ElementData data = new ElementData();
    data.add(role);
    claims.forEach(claim -> data.add(Binding.builder().add(role, claim).build()));
    List<Element> elements = new ArrayList<>(List.of(data));
    // The engine joins in the order of writing, so the side that is given must come first, behind
    // the small tables that say what to look for.
    List<Element> ordered = role.equals(ONE) ? where.getElements() : where.getElements().reversed();
    ordered.stream().filter(element -> element instanceof ElementData).forEach(elements::add);
    ordered.stream().filter(element -> !(element instanceof ElementData)).forEach(elements::add);
    return select(elements);
  }

  private static Query select(List<Element> elements) {
    ElementGroup group = new ElementGroup();
    for (Element element : elements) {
      // TDB2 fails on a pattern that it enters with no row; entered row by row, it never does.
      // A table entered row by row doesn't compare what is bound already, so tables are joined.
      boolean joined =
          group.isEmpty() || element instanceof ElementFilter || element instanceof ElementData;
      group.addElement(joined ? element : new ElementLateral(group(element)));
    }
    Query query = QueryFactory.make();
    query.setQuerySelectType();
    query.setDistinct(true);
    query.setQueryPattern(group);
    query.addResultVar(ONE);
    query.addResultVar(OTHER);
    return query;
  }

  private static ElementGroup group(Element element) {
    ElementGroup group = new ElementGroup();
    group.addElement(element);
    return group;
  }
}
