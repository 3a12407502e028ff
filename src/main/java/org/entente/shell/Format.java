package org.entente.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a listing is written. */
enum Format {
  TABLE,
  JSON,
  JSONL,
  CSV,
  TSV;

  /** The word for the standard report of SHACL, which is no listing. */
  static final String REPORT = "turtle";

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Format> ofWord(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equalsIgnoreCase(word))
        .findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }

  static List<String> reportWords() {
    return Stream.concat(words().stream(), Stream.of(REPORT)).toList();
  }
}
