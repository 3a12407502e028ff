package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.problem.ProblemException;

/**
 * The language that the small words of a text tell.
 *
 * @param tag the BCP 47 tag of the best language, if one stands out
 * @param language that language, if it is one that Entente reads
 */
record LanguageGuess(Optional<String> tag, Optional<Language> language) {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final double LEAST_SHARE = 0.08;
  private static final int ENOUGH_WORDS = 4_000;
  private static final Map<String, Set<String>> SMALL_WORDS = load();

  static LanguageGuess of(String text) {
    List<String> words =
        WORD.matcher(text)
            .results()
            .limit(ENOUGH_WORDS)
            .map(MatchResult::group)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
    Map<String, Integer> counts = new HashMap<>();
    SMALL_WORDS.forEach(
        (tag, small) -> counts.put(tag, (int) words.stream().filter(small::contains).count()));
    Optional<String> best =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > words.size() * LEAST_SHARE)
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
    return new LanguageGuess(best, best.flatMap(Language::ofTag));
  }

  Language orElseThrow(String name) {
    return language.orElseThrow(
        () ->
            new ProblemException(
                name,
                tag.map(other -> "seems to be in " + english(other))
                    .orElse("its language can't be told from its words"),
                "Entente reads French and English; say \"language: fr\" or \"language: en\" in the"
                    + " front matter if it is one of them"));
  }

  private static String english(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }

  private static Map<String, Set<String>> load() {
    Properties lists = new Properties();
    try (InputStream stream = LanguageGuess.class.getResourceAsStream("small-words.properties")) {
      if (stream == null) {
        throw new IllegalStateException("small-words.properties is missing from the program");
      }
      lists.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Set<String>> words = new TreeMap<>();
    lists
        .stringPropertyNames()
        .forEach(tag -> words.put(tag, Set.copyOf(List.of(lists.getProperty(tag).split(" ")))));
    return words;
  }
}
