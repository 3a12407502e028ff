package org.entente.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.ontology.Ontology;
import org.entente.ontology.TurtleFile;
import org.entente.problem.ProblemException;

/** The files that the dataset keeps a copy of, or rests on. */
record Sources(
    Path ontologyFile,
    List<Path> ruleFiles,
    List<Path> actors,
    Validator validator,
    List<Rule> rules,
    List<ContradictionRule> contradictions) {

  /**
   * Reads them.
   *
   * @param ownRules the folder of the user's own inference rules; it may be missing
   */
  static Sources of(
      Ontology ontology, Path ontologyFolder, List<Path> actorFolders, Optional<Path> ownRules) {
    Path ontologyFile = ontologyFolder.resolve("entente.ttl");
    Graph shapes = TurtleFile.read(ontologyFolder.resolve("shapes.ttl")).graph();
    List<Path> inferring = new ArrayList<>(Gazetteer.files(ontologyFolder.resolve("rules"), ".rq"));
    ownRules.ifPresent(folder -> inferring.addAll(Gazetteer.files(folder, ".rq")));
    List<Path> opposing = Gazetteer.files(ontologyFolder.resolve("contradictions"), ".rq");
    List<Path> ruleFiles = new ArrayList<>(inferring);
    ruleFiles.addAll(opposing);
    checkNames(ruleFiles);
    return new Sources(
        ontologyFile,
        ruleFiles,
        actorFolders.stream().flatMap(folder -> Gazetteer.files(folder, ".ttl").stream()).toList(),
        new Validator(shapes, TurtleFile.read(ontologyFile).graph()),
        inferring.stream().map(file -> Rule.read(file, ontology)).toList(),
        opposing.stream().map(ContradictionRule::read).toList());
  }

  /** A rule is known by the name of its file. */
  private static void checkNames(List<Path> files) {
    Map<String, Path> known = new HashMap<>();
    for (Path file : files) {
      Path other = known.putIfAbsent(Rule.name(file), file);
      if (other != null) {
        throw new ProblemException(
            file.toString(), "another rule has this name: " + other, "rename the file");
      }
    }
  }

  /** Whether the dataset holds the ontology and the gazetteer as these files have them. */
  boolean areIn(Journal journal) {
    return journal.digest(Vocabulary.ONTOLOGY).equals(Optional.of(ontologyDigest()))
        && journal.digest(Vocabulary.GAZETTEER).equals(Optional.of(Gazetteer.digest(actors)));
  }

  /** Copies the ontology and the gazetteer anew, each if it or a rule has changed. */
  void refresh(DatasetGraph dataset, Actors graph, Journal journal) {
    String ontology = ontologyDigest();
    if (!journal.digest(Vocabulary.ONTOLOGY).equals(Optional.of(ontology))) {
      dataset.removeGraph(Vocabulary.ONTOLOGY);
      TurtleFile.read(ontologyFile)
          .triples()
          .forEach(triple -> dataset.add(Quad.create(Vocabulary.ONTOLOGY, triple)));
      journal.digest(Vocabulary.ONTOLOGY, ontology);
    }
    String gazetteer = Gazetteer.digest(actors);
    if (!journal.digest(Vocabulary.GAZETTEER).equals(Optional.of(gazetteer))) {
      graph.replaceGazetteer(Gazetteer.read(actors));
      journal.digest(Vocabulary.GAZETTEER, gazetteer);
    }
  }

  private String ontologyDigest() {
    List<Path> files = new ArrayList<>(ruleFiles);
    files.add(ontologyFile);
    return Gazetteer.digest(files);
  }
}
