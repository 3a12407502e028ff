package org.entente.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.problem.ProblemException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Opens the terminal that the program was started at. */
final class Terminals {

  private Terminals() {}

  /**
   * The terminal of this process.
   *
   * @throws ProblemException if there is none that can be used
   */
  static Terminal open() {
    try {
      return TerminalBuilder.builder()
          .name("Entente")
          .system(true)
          .dumb(true)
          .encoding(StandardCharsets.UTF_8)
          .stdinEncoding(StandardCharsets.UTF_8)
          .stdoutEncoding(StandardCharsets.UTF_8)
          .build();
    } catch (IOException e) {
      throw new ProblemException(
          "terminal", "it can't be opened", "give the command as an argument", e);
    }
  }

  static void close(Terminal terminal) {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new ProblemException("terminal", "it can't be closed", "close its window", e);
    }
  }
}
