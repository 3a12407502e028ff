package org.entente.shell;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** Completes what the user is typing. */
final class CommandCompleter implements Completer {

  private final CommandRegistry commands;
  private final Session session;

  CommandCompleter(CommandRegistry commands, Session session) {
    this.commands = commands;
    this.session = session;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    if (line.wordIndex() == 0) {
      for (Command command : commands.getCommands()) {
        candidates.add(
            new Candidate(
                command.getName(),
                command.getName(),
                session.words().text(command.getGroup()),
                command.getDescription(),
                null,
                null,
                true));
      }
    }
  }
}
