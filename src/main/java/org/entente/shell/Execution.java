package org.entente.shell;

import java.util.function.Supplier;
import org.entente.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/** Runs commands, and turns whatever goes wrong into one line and an exit code. */
final class Execution {

  private static final Logger LOG = LoggerFactory.getLogger(Execution.class);

  private final CommandRegistry commands;
  private final Session session;

  Execution(CommandRegistry commands, Session session) {
    this.commands = commands;
    this.session = session;
  }

  /** Reads a command and runs it; gives its exit code. */
  int run(Supplier<ParsedInput> line) {
    session.cancellation().reset();
    session.screen().begin();
    try {
      return execute(line.get());
    } catch (UsageException e) {
      session.screen().problem(e);
      return Exit.USAGE.code();
    } finally {
      session.screen().end();
    }
  }

  private int execute(ParsedInput input) {
    CommandContext context =
        new CommandContext(input, commands, session.screen().writer(), new InputReader() {});
    try {
      return new CommandExecutor(commands).execute(context).code();
    } catch (CommandExecutionException e) {
      return report(e.getCause() == null ? e : e.getCause());
    }
  }

  private int report(Throwable cause) {
    Screen screen = session.screen();
    return switch (cause) {
      case Cancellation.Cancelled stopped -> {
        screen.note("stopped");
        yield Exit.INTERRUPTED.code();
      }
      case UsageException usage -> {
        screen.problem(usage);
        yield Exit.USAGE.code();
      }
      case ProblemException problem -> {
        LOG.warn(problem.getMessage(), problem);
        screen.problem(problem);
        yield Exit.FAILED.code();
      }
      default -> {
        LOG.error("unexpected", cause);
        screen.problem(screen.words().text("unexpected", cause, session.log()));
        yield Exit.FAILED.code();
      }
    };
  }
}
