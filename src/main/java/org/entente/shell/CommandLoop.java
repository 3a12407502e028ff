package org.entente.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.problem.ProblemException;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.utils.Signals;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.CommandRegistry;

/** Runs one command, a script, or the lines that a person types. */
final class CommandLoop implements ShellRunner {

  private final CommandRegistry commands;
  private final CommandLineParser parser;
  private final Session session;
  private final Execution execution;
  private int status;

  CommandLoop(CommandRegistry commands, CommandLineParser parser, Session session) {
    this.commands = commands;
    this.parser = parser;
    this.session = session;
    this.execution = new Execution(commands, session);
  }

  /** Runs {@code words}, or else the script of the start, or else the shell. */
  @Override
  public void run(String[] words) {
    Start start = session.start();
    if (words.length > 0) {
      Signals.register("INT", this::stop);
      runOnce(List.of(words));
    } else if (start.script().isPresent()) {
      Signals.register("INT", this::stop);
      runScript(start.script().get());
    } else if (session.surroundings().inputWidth() == 0) {
      Signals.register("INT", this::stop);
      runLines(new InputStreamReader(session.surroundings().input(), StandardCharsets.UTF_8));
    } else {
      converse();
    }
  }

  /** The exit code: of the one command, of the one that ended a script, or 0 for the shell. */
  int status() {
    return status;
  }

  private void runOnce(List<String> words) {
    try (Pager pager = new Pager(session.surroundings())) {
      if (session.surroundings().isAtDesk()) {
        session.screen().pageWith(pager);
      }
      status = execution.run(() -> parser.parse(words));
    }
  }

  private void stop() {
    if (session.cancellation().isRequested()) {
      Runtime.getRuntime().halt(Exit.INTERRUPTED.code());
    }
    session.cancellation().request();
  }

  private void runScript(Path script) {
    try (Reader reader = Files.newBufferedReader(script)) {
      runLines(reader);
    } catch (IOException e) {
      throw new ProblemException(
          script.toString(), "the script can't be read", "check its name and encoding (UTF-8)", e);
    }
  }

  /** Runs line after line, until one fails. */
  private void runLines(Reader source) {
    try (BufferedReader reader = new BufferedReader(source)) {
      StringBuilder command = new StringBuilder();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        command.append(command.isEmpty() ? "" : "\n").append(line);
        if (!Unfinished.is(command.toString())) {
          if (!runLine(command.toString())) {
            return;
          }
          command.setLength(0);
        }
      }
      runLine(command.toString());
    } catch (IOException e) {
      throw new ProblemException(
          "standard input", "a command can't be read", "check its encoding (UTF-8)", e);
    }
  }

  /** Whether to go on after this line. */
  private boolean runLine(String line) {
    String command = line.strip();
    if (command.isEmpty() || command.startsWith("#")) {
      return true;
    }
    if (isFarewell(command)) {
      return false;
    }
    status = execution.run(() -> parser.parse(command));
    return status == Exit.DONE.code();
  }

  private void converse() {
    try (Conversation conversation = new Conversation(session, commands)) {
      while (true) {
        try {
          String line = conversation.read();
          if (isFarewell(line.strip())) {
            return;
          }
          conversation.whileStoppable(() -> runLine(line));
        } catch (UserInterruptException dropped) {
          continue;
        } catch (EndOfFileException left) {
          return;
        }
      }
    } finally {
      status = Exit.DONE.code();
    }
  }

  private static boolean isFarewell(String line) {
    return List.of("exit", "quit", ":q", "\\q").contains(line);
  }
}
