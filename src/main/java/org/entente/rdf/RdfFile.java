package org.entente.rdf;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotNotFoundException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.problem.ProblemException;

/** A file of RDF in any syntax, read whole. */
final class RdfFile {

  private RdfFile() {}

  /**
   * Its graphs, in memory.
   *
   * @throws ProblemException if it can't be read, or is not of the syntax that its ending says
   */
  static DatasetGraph read(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new ProblemException(
          file.toString(), "there is no such file", "name one that is there");
    }
    DatasetGraph graphs = DatasetGraphFactory.create();
    try {
      RDFParser.source(file)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graphs);
    } catch (RiotNotFoundException e) {
      throw new ProblemException(file.toString(), "the file can't be read", "check it", e);
    } catch (RiotException e) {
      throw new ProblemException(
          file.toString(), String.valueOf(e.getMessage()), "mend the RDF there", e);
    }
    // Reifiers say again what rdf:subject, rdf:predicate and rdf:object say.
    graphs.deleteAny(Node.ANY, Node.ANY, Reifiers.REIFIES, Node.ANY);
    return graphs;
  }
}
