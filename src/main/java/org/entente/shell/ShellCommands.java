package org.entente.shell;

import static org.entente.shell.Signature.of;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.shell.Signature.Kind;
import org.springframework.shell.core.command.ExitStatus;

/** Commands on the shell itself. */
final class ShellCommands implements CommandGroup {

  private final Session session;
  private final List<CommandGroup> others;

  /**
   * @param others the groups that help tells of, beside this one
   */
  ShellCommands(Session session, List<CommandGroup> others) {
    this.session = session;
    this.others = List.copyOf(others);
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
    List<ShellCommand> all =
        Stream.concat(
                others.stream().flatMap(group -> group.commands().stream()), commands().stream())
            .toList();
    HelpPages pages = new HelpPages(session.screen(), all);
    Optional<String> name = call.argument(0);
    if (name.isEmpty()) {
      pages.overview();
      return Exit.DONE;
    }
    pages.page(
        all.stream()
            .filter(command -> command.getName().equals(name.get()))
            .findFirst()
            .orElseThrow(() -> unknown(name.get(), all)));
    return Exit.DONE;
  }

  private UsageException unknown(String name, List<ShellCommand> all) {
    List<String> names = all.stream().map(ShellCommand::getName).toList();
    return new UsageException(
        session.words().text("usage.command", name)
            + Nearest.offer(session.words(), Nearest.to(name, names, 2), "usage.help"));
  }

  private ExitStatus version(Invocation call) {
    String version = Entente.class.getPackage().getImplementationVersion();
    session.screen().line("entente " + (version == null ? "(not packaged)" : version));
    return Exit.DONE;
  }
}
