package org.entente.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.problem.ProblemException;

/** Takes in files of RDF: what was exported from a dataset, and lists of actors. */
final class Loader {

  private final DatasetGraph dataset;
  private final Recorder recorder;
  private final Validator validator;
  private final Optional<Path> actorFolder;

  Loader(DatasetGraph dataset, Recorder recorder, Validator validator, Optional<Path> actorFolder) {
    this.dataset = dataset;
    this.recorder = recorder;
    this.validator = validator;
    this.actorFolder = actorFolder;
  }

  /**
   * Takes in a file, in a transaction; all else than documents and actors in it is made anew from
   * these.
   */
  Loading load(DatasetGraph file, Path path) {
    if (file.getDefaultGraph().contains(Node.ANY, Vocabulary.TYPE, Vocabulary.CLAIM)) {
      throw new ProblemException(
          path.toString(),
          "its claims are not in the graphs of their documents",
          "export to .trig, .nq or .jsonld, which keep graphs apart");
    }
    ActorList actors = ActorList.of(file, dataset, path);
    check(actors, path);
    List<Addition> additions = new ArrayList<>();
    for (Node name : documents(file)) {
      additions.add(recorder.add(Vocabulary.documentId(name), file.getGraph(name)));
    }
    if (!actors.entries().isEmpty()) {
      Path folder =
          actorFolder.orElseThrow(
              () ->
                  new ProblemException(
                      path.toString(),
                      "a dataset in memory keeps no list of actors",
                      "open one in a data folder"));
      actors.write(folder, path);
    }
    if (additions.isEmpty() && actors.entries().isEmpty() && isForeign(file)) {
      throw new ProblemException(
          path.toString(),
          "no document and no actor is in it",
          "give actors a skos:prefLabel and a class of ontology/entente.ttl");
    }
    return new Loading(additions, actors.entries().size());
  }

  private static boolean isForeign(DatasetGraph file) {
    return !file.containsGraph(Vocabulary.ACTORS)
        && !file.getDefaultGraph().contains(Node.ANY, Vocabulary.PREF_LABEL, Node.ANY);
  }

  private void check(ActorList actors, Path path) {
    ValidationReport report = validator.report(actors.graph(), dataset);
    List<Violation> violations = validator.violations(report);
    if (!violations.isEmpty()) {
      Violation first = violations.getFirst();
      throw new ProblemException(
          path + ": " + first.focus(),
          String.join(" / ", first.messages().values()),
          "mend this and " + (violations.size() - 1) + " more like it; nothing was taken in");
    }
  }

  private static List<Node> documents(DatasetGraph file) {
    List<Node> names = new ArrayList<>();
    file.listGraphNodes()
        .forEachRemaining(
            name -> {
              if (Vocabulary.isDocument(name)
                  && file.contains(name, name, Vocabulary.TYPE, Vocabulary.DOCUMENT)) {
                names.add(name);
              }
            });
    names.sort((one, other) -> one.getURI().compareTo(other.getURI()));
    return names;
  }
}
