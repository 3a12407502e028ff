package org.entente.rdf;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.entente.claim.Extraction;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;

/**
 * The dataset on disk: the record of what documents claim. Safe from many threads; a write is one
 * transaction, and leaves nothing behind when it fails.
 */
public final class KnowledgeBase implements AutoCloseable {

  /** The folder of the actor lists that were taken in, below the data folder. */
  public static final String OWN_ACTORS = "actors";

  /** The folder of the user's own inference rules, below the data folder. */
  public static final String OWN_RULES = "rules";

  private final Store store;
  private final DatasetGraph dataset;
  private final Ontology ontology;
  private final Validator validator;
  private final Actors actors;
  private final Journal journal;
  private final Reasoner reasoner;
  private final Contradictions contradictions;
  private final Recorder recorder;
  private final Loader loader;
  private final Audit audit;
  private final Supplier<Sources> sourceFiles;

  private KnowledgeBase(
      Store store,
      Ontology ontology,
      Sources sources,
      Supplier<Sources> sourceFiles,
      Optional<Path> ownActors) {
    this.store = store;
    this.dataset = store.dataset();
    this.ontology = ontology;
    this.validator = sources.validator();
    this.actors = new Actors(dataset, ontology);
    this.journal = new Journal(dataset);
    this.reasoner = new Reasoner(dataset, ontology, sources.rules());
    this.contradictions = new Contradictions(dataset, ontology, sources.contradictions());
    this.recorder =
        new Recorder(dataset, ontology, validator, actors, reasoner, contradictions, journal);
    this.loader = new Loader(dataset, recorder, validator, ownActors);
    this.audit = new Audit(dataset, validator);
    this.sourceFiles = sourceFiles;
  }

  /**
   * Opens the dataset in a data folder, and makes it if there is none. Where gazetteer, ontology or
   * rules have changed since, what rests on them is made anew.
   *
   * @param dataFolder the user's data folder, with {@code dataset}, and {@code rules} if the user
   *     has any
   * @param ontology the ontology
   * @param ontologyFolder the folder it came from, with {@code shapes.ttl} and {@code rules}
   * @param actorsFolder the gazetteer, Turtle files; it may be missing
   * @throws ProblemException if another process has the dataset open, or a file can't be read
   */
  public static KnowledgeBase open(
      Path dataFolder, Ontology ontology, Path ontologyFolder, Path actorsFolder) {
    Path own = dataFolder.resolve(OWN_ACTORS);
    Supplier<Sources> sources =
        () ->
            Sources.of(
                ontology,
                ontologyFolder,
                List.of(actorsFolder, own),
                Optional.of(dataFolder.resolve(OWN_RULES)));
    return open(
        () -> Store.open(dataFolder.resolve("dataset")), ontology, sources, Optional.of(own));
  }

  /**
   * An empty dataset in memory, gone when it is closed.
   *
   * @param ontology the ontology
   * @param ontologyFolder the folder it came from, with {@code shapes.ttl} and {@code rules}
   * @param actorsFolder the gazetteer, Turtle files; it may be missing
   * @throws ProblemException if a file can't be read
   */
  public static KnowledgeBase inMemory(Ontology ontology, Path ontologyFolder, Path actorsFolder) {
    return open(
        Store::inMemory,
        ontology,
        () -> Sources.of(ontology, ontologyFolder, List.of(actorsFolder), Optional.empty()),
        Optional.empty());
  }

  private static KnowledgeBase open(
      Supplier<Store> store,
      Ontology ontology,
      Supplier<Sources> sourceFiles,
      Optional<Path> ownActors) {
    Sources sources = sourceFiles.get();
    KnowledgeBase base = new KnowledgeBase(store.get(), ontology, sources, sourceFiles, ownActors);
    try {
      base.refresh(sources);
    } catch (ProblemException e) {
      base.close();
      throw e;
    }
    return base;
  }

  /** Data that are up to date are only read, so that they can be asked on a full disk. */
  private void refresh(Sources sources) {
    if (Txn.calculateRead(dataset, () -> sources.areIn(journal))) {
      return;
    }
    store.write(
        () -> {
          sources.refresh(dataset, actors, journal);
          reasoner.rebuild();
          contradictions.rebuild();
          journal.rebuilt();
          return null;
        });
  }

