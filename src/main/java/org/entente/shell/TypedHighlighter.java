package org.entente.shell;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.springframework.shell.core.command.CommandRegistry;

/** Colours what is being typed: commands, options, quotations, and the words of queries. */
final class TypedHighlighter implements Highlighter {

  private static final Pattern QUERY =
      Pattern.compile(
          "(?<text>\"(?:\\\\.|[^\"\\\\])*\"?|'(?:\\\\.|[^'\\\\])*'?)"
              + "|(?<note>//[^\\n]*|(?<![\\w<:/])#[^\\n]*)"
              + "|(?<term><[^>\\s]+>|\\w*:[\\w-]+)"
              + "|(?<variable>[?$]\\w+)"
              + "|(?<number>\\b\\d[\\d.]*)"
              + "|(?<option>(?<=\\s)--?[a-z]\\w*)"
              + "|(?<word>\\w+)");

  private final CommandRegistry commands;
  private final QueryWords words;

  TypedHighlighter(CommandRegistry commands, QueryWords words) {
    this.commands = commands;
    this.words = words;
  }

  @Override
  public AttributedString highlight(LineReader reader, String line) {
    return highlight(line);
  }

  /** {@code line} in colours. */
  AttributedString highlight(String line) {
    List<Word> split = Word.split(line);
    if (split.isEmpty() || line.stripLeading().startsWith("#")) {
      return Tone.FAINT.of(line);
    }
    Word first = split.getFirst();
    AttributedStringBuilder shown = new AttributedStringBuilder();
    shown.append(line.substring(0, first.start()));
    Optional<Signature> signature = signature(first.text());
    boolean unknown = signature.isEmpty() && line.length() > first.end();
    shown.append((unknown ? Tone.HOSTILE : Tone.COMMAND).of(first.of(line)));
    if (signature.isPresent() && signature.get().verbatim()) {
      shown.append(query(signature.get().name(), line.substring(first.end())));
    } else {
      arguments(line, split, signature, shown);
    }
    return shown.toAttributedString();
  }

  private Optional<Signature> signature(String name) {
    return commands.getCommandByName(name) instanceof ShellCommand command
        ? Optional.of(command.signature())
        : Optional.empty();
  }

  private static void arguments(
      String line, List<Word> split, Optional<Signature> signature, AttributedStringBuilder shown) {
    int at = split.getFirst().end();
    for (Word word : split.subList(1, split.size())) {
      String written = word.of(line);
      shown.append(line.substring(at, word.start()));
      shown.append(tone(written, signature).of(written));
      at = word.end();
    }
    shown.append(line.substring(at));
  }

  private static Tone tone(String written, Optional<Signature> signature) {
    if (Word.isOpening(written.charAt(0))) {
      return Tone.TEXT;
    }
    if (!QueryPlace.isOption(written) || signature.isEmpty()) {
      return Tone.PLAIN;
    }
    String name = written.split("=", 2)[0];
    boolean begun =
        signature.get().options().stream().anyMatch(option -> option.typed().startsWith(name));
    return begun || signature.get().option(name).isPresent() ? Tone.KEY : Tone.HOSTILE;
  }

  private AttributedString query(String language, String text) {
    AttributedStringBuilder shown = new AttributedStringBuilder();
    boolean quoted = !text.isBlank() && Word.isOpening(text.stripLeading().charAt(0));
    int from = quoted ? text.length() - text.stripLeading().length() + 1 : 0;
    shown.append(text.substring(0, from));
    Matcher piece = QUERY.matcher(text);
    int at = from;
    for (boolean found = piece.find(from); found; found = piece.find()) {
      shown.append(text.substring(at, piece.start()));
      shown.append(tone(language, piece).of(piece.group()));
      at = piece.end();
    }
    return shown.append(text.substring(at)).toAttributedString();
  }

  private Tone tone(String language, Matcher piece) {
    if (piece.group("word") != null) {
      boolean keyword =
          words.keywords(language).stream()
              .anyMatch(known -> known.equalsIgnoreCase(piece.group()));
      return keyword ? Tone.KEYWORD : Tone.PLAIN;
    }
    if (piece.group("text") != null) {
      return Tone.TEXT;
    }
    if (piece.group("note") != null) {
      return Tone.FAINT;
    }
    if (piece.group("term") != null || piece.group("option") != null) {
      return Tone.KEY;
    }
    return Tone.DERIVED;
  }
}
