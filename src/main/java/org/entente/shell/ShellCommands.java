package org.entente.shell;

import static org.entente.shell.Signature.of;

import java.util.List;
import org.entente.shell.Signature.Kind;
import org.springframework.shell.core.command.ExitStatus;

/** Commands on the shell itself. */
final class ShellCommands implements CommandGroup {

  private final Session session;

  ShellCommands(Session session) {
    this.session = session;
  }

  @Override
  public List<ShellCommand> commands() {
    return List.of(
        new ShellCommand(
            of("help", Task.SHELL).takes("COMMAND", Kind.COMMAND).build(),
            session.words(),
            this::help),
        new ShellCommand(of("version", Task.SHELL).build(), session.words(), this::version));
  }

  private ExitStatus help(Invocation call) {
    return Exit.DONE;
  }

  private ExitStatus version(Invocation call) {
    String version = Entente.class.getPackage().getImplementationVersion();
    session.screen().line("entente " + (version == null ? "(not packaged)" : version));
    return Exit.DONE;
  }
}
