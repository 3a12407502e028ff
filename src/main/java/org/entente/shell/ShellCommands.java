package org.entente.shell;

import static org.entente.shell.Signature.of;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.shell.Signature.Kind;
import org.springframework.shell.core.command.ExitStatus;

/** Commands on the shell itself. */
final class ShellCommands implements CommandGroup {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

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
        new ShellCommand(
            of("history", Task.SHELL).takes("TEXT", Kind.TEXT).listing(),
            session.words(),
            this::history),
        new ShellCommand(
            of("completion", Task.SHELL).needs("SHELL", Kind.SHELL).build(),
            session.words(),
            this::completion),
        new ShellCommand(of("clear", Task.SHELL).build(), session.words(), call -> clear()),
        new ShellCommand(of("version", Task.SHELL).build(), session.words(), this::version),
        new ShellCommand(of("exit", Task.SHELL).build(), session.words(), call -> Exit.DONE));
  }

  private List<ShellCommand> all() {
    return Stream.concat(
            others.stream().flatMap(group -> group.commands().stream()), commands().stream())
        .toList();
  }

  private ExitStatus history(Invocation call) {
    Format format = call.format();
    String text = call.argument(0).orElse("");
    Listing.Builder listing = Listing.titled(session.words()).columns("when", "command");
    for (TypedLines.Typed line : TypedLines.read(session.start().data())) {
      if (TypedLines.contains(line, text)) {
        Instant second = line.time().truncatedTo(ChronoUnit.SECONDS);
        String shown = second.atZone(ZoneId.systemDefault()).format(MINUTE);
        listing.row(Cell.of(second.toString(), shown, Tone.FAINT), Cell.of(line.text()));
      }
    }
    session.screen().listing(listing.build(), format);
    return Exit.DONE;
  }

  private ExitStatus completion(Invocation call) {
    session
        .screen()
        .data(new CompletionScript(session, all()).of(TargetShell.ofWord(call.required(0))));
    return Exit.DONE;
  }

  private ExitStatus clear() {
    if (session.surroundings().isAtDesk()) {
      session.screen().data("\u001b[H\u001b[2J");
    }
    return Exit.DONE;
  }

  private ExitStatus help(Invocation call) {
    List<ShellCommand> all = all();
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
