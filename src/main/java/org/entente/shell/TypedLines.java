package org.entente.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.problem.ProblemException;
import org.jline.reader.impl.history.DefaultHistory;

/** What was typed at the prompt, kept in a file that only its owner reads, but for secrets. */
final class TypedLines extends DefaultHistory {

  private static final Pattern SECRET =
      Pattern.compile(
          "(?iu)pass(word|wd|phrase|e)|mot[ _-]?de[ _-]?passe|secret|token|credential|api[_-]?key"
              + "|://[^/\\s:@]*:[^/\\s@]+@");

  /**
   * A line.
   *
   * @param time when it was typed
   * @param text what was typed
   */
  record Typed(Instant time, String text) {}

  /** Keeps a line, unless it looks as if it held a secret. */
  @Override
  public void add(Instant time, String line) {
    if (!holdsSecret(line)) {
      super.add(time, line);
    }
  }

  static boolean holdsSecret(String line) {
    return SECRET.matcher(line).find();
  }

  /** The file of a data folder; it is made so that others can't read it. */
  static Path file(Path data) {
    Path file = data.resolve("history");
    try {
      if (Files.notExists(file)) {
        Files.createFile(file);
      }
      if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      return file;
    } catch (IOException e) {
      throw new ProblemException(
          file.toString(), "can't be written", "choose another folder with --data", e);
    }
  }

  /** What the file of a data folder holds, the oldest first. */
  static List<Typed> read(Path data) {
    Path file = data.resolve("history");
    List<Typed> lines = new ArrayList<>();
    try {
      for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
        int colon = line.indexOf(':');
        if (colon > 0 && line.substring(0, colon).chars().allMatch(Character::isDigit)) {
          Instant time = Instant.ofEpochMilli(Long.parseLong(line.substring(0, colon)));
          lines.add(new Typed(time, unescaped(line.substring(colon + 1))));
        }
      }
    } catch (IOException e) {
      throw new ProblemException(
          file.toString(), "can't be read", "delete it, to begin a new one", e);
    }
    return lines;
  }

  /** Whether a line contains a text, in any case. */
  static boolean contains(Typed line, String text) {
    return line.text.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
