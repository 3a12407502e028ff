package org.entente.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.problem.ProblemException;

/**
 * The database: TDB2 in a folder, or one in memory. TDB2 never writes over what it has written, so
 * each small change costs room; now and then the database is compacted.
 */
final class Store implements AutoCloseable {

  private static final long MEGABYTE = 1L << 20;
  private static final long SPARE = 64 * MEGABYTE;
  private static final long COMPACT_FROM = 512 * MEGABYTE;
  private static final int COMPACT_FACTOR = 4;

  /** Small blocks: a change costs a new copy of each block that it touches. */
  private static final StoreParams PARAMS =
      StoreParamsBuilder.create("entente").blockSize(1024).build();

  private final Optional<Path> folder;
  private final DatasetGraph dataset;
  private long compactAt = COMPACT_FROM;

  private Store(Optional<Path> folder, DatasetGraph dataset) {
    this.folder = folder;
    this.dataset = dataset;
  }

  /** Opens or makes a database. */
  static Store open(Path folder) {
    try {
      Files.createDirectories(folder);
      return new Store(
          Optional.of(folder), DatabaseMgr.connectDatasetGraph(Location.create(folder), PARAMS));
    } catch (IOException e) {
      throw new ProblemException(
          folder.toString(), "the folder can't be made", "choose another with --data", e);
    } catch (AlreadyLocked e) {
      throw inUse(folder, e);
    } catch (TDBException | FileException e) {
      throw new ProblemException(
          folder.toString(),
          "this is no dataset, or a damaged one",
          "choose another folder with --data",
          e);
    } catch (DBOpEnvException e) {
      throw inUse(folder, e);
    }
  }

  private static ProblemException inUse(Path folder, DBOpEnvException cause) {
    return new ProblemException(
        folder.toString(),
        "another process has this data open",
        "close it, or choose another folder with --data",
        cause);
  }

  /** A database that is gone when it is closed. */
  static Store inMemory() {
    return new Store(Optional.empty(), DatasetGraphFactory.createTxnMem());
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /** Writes in a transaction, which ends without a trace if {@code change} fails. */
  <T> T write(Supplier<T> change) {
    folder.ifPresent(Store::checkSpace);
    try {
      T result = Txn.calculateWrite(dataset, change);
      folder.ifPresent(this::compactIfLarge);
      return result;
    } catch (RuntimeIOException | TDBException | FileException e) {
      throw new ProblemException(
          folder.map(Path::toString).orElse("memory"),
          "the dataset can't be written: " + e.getMessage(),
          "check the disk and its free space",
          e);
    }
  }

  /** Memory-mapped files end the process on a full disk, so that is found out beforehand. */
  private static void checkSpace(Path folder) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < SPARE) {
        throw new ProblemException(
            folder.toString(),
            "only " + free / MEGABYTE + " MB are free on its disk",
            "make room, or choose another folder with --data");
      }
    } catch (IOException e) {
      throw new ProblemException(
          folder.toString(), "the folder can't be reached", "check the disk", e);
    }
  }

  private void compactIfLarge(Path folder) {
    if (size(folder) > compactAt) {
      DatabaseMgr.compact(dataset, true);
      compactAt = Math.max(COMPACT_FROM, COMPACT_FACTOR * size(folder));
    }
  }

  private static long size(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(Store::length).sum();
    } catch (IOException | UncheckedIOException e) {
      throw new ProblemException(
          folder.toString(), "the folder can't be listed", "check its permissions", e);
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (folder.isPresent()) {
      TDBInternal.expel(dataset);
    } else {
      dataset.close();
    }
  }
}
