package org.entente.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Language;

/**
 * Reads the golden cases of a language: behind each heading ({@code ##}) a text and its near-miss
 * twin, each followed by its claims, which are indented.
 */
final class GoldenFile {

  static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private GoldenFile() {}

  static List<GoldenCase> read(Language language) throws IOException {
    List<GoldenCase> cases = new ArrayList<>();
    String phenomenon = "";
    String text = "";
    List<String> claims = new ArrayList<>();
    Path file = FOLDER.resolve(language.tag() + ".txt");
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("  ")) {
        claims.add(line.strip());
      } else if (!line.isBlank()) {
        add(cases, language, phenomenon, text, claims);
        text = line.startsWith("#") ? "" : line.strip().replace(" ¶ ", "\n\n");
        phenomenon = line.startsWith("## ") ? line.substring(3).strip() : phenomenon;
      }
    }
    add(cases, language, phenomenon, text, claims);
    return cases;
  }

  private static void add(
      List<GoldenCase> cases,
      Language language,
      String phenomenon,
      String text,
      List<String> claims) {
    if (!text.isEmpty()) {
      cases.add(new GoldenCase(language, phenomenon, text, claims));
    }
    claims.clear();
  }

  static Stream<GoldenCase> all() throws IOException {
    List<GoldenCase> cases = new ArrayList<>();
    for (Language language : Language.values()) {
      cases.addAll(read(language));
    }
    return cases.stream();
  }

  /** The cases under each heading. */
  static List<List<GoldenCase>> pairs() throws IOException {
    return List.copyOf(
        all().collect(Collectors.groupingBy(c -> c.language() + c.phenomenon())).values());
  }
}
