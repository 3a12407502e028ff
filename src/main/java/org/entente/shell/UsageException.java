package org.entente.shell;

/** A command line that can't be understood; its message tells the user what would be. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
