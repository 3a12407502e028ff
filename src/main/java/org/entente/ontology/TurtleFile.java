package org.entente.ontology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.problem.ProblemException;

/** A file of Turtle, read whole. */
public final class TurtleFile {

  private final List<Triple> triples;

  private TurtleFile(List<Triple> triples) {
    this.triples = triples;
  }

  /**
   * Reads a file.
   *
   * @throws ProblemException if it can't be read, or is not Turtle; with the line at fault
   */
  public static TurtleFile read(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new ProblemException(
          file.toString(), "there is no such file", "put it back, or restore the folder it is in");
    }
    TripleList triples = new TripleList();
    try {
      RDFParser.source(file).lang(Lang.TURTLE).errorHandler(new Strict(file)).parse(triples);
    } catch (RiotException e) {
      throw new ProblemException(
          file.toString(), String.valueOf(e.getMessage()), "mend the Turtle or its encoding", e);
    }
    return new TurtleFile(List.copyOf(triples.list));
  }

  /** Its triples, in the order in which they are written. */
  public List<Triple> triples() {
    return triples;
  }

  /** Its triples as a new graph. */
  public Graph graph() {
    Graph graph = GraphFactory.createGraphMem();
    triples.forEach(graph::add);
    return graph;
  }

  private static final class TripleList extends StreamRDFBase {
    private final List<Triple> list = new ArrayList<>();

    @Override
    public void triple(Triple triple) {
      list.add(triple);
    }
  }

  /** Refuses at the first error; a warning (such as a malformed literal) is an error here. */
  private record Strict(Path file) implements ErrorHandler {

    @Override
    public void warning(String message, long line, long col) {
      fatal(message, line, col);
    }

    @Override
    public void error(String message, long line, long col) {
      fatal(message, line, col);
    }

    @Override
    public void fatal(String message, long line, long col) {
      throw new ProblemException(
          file + ":" + line, message.strip() + " (column " + col + ")", "mend the Turtle there");
    }
  }
}
