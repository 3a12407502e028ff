package org.entente.shell;

import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.CommandRegistry;

/** Completes what the user is typing: commands, options, values, and the words of queries. */
final class CommandCompleter implements Completer {

  private final CommandRegistry commands;
  private final Messages words;
  private final ValueCompletion values;
  private final QueryCompletion queries;

  CommandCompleter(CommandRegistry commands, Session session) {
    this.commands = commands;
    this.words = session.words();
    this.values = new ValueCompletion(session, commands);
    this.queries = new QueryCompletion(session);
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    candidates.addAll(complete((PromptLine) line));
  }

  /** What may stand where the cursor is. */
  List<Candidate> complete(PromptLine line) {
    if (line.wordIndex() == 0) {
      return values.commands(line.typed());
    }
    if (!(commands.getCommandByName(line.words().getFirst()) instanceof ShellCommand command)) {
      return List.of();
    }
    Signature signature = command.signature();
    if (line.token().isPresent()) {
      return queries.complete(signature.name(), line.token().get());
    }
    return word(signature, line);
  }

  private List<Candidate> word(Signature signature, PromptLine line) {
    List<String> before = line.words().subList(1, line.wordIndex());
    String typed = line.typed();
    int arguments = 0;
    boolean literal = false;
    for (int i = 0; i < before.size(); i++) {
      String word = before.get(i);
      if (!literal && word.equals("--")) {
        literal = true;
      } else if (!literal && QueryPlace.isOption(word)) {
        Optional<Signature.Kind> value = signature.option(word).flatMap(Signature.Option::value);
        if (value.isPresent() && i == before.size() - 1) {
          return values.complete(value.get(), typed, "");
        }
        i += value.isPresent() ? 1 : 0;
      } else {
        arguments++;
      }
    }
    return !literal && typed.startsWith("-")
        ? option(signature, typed, before)
        : argument(signature, arguments, typed);
  }

  private List<Candidate> argument(Signature signature, int index, String typed) {
    List<Signature.Parameter> parameters = signature.parameters();
    boolean more = !parameters.isEmpty() && parameters.getLast().repeated();
    if (index >= parameters.size() && !more) {
      return typed.isEmpty() ? option(signature, "-", List.of()) : List.of();
    }
    return values.complete(
        parameters.get(Math.min(index, parameters.size() - 1)).kind(), typed, "");
  }

  private List<Candidate> option(Signature signature, String typed, List<String> before) {
    int equals = typed.indexOf('=');
    if (equals > 0) {
      return signature
          .option(typed.substring(0, equals))
          .flatMap(Signature.Option::value)
          .map(
              kind ->
                  values.complete(
                      kind, typed.substring(equals + 1), typed.substring(0, equals + 1)))
          .orElse(List.of());
    }
    return signature.options().stream()
        .filter(option -> option.typed().startsWith(typed) && !before.contains(option.typed()))
        .map(option -> offer(option, signature))
        .toList();
  }

  private Candidate offer(Signature.Option option, Signature signature) {
    String what = words.option(signature.name(), option.name());
    return new Candidate(option.typed(), option.typed(), null, what, null, null, true);
  }
}
