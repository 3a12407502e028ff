package org.entente.shell;

import java.util.Optional;
import org.entente.time.TimeInterval;

/** How a time is written for people. */
final class Period {

  private Period() {}

  static Optional<String> of(Optional<String> since, Optional<String> until) {
    return since.isEmpty() && until.isEmpty()
        ? Optional.empty()
        : Optional.of(new TimeInterval(since, until).toString());
  }
}
