package org.entente.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.graph.GraphFormat;
import org.entente.rdf.ExportFormat;
import org.entente.rdf.Scope;

/**
 * Writes what bash, zsh and fish need to complete command lines of Entente: made from the commands
 * themselves, so that it can't fall behind them.
 */
final class CompletionScript {

  private final Session session;
  private final List<ShellCommand> commands;

  CompletionScript(Session session, List<ShellCommand> commands) {
    this.session = session;
    this.commands = commands;
  }

  /** The script, to be sourced or put where the shell looks for it. */
  String of(TargetShell shell) {
    return switch (shell) {
      case BASH -> bash();
      case ZSH -> zsh();
      case FISH -> fish();
    };
  }

  private String bash() {
    StringBuilder cases = new StringBuilder();
    StringBuilder values = new StringBuilder();
    for (ShellCommand command : commands) {
      Signature signature = command.signature();
      String options =
          signature.options().stream()
              .map(Signature.Option::typed)
              .collect(Collectors.joining(" "));
      cases.append(
          "    %s) words=%s ;;\n"
              .formatted(signature.name(), single(options + arguments(signature))));
      for (Signature.Option option : signature.options()) {
        option
            .value()
            .map(this::values)
            .filter(list -> !list.isEmpty())
            .ifPresent(
                list ->
                    values.append(
                        "    %s:%s) words=%s ;;\n"
                            .formatted(
                                signature.name(), option.typed(), single(String.join(" ", list)))));
      }
    }
    return """
    # Completion of entente for bash; source it, or put it into
    # ~/.local/share/bash-completion/completions/entente
    _entente() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= words= i
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
          --data|--lang|--color) ((i++)) ;;
          -*) ;;
          *) command=${COMP_WORDS[i]}; break ;;
        esac
      done
      case $command:$previous in
        :--lang) words='fr en' ;;
        :--data) ;;
    %s    *) case $command in
        '') words=%s ;;
    %s    esac ;;
      esac
      COMPREPLY=($(compgen -W "$words" -- "$current"))
      [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "$current"))
    }
    complete -o filenames -F _entente entente
    """
        .formatted(
            values,
            single(
                commands.stream().map(ShellCommand::getName).collect(Collectors.joining(" "))
                    + " --data --lang --color --quiet"),
            cases);
  }

  private String arguments(Signature signature) {
    return signature.parameters().stream()
        .flatMap(parameter -> values(parameter.kind()).stream())
        .map(word -> " " + word)
        .collect(Collectors.joining());
  }

  private String zsh() {
    StringBuilder list = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    for (ShellCommand command : commands) {
      Signature signature = command.signature();
      list.append(
          "    %s\n".formatted(single(signature.name() + ":" + plain(command.getDescription()))));
      List<String> specifications = new ArrayList<>();
      for (Signature.Option option : signature.options()) {
        String what = plain(session.words().option(signature.name(), option.name()));
        String value =
            option.value().map(kind -> ":" + option.name() + ":" + action(kind)).orElse("");
        specifications.add(single(option.typed() + "[" + what + "]" + value));
      }
      for (Signature.Parameter parameter : signature.parameters()) {
        String place = parameter.repeated() ? "*" : "";
        specifications.add(single(place + ":" + parameter.word() + ":" + action(parameter.kind())));
      }
      cases.append(
          "    %s) _arguments %s ;;\n"
              .formatted(signature.name(), String.join(" ", specifications)));
    }
    return """
    #compdef entente
    # Completion of entente for zsh; put it as _entente into a folder of $fpath.
    _entente() {
      local -a commands
      commands=(
    %s  )
      local command=${words[2]}
      if (( CURRENT == 2 )); then
        _describe command commands
        return
      fi
      shift words
      (( CURRENT-- ))
      case $command in
    %s  esac
    }
    compdef _entente entente
    """
        .formatted(list, cases);
  }

  private String action(Signature.Kind kind) {
    List<String> values = values(kind);
    if (!values.isEmpty()) {
      return "(" + String.join(" ", values) + ")";
    }
    return kind == Signature.Kind.PATH ? "_files" : " ";
  }

  private String fish() {
    StringBuilder script =
        new StringBuilder(
            "# Completion of entente for fish; put it into"
                + " ~/.config/fish/completions/entente.fish\n"
                + "complete -c entente -n __fish_use_subcommand -f\n");
    for (ShellCommand command : commands) {
      Signature signature = command.signature();
      String when = single("__fish_seen_subcommand_from " + signature.name());
      script.append(
          "complete -c entente -n __fish_use_subcommand -a %s -d %s\n"
              .formatted(signature.name(), fishText(command.getDescription())));
      for (Signature.Option option : signature.options()) {
        script.append("complete -c entente -n %s -l %s".formatted(when, option.name()));
        option.letter().ifPresent(letter -> script.append(" -s ").append(letter));
        option.value().ifPresent(kind -> script.append(fishValue(kind)));
        String what = session.words().option(signature.name(), option.name());
        script.append(" -d ").append(fishText(what)).append('\n');
      }
      for (Signature.Parameter parameter : signature.parameters()) {
        List<String> values = values(parameter.kind());
        boolean files = parameter.kind() == Signature.Kind.PATH;
        script.append("complete -c entente -n %s%s".formatted(when, files ? " -F" : " -f"));
        script.append(values.isEmpty() ? "" : " -a " + single(String.join(" ", values)));
        script.append('\n');
      }
    }
    return script.toString();
  }

  private String fishValue(Signature.Kind kind) {
    List<String> values = values(kind);
    if (!values.isEmpty()) {
      return " -x -a " + single(String.join(" ", values));
    }
    return kind == Signature.Kind.PATH ? " -r -F" : " -x";
  }

  /** The values that are the same whatever is in the data. */
  private List<String> values(Signature.Kind kind) {
    return switch (kind) {
      case FORMAT -> Format.words();
      case REPORT_FORMAT -> Format.reportWords();
      case EXPORT_FORMAT ->
          Stream.concat(
                  Arrays.stream(ExportFormat.values()).map(ExportFormat::ending),
                  Arrays.stream(GraphFormat.values()).map(GraphFormat::ending))
              .toList();
      case SCOPE ->
          Arrays.stream(Scope.values())
              .map(scope -> scope.name().toLowerCase(Locale.ROOT))
              .toList();
      case COMMAND -> commands.stream().map(ShellCommand::getName).toList();
      case COLOUR -> List.of("auto", "always", "never");
      case SHELL -> TargetShell.words();
      case KIND ->
          session.ontology().classes().stream()
              .filter(name -> session.ontology().isA(name, "Actor"))
              .toList();
      case RELATIONS -> List.copyOf(RelationChoice.families(session.ontology()));
      case NAME, PATH, DOCUMENT, DATE, NUMBER, QUERY, TEXT -> List.of();
    };
  }

  /** A description without what zsh would read as its own signs. */
  private static String plain(String text) {
    return text.replaceAll("[\\[\\]:]", ",");
  }

  private static String single(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static String fishText(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
