package org.entente.shell;

import java.util.Locale;

/** What users want to do: the groups that commands are listed in. */
enum Task {
  READ,
  ASK,
  EXPLAIN,
  QUERY,
  KEEP,
  SHELL;

  /** The key of its title. */
  String key() {
    return "task." + name().toLowerCase(Locale.ROOT);
  }
}
