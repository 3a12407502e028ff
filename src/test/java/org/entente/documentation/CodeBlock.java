package org.entente.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown file.
 *
 * @param where the file and the line of its fence
 * @param language what the fence says it is
 * @param text what stands in it
 */
public record CodeBlock(String where, String language, String text) {

  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

  /** The blocks of a file, in order. */
  public static List<CodeBlock> of(Path file) {
    String markdown;
    try {
      markdown = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<CodeBlock> blocks = new ArrayList<>();
    Matcher fence = FENCE.matcher(markdown);
    while (fence.find()) {
      long line = markdown.substring(0, fence.start()).lines().count() + 1;
      blocks.add(new CodeBlock(file + ":" + line, fence.group(1), fence.group(2)));
    }
    return blocks;
  }

  @Override
  public String toString() {
    return where + " " + language;
  }
}
