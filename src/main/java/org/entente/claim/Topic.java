package org.entente.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.language.Analyzer;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/**
 * Tells texts on sport, trade and the arts, where attacks and alliances are figures of speech, by
 * how many different words of those matters they hold, against words for rulers and armed men.
 */
final class Topic {

  private static final int ENOUGH = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<String> WORLDLY =
      Set.of(
          "Government",
          "ArmedForces",
          "ArmedGroup",
          "JihadistGroup",
          "RebelGroup",
          "Militia",
          "PoliticalParty");

  private final Lexicon lexicon;
  private final Analyzer analyzer;

  Topic(Lexicon lexicon, Analyzer analyzer) {
    this.lexicon = lexicon;
    this.analyzer = analyzer;
  }

  /** Whether a text is about something else than power and war. */
  boolean isForeignTo(String text) {
    Set<String> foreign = new HashSet<>();
    Set<String> worldly = new HashSet<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String form = words.group().toLowerCase(Locale.ROOT);
      note(form, foreign, worldly);
      analyzer.lemmas(form).forEach(lemma -> note(lemma, foreign, worldly));
    }
    return foreign.size() >= ENOUGH && foreign.size() > 2 * worldly.size();
  }

  private void note(String word, Set<String> foreign, Set<String> worldly) {
    if (lexicon.is(Cue.FOREIGN_MATTER, word)) {
      foreign.add(word);
    }
    lexicon
        .denotation(Cue.ACTOR_NOUN, word)
        .filter(WORLDLY::contains)
        .ifPresent(kind -> worldly.add(word));
  }
}
