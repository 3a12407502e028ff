package org.entente.shell;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.reader.Candidate;

/** Completes the names of files and folders. */
final class FileCompletion {

  private static final System.Logger LOG = System.getLogger(FileCompletion.class.getName());

  private FileCompletion() {}

  /** The files and folders that begin so, with {@code front} kept in front of each. */
  static List<Candidate> complete(String typed, String front) {
    int slash = typed.lastIndexOf('/') + 1;
    String folder = typed.substring(0, slash);
    String begin = typed.substring(slash).toLowerCase(Locale.ROOT);
    List<Candidate> candidates = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(folder))) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        boolean hidden = name.startsWith(".") && !begin.startsWith(".");
        if (name.toLowerCase(Locale.ROOT).startsWith(begin) && !hidden) {
          candidates.add(candidate(front + folder, name, Files.isDirectory(file)));
        }
      }
    } catch (IOException | InvalidPathException e) {
      LOG.log(System.Logger.Level.DEBUG, "nothing to complete in " + folder, e);
    }
    return candidates;
  }

  private static Path folder(String written) {
    return Path.of(HomeFolder.expand(written.isEmpty() ? "." : written));
  }

  private static Candidate candidate(String before, String name, boolean folder) {
    String shown = folder ? name + "/" : name;
    return new Candidate(before + shown, shown, null, null, null, null, !folder);
  }
}
