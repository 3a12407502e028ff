package org.entente.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.ontology.TurtleFile;
import org.entente.problem.ProblemException;

/** A folder of Turtle or rule files that the dataset holds a copy of. */
final class Gazetteer {

  private Gazetteer() {}

  /** The files below a folder with the given ending, sorted; none if there is no such folder. */
  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new ProblemException(
          folder.toString(), "the folder can't be listed", "check its permissions", e);
    }
  }

  /** A digest of names and contents, to tell whether anything changed. */
  static String digest(List<Path> files) {
    Digest digest = new Digest();
    for (Path file : files) {
      digest.add(file.getFileName().toString());
      try {
        digest.add(Files.readAllBytes(file));
      } catch (IOException e) {
        throw new ProblemException(
            file.toString(), "the file can't be read", "check its permissions", e);
      }
    }
    return digest.hex();
  }

  /** The triples of all files together, with an IRI in place of each blank node. */
  static Graph read(List<Path> files) {
    Graph graph = GraphFactory.createGraphMem();
    for (Path file : files) {
      named(TurtleFile.read(file).graph(), file).find().forEachRemaining(graph::add);
    }
    return graph;
  }

  /** The same with an IRI in place of each blank node that something leads to. */
  static Graph named(Graph graph, Path file) {
    Graph named = GraphFactory.createGraphMem();
    Map<Node, Node> names = names(graph, file);
    graph
        .find()
        .forEachRemaining(
            t ->
                named.add(
                    names.getOrDefault(t.getSubject(), t.getSubject()),
                    t.getPredicate(),
                    names.getOrDefault(t.getObject(), t.getObject())));
    return named;
  }

  /** Names each blank node after the subject and property that lead to it, and its content. */
  private static Map<Node, Node> names(Graph graph, Path file) {
    Map<Node, Node> names = new HashMap<>();
    List<Triple> references = graph.stream().filter(t -> t.getObject().isBlank()).toList();
    for (Triple reference : references) {
      if (reference.getSubject().isBlank()) {
        throw new ProblemException(
            file.toString(),
            "a blank node within a blank node, under " + reference.getPredicate(),
            "give the inner one an IRI");
      }
      names.put(
          reference.getObject(),
          Vocabulary.iri(
              reference.getSubject().getURI()
                  + "/"
                  + reference.getPredicate().getLocalName()
                  + "/"
                  + content(graph, reference.getObject())));
    }
    return names;
  }

  private static String content(Graph graph, Node blank) {
    List<String> parts = new ArrayList<>();
    graph
        .find(blank, Node.ANY, Node.ANY)
        .forEachRemaining(
            t ->
                parts.add(
                    NodeFmtLib.strNT(t.getPredicate()) + " " + NodeFmtLib.strNT(t.getObject())));
    parts.sort(Comparator.naturalOrder());
    return Digest.of(parts);
  }
}
