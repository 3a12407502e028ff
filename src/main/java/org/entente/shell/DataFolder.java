package org.entente.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.entente.problem.ProblemException;

/** Where the data of a user lies when no option says so. */
final class DataFolder {

  private DataFolder() {}

  /** {@code ENTENTE_DATA}, else the platform's folder for a user's data. */
  static Path usual(Map<String, String> environment) {
    String named = environment.getOrDefault("ENTENTE_DATA", "");
    return named.isEmpty() ? ofPlatform(environment) : Path.of(named);
  }

  /**
   * Makes the folder if there is none.
   *
   * @throws ProblemException if it can't be made or is not a folder
   */
  static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ProblemException(
          folder.toString(),
          "the data folder can't be made (" + e.getClass().getSimpleName() + ")",
          "name another one with --data DIR",
          e);
    }
  }

  /** The log file in a data folder. */
  static Path log(Path folder) {
    return folder.resolve("entente.log");
  }

  private static Path ofPlatform(Map<String, String> environment) {
    Path user = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return user.resolve("Library/Application Support/Entente");
    }
    if (system.contains("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isEmpty() ? user.resolve("AppData/Local") : Path.of(local)).resolve("Entente");
    }
    String shared = environment.getOrDefault("XDG_DATA_HOME", "");
    return (shared.isEmpty() ? user.resolve(".local/share") : Path.of(shared)).resolve("entente");
  }
}
