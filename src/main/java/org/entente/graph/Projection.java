package org.entente.graph;

import java.util.List;
import java.util.Map;
import org.entente.ontology.Ontology;
import org.entente.rdf.Changes;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.View;

/**
 * Makes the graph show what the dataset says. The graph notes which revision of the dataset it
 * shows, last of all: cut off anywhere, the same is done again, and changes nothing twice.
 */
public final class Projection {

  /** Goes up with each change to what the graph shows of the same dataset. */
  private static final long LAYOUT = 2;

  private final GraphStore store;
  private final Ontology ontology;
  private final Terms terms;

  /**
   * Prepares a graph: its constraints and indexes are made where they are missing.
   *
   * @param store where the graph is
   * @param ontology the ontology of the dataset
   * @throws org.entente.problem.ProblemException if the server does not answer or refuses
   */
  public Projection(GraphStore store, Ontology ontology) {
    this.store = store;
    this.ontology = ontology;
    this.terms = new Terms(ontology);
    GraphSchema.define(store, terms);
  }

  /** Whether the graph shows the latest revision, as far as it notes. */
  public boolean isUpToDate(KnowledgeBase base) {
    return revision() == base.revision();
  }

  /**
   * Brings into the graph what changed in the dataset since last time.
   *
   * @throws org.entente.problem.ProblemException if the server is away or full; the dataset has
   *     everything, and the next time makes up for it
   */
  public ProjectionReport catchUp(KnowledgeBase base) {
    return switch (base.changesSince(revision())) {
      case Changes.Everything everything -> sync(base);
      case Changes.Some some -> catchUp(base, some);
    };
  }

  private ProjectionReport catchUp(KnowledgeBase base, Changes.Some changes) {
    GraphWriter writer = new GraphWriter(store, terms);
    GraphRemover remover = new GraphRemover(store, terms);
    if (changes.revision() != revision()) {
      base.read(
          View.INFERRED,
          data -> {
            DatasetRows rows = new DatasetRows(data.asDatasetGraph(), ontology);
            new CatchUp(store, ontology, rows, changes, writer, remover).run();
            return true;
          });
      note(changes.revision());
    }
    return ProjectionReport.of(changes.revision(), writer, remover);
  }

  /**
   * Compares all of the graph with the dataset, sets right what differs, and counts again.
   *
   * @throws org.entente.problem.ProblemException if the server is away or full, or the counts still
   *     differ
   */
  public ProjectionReport sync(KnowledgeBase base) {
    GraphWriter writer = new GraphWriter(store, terms);
    GraphRemover remover = new GraphRemover(store, terms);
    long revision = base.revision();
    Comparison comparison = new Comparison(store, terms, writer);
    comparison.read();
    base.read(
        View.INFERRED,
        data -> {
          new DatasetRows(data.asDatasetGraph(), ontology).writeAll(comparison);
          return true;
        });
    writer.flush();
    comparison.remove(remover);
    comparison.check();
    note(revision);
    return ProjectionReport.of(revision, writer, remover);
  }

  /**
   * Empties the graph and makes it anew.
   *
   * @throws org.entente.problem.ProblemException as {@link #sync} does
   */
  public ProjectionReport rebuild(KnowledgeBase base) {
    note(0);
    new GraphRemover(store, terms).everything();
    return sync(base);
  }

  private long revision() {
    List<List<Object>> rows =
        store
            .read(
                "MATCH (p:EntenteProjection {layout: $layout}) RETURN max(p.revision)",
                Map.of("layout", LAYOUT),
                Limits.NONE)
            .rows();
    return rows.getFirst().getFirst() instanceof Long revision ? revision : 0;
  }

  private void note(long revision) {
    store.change(
        "MERGE (p:EntenteProjection) SET p.revision = $revision, p.layout = $layout",
        Map.of("revision", revision, "layout", LAYOUT));
  }
}
