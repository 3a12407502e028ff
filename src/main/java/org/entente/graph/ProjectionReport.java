package org.entente.graph;

/**
 * What was done to the graph.
 *
 * @param revision the revision of the dataset that it now shows
 * @param nodesWritten nodes made or set right
 * @param relationshipsWritten relationships made or set right
 * @param nodesRemoved nodes taken out
 * @param relationshipsRemoved relationships taken out, besides those of nodes taken out
 */
public record ProjectionReport(
    long revision,
    long nodesWritten,
    long relationshipsWritten,
    long nodesRemoved,
    long relationshipsRemoved) {

  /** Whether the graph was as it should be. */
  public boolean changedNothing() {
    return nodesWritten + relationshipsWritten + nodesRemoved + relationshipsRemoved == 0;
  }

  static ProjectionReport of(long revision, GraphWriter writer, GraphRemover remover) {
    return new ProjectionReport(
        revision, writer.nodes(), writer.edges(), remover.nodes(), remover.edges());
  }
}
