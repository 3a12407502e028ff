package org.entente.shell;

import org.springframework.shell.core.command.ExitStatus;

/** The exit codes, as documented. */
final class Exit {

  static final ExitStatus DONE = new ExitStatus(0, "done");
  static final ExitStatus FAILED = new ExitStatus(1, "failed");
  static final ExitStatus USAGE = new ExitStatus(2, "usage");
  static final ExitStatus INTERRUPTED = new ExitStatus(130, "interrupted");

  private Exit() {}
}
