package org.entente.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.entente.claim.ClaimExtractor;
import org.entente.claim.Extractor;
import org.entente.document.Language;
import org.entente.graph.GraphSettings;
import org.entente.graph.GraphStore;
import org.entente.graph.Projection;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;
import org.entente.question.Names;
import org.entente.question.Questions;
import org.entente.question.SparqlStore;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.Loading;
import org.entente.rdf.Statistics;
import org.entente.rdf.View;
import org.jspecify.annotations.Nullable;

/** What the commands of one run share. Each part is opened when a command first needs it. */
final class Session implements AutoCloseable {

  private final Surroundings surroundings;
  private final Start start;
  private final Screen screen;
  private final Cancellation cancellation = new Cancellation();
  private @Nullable Ontology ontology;
  private @Nullable KnowledgeBase knowledge;
  private @Nullable Extractor extractor;
  private @Nullable CompletableFuture<GraphStore> graph;
  private @Nullable Names names;
  private long namesRevision;
  private @Nullable Statistics statistics;
  private long statisticsRevision;

  Session(Surroundings surroundings, Start start) {
    this.surroundings = surroundings;
    this.start = start;
    this.screen = new Screen(surroundings, start);
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Start start() {
    return start;
  }

  Screen screen() {
    return screen;
  }

  Messages words() {
    return screen.words();
  }

  Language language() {
    return start.language();
  }

  Cancellation cancellation() {
    return cancellation;
  }

  /** The log file. */
  Path log() {
    return DataFolder.log(start.data());
  }

  /** The ontology of the home folder. */
  synchronized Ontology ontology() {
    if (ontology == null) {
      ontology = Ontology.load(ontologyFolder());
    }
    return ontology;
  }

  /** The dataset of the data folder. */
  synchronized KnowledgeBase knowledge() {
    if (knowledge == null) {
      knowledge =
          KnowledgeBase.open(
              start.data(),
              ontology(),
              ontologyFolder(),
              surroundings.home().resolve("import").resolve("actors"));
    }
    return knowledge;
  }

  /** What reads claims out of articles. */
  synchronized Extractor extractor() {
    if (extractor == null) {
      extractor =
          ClaimExtractor.load(surroundings.home(), start.data().resolve(KnowledgeBase.OWN_ACTORS));
    }
    return extractor;
  }

  /** Takes in a file of RDF; names that it brings are known to the extractor from then on. */
  synchronized Loading load(Path file) {
    Loading loading = knowledge().load(file);
    if (loading.actors() > 0) {
      extractor = null;
    }
    return loading;
  }

  /**
   * The Neo4j of the settings; the embedded one is started. Who doesn't wait for the start finds it
   * done the next time.
   */
  GraphStore graph() {
    return cancellation.await(startedGraph());
  }

  private synchronized CompletableFuture<GraphStore> startedGraph() {
    if (graph == null || graph.isCompletedExceptionally()) {
      GraphSettings settings = graphSettings();
      Ontology known = ontology();
      graph =
          CompletableFuture.supplyAsync(
              () -> GraphStore.open(settings, known),
              work -> Thread.ofPlatform().daemon().name("graph").start(work));
    }
    return graph;
  }

  /** By system properties, or by variables such as {@code ENTENTE_NEO4J_URI}. */
  private GraphSettings graphSettings() {
    Map<String, String> properties =
        new HashMap<>(GraphSettings.ofEnvironment(surroundings.environment()));
    System.getProperties()
        .stringPropertyNames()
        .forEach(name -> properties.put(name, System.getProperty(name)));
    return GraphSettings.of(start.data(), properties);
  }

  /**
   * Shows what changed in a graph that is up, or elsewhere; the embedded one otherwise catches up
   * when it is started. The data is kept whether or not the graph can be reached.
   */
  void showInGraph() {
    try {
      if (isGraphUp() || graphSettings().remote().isPresent()) {
        inGraph(store -> new Projection(store, ontology()).catchUp(knowledge()));
      }
    } catch (ProblemException e) {
      screen.note("graph.later", String.valueOf(e.getMessage()));
    }
  }

  private synchronized boolean isGraphUp() {
    return graph != null;
  }

  /** Does something in the graph that Ctrl-C stops, on the server too. */
  <T> T inGraph(Function<GraphStore, T> work) {
    GraphStore store = graph();
    return cancellation.during(store::stop, () -> work.apply(store));
  }

  /** The names in the dataset, as it is now. */
  synchronized Names names() {
    long revision = knowledge().revision();
    if (names == null || revision != namesRevision) {
      Path file = start.data().resolve("dataset").resolve("names.tsv");
      names = Names.kept(file, revision, ontology()).orElseGet(() -> readNames(file, revision));
      namesRevision = revision;
    }
    return names;
  }

  private Names readNames(Path file, long revision) {
    Names fresh = knowledge().read(View.NONE, data -> Names.of(new SparqlStore(data), ontology()));
    fresh.keep(file, revision);
    return fresh;
  }

  /** How much there is in the dataset, as it is now. */
  synchronized Statistics statistics() {
    long revision = knowledge().revision();
    if (statistics == null || revision != statisticsRevision) {
      statistics = knowledge().statistics();
      statisticsRevision = revision;
    }
    return statistics;
  }

  /** Puts questions to the dataset; Ctrl-C stops them. */
  <T> T ask(Function<Questions, T> question) {
    KnowledgeBase data = knowledge();
    Ontology known = ontology();
    return cancellation.apart(
        () ->
            data.read(
                View.NONE, read -> question.apply(new Questions(new SparqlStore(read), known))));
  }

  private Path ontologyFolder() {
    return surroundings.home().resolve("ontology");
  }

  @Override
  public synchronized void close() {
    if (graph != null) {
      graph
          .handle((store, failure) -> Optional.ofNullable(store))
          .join()
          .ifPresent(GraphStore::close);
      graph = null;
    }
    if (knowledge != null) {
      knowledge.close();
      knowledge = null;
    }
  }
}
