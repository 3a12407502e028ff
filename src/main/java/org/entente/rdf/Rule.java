package org.entente.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;

/**
 * An inference rule: a SPARQL {@code CONSTRUCT} of one triple.
 *
 * @param node its IRI, minted from its file name
 * @param file the file it came from
 * @param header what its header says, by key, such as {@code name@en}
 * @param head the pattern of what follows
 * @param premises the patterns of relations that it rests on; other patterns are conditions
 * @param where its conditions and premises
 */
record Rule(
    Node node,
    Path file,
    Map<String, String> header,
    Triple head,
    List<Triple> premises,
    ElementGroup where) {

  private static final Pattern HEADER = Pattern.compile("#\\s*([a-z]+(?:@[a-z]{2})?):\\s*(.+)");

  /**
   * Reads a rule.
   *
   * @throws ProblemException if it can't be parsed, or is not of the form that rules have
   */
  static Rule read(Path file, Ontology ontology) {
    String text = text(file);
    Query query = parse(file, text);
    if (!query.isConstructType() || query.getConstructTemplate().getTriples().size() != 1) {
      throw problem(
          file, "a rule is a CONSTRUCT of exactly one triple", "write one rule for each triple");
    }
    Triple head = query.getConstructTemplate().getTriples().getFirst();
    checkHead(file, head, ontology);
    ElementGroup where = (ElementGroup) query.getQueryPattern();
    List<Triple> premises = premises(file, where, ontology);
    return new Rule(
        Vocabulary.data("rule/" + name(file)), file, header(file, text), head, premises, where);
  }

  /** The name of a rule by its file. */
  static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.rq$", "");
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new ProblemException(
          file.toString(), "the rule can't be read", "check its permissions and encoding", e);
    }
  }

  static Query parse(Path file, String text) {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      throw new ProblemException(
          file + ":" + e.getLine(),
          "this is no SPARQL: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          "mend the rule there",
          e);
    }
  }

  static Map<String, String> header(Path file, String text) {
    Map<String, String> header = new TreeMap<>();
    text.lines()
        .map(HEADER::matcher)
        .filter(Matcher::matches)
        .forEach(line -> header.put(line.group(1), line.group(2).strip()));
    for (String key : List.of("name@fr", "name@en", "reading@fr", "reading@en", "example")) {
      if (!header.containsKey(key)) {
        throw problem(
            file, "the header has no \"" + key + "\"", "add a line: # " + key + ": its text");
      }
    }
    return header;
  }

  private static void checkHead(Path file, Triple head, Ontology ontology) {
    Node predicate = head.getPredicate();
    boolean known =
        predicate.isVariable() || ontology.property(Statement.localName(predicate)).isPresent();
    if (!known || head.getSubject().isBlank() || head.getObject().isBlank()) {
      throw problem(
          file,
          "the rule writes " + predicate + ", or a blank node",
          "let it write a relation of ontology/entente.ttl between nodes that it found");
    }
  }

  private static List<Triple> premises(Path file, ElementGroup where, Ontology ontology) {
    List<Triple> premises = new ArrayList<>();
    for (Element element : where.getElements()) {
      switch (element) {
        case ElementPathBlock block ->
            block.patternElts().forEachRemaining(path -> premise(path, ontology, premises));
        case ElementFilter filter -> {}
        case ElementBind bind -> {}
        case ElementData data -> {}
        default ->
            throw problem(
                file,
                "a rule is made of triples, FILTER, BIND and VALUES",
                "write one rule for each branch in place of UNION, OPTIONAL or GRAPH");
      }
    }
    if (premises.isEmpty()) {
      throw problem(file, "the rule rests on no relation", "name a relation in its WHERE");
    }
    return premises;
  }

  private static void premise(TriplePath path, Ontology ontology, List<Triple> premises) {
    if (path.isTriple()) {
      Node predicate = path.getPredicate();
      boolean relation =
          predicate.isVariable() || ontology.property(Statement.localName(predicate)).isPresent();
      if (relation) {
        premises.add(path.asTriple());
      }
    }
  }

  private static ProblemException problem(Path file, String what, String remedy) {
    return new ProblemException(file.toString(), what, remedy);
  }

  /** The rule's conditions, with one of its patterns bound to each of some triples. */
  Query query(Triple pattern, List<Triple> triples) {
    ElementData data = new ElementData();
    for (Node node : List.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())) {
      if (node.isVariable() && !data.getVars().contains(Var.alloc(node))) {
        data.add(Var.alloc(node));
      }
    }
    triples.forEach(triple -> data.add(binding(pattern, triple)));
    ElementGroup group = new ElementGroup();
    group.addElement(data);
    where.getElements().forEach(group::addElement);
    Query query = QueryFactory.make();
    query.setQuerySelectType();
    query.setDistinct(true);
    query.setQueryPattern(group);
    variables().forEach(query::addResultVar);
    return query;
  }

  private Set<Var> variables() {
    Set<Var> variables = new LinkedHashSet<>();
    List<Triple> patterns = new ArrayList<>(premises);
    patterns.add(head);
    for (Triple pattern : patterns) {
      for (Node node : List.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())) {
        if (node.isVariable()) {
          variables.add(Var.alloc(node));
        }
      }
    }
    return variables;
  }

  /** Whether a triple can stand for a pattern. */
  static boolean fits(Triple pattern, Triple triple) {
    return fits(pattern.getSubject(), triple.getSubject())
        && fits(pattern.getPredicate(), triple.getPredicate())
        && fits(pattern.getObject(), triple.getObject())
        && (!pattern.getSubject().equals(pattern.getObject())
            || triple.getSubject().equals(triple.getObject()));
  }

  private static boolean fits(Node pattern, Node node) {
    return pattern.isVariable() || pattern.equals(node);
  }

  private static Binding binding(Triple pattern, Triple triple) {
    BindingBuilder binding = Binding.builder();
    bind(binding, pattern.getSubject(), triple.getSubject());
    bind(binding, pattern.getPredicate(), triple.getPredicate());
    bind(binding, pattern.getObject(), triple.getObject());
    return binding.build();
  }

  private static void bind(BindingBuilder binding, Node pattern, Node node) {
    if (pattern.isVariable() && !binding.contains(Var.alloc(pattern))) {
      binding.add(Var.alloc(pattern), node);
    }
  }
}
