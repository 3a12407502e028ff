package org.entente.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Lets Ctrl-C stop the running command. Threads are never interrupted: the dataset's files would be
 * closed under them. Work that only reads or reckons is left to end by itself instead, unheard.
 */
final class Cancellation {

  private static final long GLANCE_MILLIS = 25;
  private static final long AGAIN_MILLIS = 200;

  private volatile boolean requested;
  private volatile Stoppable running = Stoppable.NOTHING;

  /** The running command was stopped by the user. */
  static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** What stops a piece of work. */
  private record Stoppable(Runnable stop) {
    static final Stoppable NOTHING = new Stoppable(() -> {});
  }

  /** Makes ready for the next command. */
  void reset() {
    requested = false;
    running = Stoppable.NOTHING;
  }

  /** Asks the running command to stop. */
  void request() {
    requested = true;
    Stoppable current = running;
    while (current != Stoppable.NOTHING && current == running) {
      current.stop.run();
      pause();
    }
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
   * @param stop what stops it; done again as long as the work goes on, for it may not have begun
   * @throws Cancelled if the user stopped it
   */
  <T> T during(Runnable stop, Supplier<T> work) {
    check();
    running = new Stoppable(stop);
    try {
      T result = work.get();
      check();
      return result;
    } catch (RuntimeException e) {
      check();
      throw e;
    } finally {
      running = Stoppable.NOTHING;
    }
  }

  /**
   * Does work that changes nothing on a thread of its own, and stops waiting for it when the user
   * wants to.
   *
   * @throws Cancelled if the user stopped it
   */
  <T> T apart(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("work")
        .start(
            () -> {
              try {
                result.complete(work.get());
              } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
              }
            });
    return await(result);
  }

  /**
   * Waits for work that goes on elsewhere.
   *
   * @throws Cancelled if the user doesn't want to wait any longer
   */
  <T> T await(Future<T> work) {
    while (true) {
      check();
      try {
        return work.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        continue;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Cancelled();
      } catch (ExecutionException e) {
        throw unwrapped(e.getCause() == null ? e : e.getCause());
      }
    }
  }

  private static RuntimeException unwrapped(Throwable cause) {
    return switch (cause) {
      case RuntimeException unchecked -> unchecked;
      case Error error -> throw error;
      default -> new IllegalStateException(cause);
    };
  }

  private static void pause() {
    try {
      Thread.sleep(AGAIN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