  /** Whether this document is in. */
  public boolean knows(String documentId) {
    return Txn.calculateRead(dataset, () -> recorder.knows(documentId));
  }

  /**
   * Adds what was read from a document, if its content is not known yet. Claims that break the
   * shapes are left out.
   */
  public Addition add(Extraction extraction) {
    return write(() -> recorder.add(extraction));
  }

  /**
   * Adds what was read from several documents in one go, which is faster; all or, if there is a
   * problem with the dataset, none.
   *
   * @return what became of each, in the same order
   */
  public List<Addition> addAll(List<Extraction> extractions) {
    return write(() -> extractions.stream().map(recorder::add).toList());
  }

  /**
   * Takes in a file of RDF: the documents of an export, and actors with SKOS labels, which the
   * gazetteer has from then on. What follows from them is made here, not taken from the file.
   *
   * @throws ProblemException if it can't be read, or the shapes forbid an actor in it
   */
  public Loading load(Path file) {
    DatasetGraph graphs = RdfFile.read(file);
    Loading loading = write(() -> loader.load(graphs, file));
    if (loading.actors() > 0) {
      refresh(sourceFiles.get());
    }
    return loading;
  }

  /** Takes a document back, with all that rested on it alone. */
  public Retraction retract(String documentId) {
    return write(() -> recorder.retract(documentId));
  }

  /**
   * Reads in a transaction. The default graph is that of {@code view}; what is read must not be
   * used after {@code reading} returns.
   */
  public <T> T read(View view, Function<Dataset, T> reading) {
    return Txn.calculateRead(
        dataset, () -> reading.apply(DatasetFactory.wrap(DatasetView.of(dataset, view))));
  }

  /** Answers a SPARQL query of any form, in a transaction, as {@link #read} does. */
  public <T> T query(Query query, View view, Function<QueryExecution, T> reading) {
    return read(
        view,
        data -> {
          try (QueryExecution execution = QueryExecutionFactory.create(query, data)) {
            return reading.apply(execution);
          }
        });
  }

  /** Answers a SPARQL {@code ASK}. */
  public boolean ask(String sparql, View view) {
    return query(QueryFactory.create(sparql), view, QueryExecution::execAsk);
  }

  /** The documents, the latest first, then by name. */
  public List<DocumentSummary> documents() {
    return Txn.calculateRead(dataset, () -> new Catalogue(dataset, ontology).documents());
  }

  /** How much there is. */
  public Statistics statistics() {
    return Txn.calculateRead(dataset, () -> new Catalogue(dataset, ontology).statistics());
  }

  /** Everything in the dataset that the shapes forbid; empty when all is well. */
  public List<Violation> validate() {
    return Txn.calculateRead(dataset, () -> validator.violations(audit.report()));
  }

  /** Writes the report of SHACL on the whole dataset in Turtle; says whether all is well. */
  public boolean validate(OutputStream out) {
    return Txn.calculateRead(
        dataset,
        () -> {
          ValidationReport report = audit.report();
          RDFWriter.source(report.getGraph()).format(RDFFormat.TURTLE_PRETTY).output(out);
          return report.conforms();
        });
  }

  /** Writes a part of the dataset; the same content gives the same bytes. */
  public void export(OutputStream out, ExportFormat format, Scope scope) {
    Txn.executeRead(dataset, () -> new Exporter(dataset).write(out, format, scope, false));
  }

  /**
   * Writes a part as {@link #export}, with {@code rdf:reifies} from each claim, statement and
   * inference to its triple, for engines that read RDF 1.2.
   *
   * @param format one that {@link ExportFormat#keepsTripleTerms() can write them}
   */
  public void exportWithReifiers(OutputStream out, ExportFormat format, Scope scope) {
    Txn.executeRead(dataset, () -> new Exporter(dataset).write(out, format, scope, true));
  }

  /** A number that grows with each change. */
  public long revision() {
    return Txn.calculateRead(dataset, journal::revision);
  }

  /** What changed since a revision; 0 for ever. */
  public Changes changesSince(long revision) {
    return Txn.calculateRead(dataset, () -> journal.since(revision));
  }

  @Override
  public void close() {
    store.close();
  }

  private <T> T write(Supplier<T> change) {
    return store.write(change);
  }
}
