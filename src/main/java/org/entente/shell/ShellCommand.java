package org.entente.shell;

import java.util.List;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;

/** A command of the shell: how it is written and what it does. */
final class ShellCommand implements Command {

  private final Signature signature;
  private final String summary;
  private final Action action;

  /** What a command does. */
  @FunctionalInterface
  interface Action {

    /**
     * Runs the command.
     *
     * @throws org.entente.problem.ProblemException if something outside the program is wrong
     * @throws UsageException if an argument is not what it must be
     */
    ExitStatus run(Invocation invocation);
  }

  ShellCommand(Signature signature, Messages words, Action action) {
    this.signature = signature;
    this.summary = words.find("command." + signature.name()).orElse(signature.name());
    this.action = action;
  }

  Signature signature() {
    return signature;
  }

  @Override
  public String getName() {
    return signature.name();
  }

  @Override
  public String getDescription() {
    return summary;
  }

  @Override
  public String getGroup() {
    return signature.task().key();
  }

  @Override
  public List<CommandOption> getOptions() {
    return signature.options().stream()
        .map(
            option ->
                CommandOption.with()
                    .longName(option.name())
                    .shortName(option.letter().orElse(' '))
                    .build())
        .toList();
  }

  @Override
  public ExitStatus execute(CommandContext context) {
    return action.run(new Invocation(signature, context.parsedInput()));
  }

  /** Compares by name, as the registry wants. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Command command && command.getName().equals(getName());
  }

  @Override
  public int hashCode() {
    return getName().hashCode();
  }
}
