package org.entente.shell;

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
  CommandGroup shellCommands(Session session) {
    return new ShellCommands(session);
  }

  @Bean
  CommandRegistry commandRegistry(List<CommandGroup> groups) {
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
