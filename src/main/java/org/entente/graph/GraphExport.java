package org.entente.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;

/**
 * Writes the graph as files of other programs; the same content gives the same bytes. CSV holds all
 * of it, the others the network of actors and places.
 */
public final class GraphExport {

  private final Ontology ontology;
  private final Language language;
  private final Look look;

  /**
   * @param ontology the ontology of the dataset
   * @param language of names and labels
   */
  public GraphExport(Ontology ontology, Language language) {
    this.ontology = ontology;
    this.language = language;
    this.look = new Look(ontology);
  }

  /**
   * Writes a file; for CSV two, whose names end in {@code -nodes} and {@code -relationships}.
   *
   * @param data the dataset, in a transaction, with what is inferred
   * @return the files
   * @throws IOException if one can't be written
   */
  public List<Path> write(Dataset data, GraphFormat format, Path file) throws IOException {
    if (format != GraphFormat.CSV) {
      try (OutputStream out = Files.newOutputStream(file)) {
        write(data, format, out);
      }
      return List.of(file);
    }
    CsvTables tables = new CsvTables(PropertyGraph.of(data.asDatasetGraph(), ontology));
    Path nodes = beside(file, "-nodes");
    Path relationships = beside(file, "-relationships");
    try (Writer out = Files.newBufferedWriter(nodes)) {
      tables.nodes(out);
    }
    try (Writer out = Files.newBufferedWriter(relationships)) {
      tables.relationships(out);
    }
    return List.of(nodes, relationships);
  }

  private static Path beside(Path file, String suffix) {
    String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.csv$", "");
    return file.resolveSibling(name + suffix + ".csv");
  }

  /**
   * Writes to a stream, which stays open.
   *
   * @throws ProblemException for CSV, which is two files
   * @throws IOException if it can't be written
   */
  public void write(Dataset data, GraphFormat format, OutputStream out) throws IOException {
    PropertyGraph graph = PropertyGraph.of(data.asDatasetGraph(), ontology);
    Network network = Network.of(graph, ontology, language);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    switch (format) {
      case GRAPHML -> new NetworkWriter(network, look, language).graphml(writer);
      case GEXF -> new NetworkWriter(network, look, language).gexf(writer);
      case DOT -> new NetworkWriter(network, look, language).dot(writer);
      case MERMAID -> writer.write(new MermaidWriter(network, look, language).write());
      case HTML -> {
        Evidence evidence = new Evidence(graph, ontology, language);
        writer.write(new NetworkPage(network, evidence, ontology, look, language).write());
      }
      case CSV ->
          throw new ProblemException(
              "csv", "is two files, which one stream can't hold", "name a file, like graph.csv");
    }
    writer.flush();
  }
}
