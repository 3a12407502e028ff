package org.entente.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A command interpreter that can complete Entente's command lines. */
enum TargetShell {
  BASH,
  ZSH,
  FISH;

  static List<String> words() {
    return Arrays.stream(values()).map(shell -> shell.name().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * The one that a word names.
   *
   * @throws UsageException if there is no such
   */
  static TargetShell ofWord(String word) {
    return Arrays.stream(values())
        .filter(shell -> shell.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () -> new UsageException(word + ": unknown; use " + String.join(", ", words()) + "."));
  }
}
