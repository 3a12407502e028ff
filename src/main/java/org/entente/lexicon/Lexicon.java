package org.entente.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Language;

/** The entries and cues of one language. */
public final class Lexicon {

  private final Language language;
  private final List<LexicalEntry> entries;
  private final Map<String, List<LexicalEntry>> byFirst = new HashMap<>();
  private final Map<Cue, Map<String, String>> cues;

  Lexicon(Language language, List<LexicalEntry> entries, Map<Cue, Map<String, String>> cues) {
    this.language = language;
    this.entries = List.copyOf(entries);
    this.cues = cues;
    for (LexicalEntry entry : entries) {
      byFirst.computeIfAbsent(entry.lemmas().get(0), first -> new ArrayList<>()).add(entry);
    }
  }

  /**
   * Loads the lexicon of a language.
   *
   * @param ontologyFolder the folder {@code ontology}; read are {@code lexicon/LANGUAGE.ttl} and
   *     {@code lexicon/LANGUAGE-cues.ttl} in it
   * @throws org.entente.problem.ProblemException if a file is missing, is not Turtle, or an entry
   *     lacks a part; the message names the entry
   */
  public static Lexicon load(Path ontologyFolder, Language language) {
    return new LexiconReader(ontologyFolder, language).read();
  }

  public Language language() {
    return language;
  }

  /** All entries, in the order of their IRIs. */
  public Collection<LexicalEntry> entries() {
    return entries;
  }

  /** The entries whose first word has this lemma. */
  public List<LexicalEntry> startingWith(String lemma) {
    return byFirst.getOrDefault(lemma, List.of());
  }

  /** Whether a word, in lower case, is such a cue. */
  public boolean is(Cue cue, String word) {
    return of(cue).containsKey(word);
  }

  /** What a cue word denotes, if it is one; empty text if it denotes nothing in particular. */
  public Optional<String> denotation(Cue cue, String word) {
    return Optional.ofNullable(of(cue).get(word));
  }

  /** All words of a cue. */
  public Set<String> words(Cue cue) {
    return of(cue).keySet();
  }

  private Map<String, String> of(Cue cue) {
    return cues.getOrDefault(cue, Map.of());
  }
}
