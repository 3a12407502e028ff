package org.entente.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.springframework.shell.core.command.CommandRegistry;

/** Shows the line editor where words start and end, and when a command goes on. */
final class PromptParser implements Parser {

  private final CommandRegistry commands;

  PromptParser(CommandRegistry commands) {
    this.commands = commands;
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE && Unfinished.is(line)) {
      throw new EOFError(-1, -1, "the command goes on");
    }
    return read(line, cursor);
  }

  PromptLine read(String line, int cursor) {
    List<Word> words = new ArrayList<>(Word.split(line));
    int index = 0;
    while (index < words.size() && words.get(index).end() < cursor) {
      index++;
    }
    if (index == words.size() || words.get(index).start() > cursor) {
      words.add(index, new Word("", cursor, cursor, false));
    }
    return new PromptLine(line, cursor, words, index, token(line, cursor, words, index));
  }

  /** What is being typed of a query; none in front of it, nor in an option behind it. */
  private Optional<QueryToken> token(String line, int cursor, List<Word> words, int index) {
    if (index == 0
        || !(commands.getCommandByName(words.getFirst().text()) instanceof ShellCommand command)
        || !command.signature().verbatim()) {
      return Optional.empty();
    }
    Signature signature = command.signature();
    List<String> texts = words.stream().map(Word::text).toList();
    int first = QueryPlace.firstWord(signature, texts);
    boolean behindOption =
        line.charAt(Math.max(0, words.get(index).start())) == '-'
            || QueryPlace.takesNext(signature, texts.get(index - 1));
    return index < first || behindOption
        ? Optional.empty()
        : Optional.of(
            QueryToken.at(line.substring(0, cursor), Math.min(cursor, words.get(first).start())));
  }
}
