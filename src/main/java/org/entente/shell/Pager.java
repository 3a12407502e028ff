package org.entente.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.problem.ProblemException;
import org.jline.builtins.Less;
import org.jline.builtins.Source;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Shows results that are longer than the terminal, page by page. */
final class Pager implements AutoCloseable {

  /** As many lines fit any terminal; no need to ask it. */
  private static final int FEW = 10;

  private final Surroundings surroundings;
  private final boolean own;
  private @Nullable Terminal terminal;

  /** A pager on a terminal that is open. */
  Pager(Surroundings surroundings, Terminal terminal) {
    this.surroundings = surroundings;
    this.terminal = terminal;
    this.own = false;
  }

  /** A pager that opens the terminal when it needs it, and closes it. */
  Pager(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.own = true;
  }

  private Terminal terminal() {
    if (terminal == null) {
      terminal = Terminals.open();
    }
    return terminal;
  }

  @Override
  public void close() {
    if (own && terminal != null) {
      Terminals.close(terminal);
    }
  }

  /** Whether so many lines are more than the terminal shows at once, prompt included. */
  boolean isNeeded(long lines) {
    return lines > FEW && lines >= terminal().getHeight();
  }

  /**
   * Shows a text through the program of {@code PAGER}, or through one of our own.
   *
   * @throws ProblemException if it can't be run
   */
  void show(String text) {
    String program = surroundings.variable("PAGER");
    try {
      if (program.isBlank()) {
        browse(text);
      } else {
        pipe(text, program);
      }
    } catch (IOException e) {
      throw new ProblemException(
          "PAGER", program + " can't be run (" + e.getMessage() + ")", "name another, or cat", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void browse(String text) throws IOException, InterruptedException {
    Less less = new Less(terminal(), Path.of(""));
    less.ignoreCaseCond = true;
    less.run(
        new Source.InputStreamSource(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, "entente"));
  }

  private void pipe(String text, String program) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", program)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putIfAbsent("LESS", "-FRX");
    Process process = builder.start();
    try (OutputStream input = process.getOutputStream()) {
      input.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException closed) {
      System.getLogger(Pager.class.getName())
          .log(System.Logger.Level.DEBUG, "the pager was left before the end", closed);
    }
    process.waitFor();
  }
}
