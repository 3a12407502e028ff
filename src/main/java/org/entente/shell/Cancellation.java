package org.entente.shell;

import java.util.function.Supplier;

/**
 * Lets Ctrl-C stop the running command. Threads are never interrupted: the dataset's files would be
 * closed under it.
 */
final class Cancellation {

  private volatile boolean requested;
  private volatile Runnable abort = () -> {};

  /** The running command was stopped by the user. */
  static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Makes ready for the next command. */
  void reset() {
    requested = false;
    abort = () -> {};
  }

  /** Asks the running command to stop. */
  void request() {
    requested = true;
    abort.run();
  }

  boolean isRequested() {
    return requested;
  }

  /**
   * To be called wherever a command can stop without loss.
   *
   * @throws Cancelled if the user asked for it
   */
  void check() {
    if (requested) {
      throw new Cancelled();
    }
  }

  /**
   * Does work that can only be stopped from outside.
   *
   * @param stop what stops it
   * @throws Cancelled if the user stopped it
   */
  <T> T during(Runnable stop, Supplier<T> work) {
    check();
    abort = stop;
    try {
      T result = work.get();
      check();
      return result;
    } catch (RuntimeException e) {
      check();
      throw e;
    } finally {
      abort = () -> {};
    }
  }
}
