package org.entente.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;

/**
 * The actors and places that a file of RDF brings along: what has a SKOS label, and is neither in
 * the gazetteer nor named by a document.
 *
 * @param graph their descriptions, in the terms that the gazetteer uses
 * @param entries who they are
 */
record ActorList(Graph graph, Set<Node> entries) {

  private static final Set<String> KEPT =
      Set.of(
          Vocabulary.PREF_LABEL.getURI(),
          Vocabulary.ALT_LABEL.getURI(),
          "http://purl.org/dc/terms/isReplacedBy",
          "https://schema.org/foundingDate",
          "https://schema.org/dissolutionDate");

  /** Those of a file. */
  static ActorList of(DatasetGraph file, DatasetGraph dataset, Path path) {
    Graph all = GraphFactory.createGraphMem();
    file.getDefaultGraph().find().forEachRemaining(all::add);
    file.getGraph(Vocabulary.ACTORS).find().forEachRemaining(all::add);
    Graph named = Gazetteer.named(all, path);
    Set<Node> entries = new LinkedHashSet<>();
    named
        .find(Node.ANY, Vocabulary.PREF_LABEL, Node.ANY)
        .forEachRemaining(
            label -> {
              if (!isKnown(label.getSubject(), file) && !isKnown(label.getSubject(), dataset)) {
                entries.add(label.getSubject());
              }
            });
    Graph kept = GraphFactory.createGraphMem();
    for (Node entry : entries) {
      keep(entry, named, kept, path);
    }
    return new ActorList(kept, entries);
  }

  private static boolean isKnown(Node entry, DatasetGraph graphs) {
    return graphs.contains(Vocabulary.GAZETTEER, entry, Node.ANY, Node.ANY)
        || graphs.contains(Node.ANY, Node.ANY, Vocabulary.MENTIONS, entry);
  }

  private static void keep(Node entry, Graph from, Graph to, Path path) {
    from.find(entry, Node.ANY, Node.ANY)
        .filterKeep(ActorList::isOurs)
        .forEachRemaining(
            triple -> {
              to.add(triple);
              if (triple.getPredicate().equals(Vocabulary.ent("tenure"))) {
                from.find(triple.getObject(), Node.ANY, Node.ANY).forEachRemaining(to::add);
              }
            });
    if (!to.contains(entry, Vocabulary.TYPE, Node.ANY)) {
      throw new ProblemException(
          path + ": " + entry,
          "this has a label and no class of the ontology",
          "give it one, such as ent:ArmedGroup (ontology/entente.ttl)");
    }
  }

  private static boolean isOurs(Triple triple) {
    if (triple.getPredicate().equals(Vocabulary.TYPE)) {
      return triple.getObject().isURI()
          && triple.getObject().getURI().startsWith(Ontology.NAMESPACE);
    }
    String predicate = triple.getPredicate().getURI();
    return predicate.startsWith(Ontology.NAMESPACE) || KEPT.contains(predicate);
  }

  /** Writes them into a folder of Turtle files, under the name of the file they came from. */
  void write(Path folder, Path source) {
    String name = source.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".ttl";
    Path target = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      try (OutputStream out = Files.newOutputStream(target)) {
        RDFWriter.source(graph).format(RDFFormat.TURTLE_BLOCKS).output(out);
      }
    } catch (IOException e) {
      throw new ProblemException(
          target.toString(), "can't be written (" + e.getMessage() + ")", "check the folder", e);
    }
  }
}
