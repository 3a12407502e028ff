package org.entente.shell;

import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/** Takes every candidate: the completer offers only what fits, by accent, alias or inner word. */
final class GivenMatches implements CompletionMatcher {

  private List<Candidate> candidates = List.of();

  @Override
  public void compile(
      Map<LineReader.Option, Boolean> options,
      boolean prefix,
      CompletingParsedLine line,
      boolean caseInsensitive,
      int errors,
      String originalGroupName) {
    candidates = List.of();
  }

  @Override
  public List<Candidate> matches(List<Candidate> given) {
    candidates = List.copyOf(given);
    return candidates;
  }

  @Override
  public @Nullable Candidate exactMatch() {
    return null;
  }

  /** What all begin with. */
  @Override
  public String getCommonPrefix() {
    String common = candidates.isEmpty() ? "" : candidates.getFirst().value();
    for (Candidate candidate : candidates) {
      int length = 0;
      String value = candidate.value();
      while (length < Math.min(common.length(), value.length())
          && common.charAt(length) == value.charAt(length)) {
        length++;
      }
      common = common.substring(0, length);
    }
    return common;
  }
}
