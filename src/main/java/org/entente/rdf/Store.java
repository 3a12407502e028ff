package org.entente.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.problem.ProblemException;

/** The TDB2 database in a folder. */
final class Store implements AutoCloseable {

  private final Path folder;
  private final DatasetGraph dataset;

  private Store(Path folder, DatasetGraph dataset) {
    this.folder = folder;
    this.dataset = dataset;
  }

  /** Opens or makes a database. */
  static Store open(Path folder) {
    try {
      Files.createDirectories(folder);
      return new Store(folder, DatabaseMgr.connectDatasetGraph(Location.create(folder)));
    } catch (IOException e) {
      throw new ProblemException(
          folder.toString(), "the folder can't be made", "choose another with --data", e);
    } catch (AlreadyLocked e) {
      throw new ProblemException(
          folder.toString(),
          "another process has this data open",
          "close it, or choose another folder with --data",
          e);
    } catch (TDBException e) {
      throw new ProblemException(
          folder.toString(),
          "this is no dataset, or a damaged one",
          "choose another with --data",
          e);
    }
  }

  /** A database that is gone when it is closed. */
  static Store inMemory() {
    return new Store(Path.of("memory"), DatabaseMgr.createDatasetGraph());
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /** Writes in a transaction, which ends without a trace if {@code change} fails. */
  <T> T write(Supplier<T> change) {
    return Txn.calculateWrite(dataset, change);
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset);
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
