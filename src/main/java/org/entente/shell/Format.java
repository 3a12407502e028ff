package org.entente.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a listing is written. */
enum Format {
  TABLE,
  JSON,
  JSONL,
  CSV,
  TSV;

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
}
