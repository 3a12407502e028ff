package org.entente.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.question.NameTable.Kind;
import org.entente.question.NameTable.Name;

/**
 * Keeps a table of names beside the data that it comes from: reading thousands of names out of the
 * dataset takes a new process seconds. Values that would break its lines, and a file that can't be
 * read or written, only cost time.
 */
final class NameFile {

  private static final System.Logger LOG = System.getLogger(NameFile.class.getName());
  private static final String HEAD = "entente names 1 ";

  private final Path file;
  private final String head;

  /** The file for one revision of the data. */
  NameFile(Path file, long revision) {
    this.file = file;
    this.head = HEAD + revision;
  }

  Optional<NameTable> read() {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return lines.isEmpty() || !lines.getFirst().equals(head)
          ? Optional.empty()
          : Optional.of(table(lines.subList(1, lines.size())));
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(System.Logger.Level.WARNING, "names are read anew", e);
      return Optional.empty();
    }
  }

  private static NameTable table(List<String> lines) {
    List<Kind> kinds = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (String line : lines) {
      String[] values = line.split("\t", -1);
      switch (values.length) {
        case 4 ->
            kinds.add(
                new Kind(values[0], values[1], Long.parseLong(values[2]), present(values[3])));
        case 5 ->
            names.add(new Name(values[0], values[1], values[2], present(values[3]), values[4]));
        default -> throw new IllegalArgumentException("a line with " + values.length + " values");
      }
    }
    return new NameTable(kinds, names);
  }

  private static Optional<String> present(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  void write(NameTable table) {
    List<String> lines = new ArrayList<>(List.of(head));
    for (Kind kind : table.kinds()) {
      lines.add(
          line(kind.iri(), kind.kind(), Long.toString(kind.mentions()), kind.capital().orElse("")));
    }
    for (Name name : table.names()) {
      lines.add(
          line(name.iri(), name.naming(), name.name(), name.language().orElse(""), name.folded()));
    }
    if (lines.stream().anyMatch(line -> line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0)) {
      return;
    }
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      Files.write(draft, lines, StandardCharsets.UTF_8);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UncheckedIOException e) {
      LOG.log(System.Logger.Level.WARNING, "names are not kept", e);
    }
  }

  /** Tabs in a name are read as spaces everywhere else too. */
  private static String line(String... values) {
    List<String> plain = new ArrayList<>();
    for (String value : values) {
      plain.add(value.replace('\t', ' '));
    }
    return String.join("\t", plain);
  }
}
