package org.entente.shell;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.command.CommandRegistry;

/** The parts of the shell and who gets which. */
@Configuration(proxyBeanMethods = false)
class Wiring {

  @Bean(destroyMethod = "close")
  Session session(Surroundings surroundings, Start start) {
    return new Session(surroundings, start);
  }

  @Bean
  CommandRegistry commandRegistry(Session session) {
    List<CommandGroup> groups =
        new ArrayList<>(
            List.of(
                new ReadingCommands(session),
                new QuestionCommands(session),
                new ExplanationCommands(session),
                new DrawingCommands(session),
                new ConflictCommand(session),
                new QueryCommands(session),
                new GraphCommands(session),
                new KeepingCommands(session)));
    groups.add(new ShellCommands(session, groups));
    CommandRegistry registry = new CommandRegistry();
    groups.forEach(group -> group.commands().forEach(registry::registerCommand));
    return registry;
  }

  @Bean
  CommandLineParser commandParser(CommandRegistry commands, Session session) {
    return new CommandLineParser(commands, session.words());
  }

  @Bean
  CommandLoop shellRunner(CommandRegistry commands, CommandLineParser parser, Session session) {
    return new CommandLoop(commands, parser, session);
  }
}
