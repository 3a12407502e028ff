package org.entente.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.language.Analyzer;
import org.entente.lexicon.LexicalEntry;
import org.entente.lexicon.Lexicon;

/**
 * Tells of single words whether an expression of the lexicon may stand around them, in any
 * inflection. An expression is looked for by its longest word, which is the rarest as a rule.
 */
final class TriggerWords {

  private static final int REMEMBERED = 200_000;

  private final Analyzer analyzer;
  private final Set<String> keys = new HashSet<>();
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  TriggerWords(Lexicon lexicon, Analyzer analyzer) {
    this.analyzer = analyzer;
    lexicon.entries().stream()
        .map(LexicalEntry::lemmas)
        .map(TriggerWords::longest)
        .forEach(keys::add);
  }

  private static String longest(Collection<String> lemmas) {
    return lemmas.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
  }

  /** Whether a word without hyphens may be one of an expression. */
  boolean contains(String form) {
    Boolean answer = known.get(form);
    if (answer != null) {
      return answer;
    }
    boolean found = analyzer.lemmas(form).stream().anyMatch(keys::contains);
    if (known.size() < REMEMBERED) {
      known.put(form, found);
    }
    return found;
  }

  /** Whether a lemma is one of an expression. */
  boolean containsLemma(String lemma) {
    return keys.contains(lemma);
  }
}
