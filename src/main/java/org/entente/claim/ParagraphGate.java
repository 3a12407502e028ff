package org.entente.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Gazetteer;
import org.entente.language.Analyzer;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/**
 * Lets only those paragraphs be tokenized and tagged that may hold a claim, told from their plain
 * text: a sentence with a word of the lexicon, an actor that is known or looks like one, and
 * someone or something else that may be another. The paragraphs around them are read as well, for
 * what takes up a name there.
 */
final class ParagraphGate implements Analyzer.Paragraphs {

  private static final int AROUND = 4;
  private static final int NAME_LENGTH = 80;
  private static final int REMEMBERED = 200_000;
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}\\p{L}{0,2}");

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final TriggerWords triggers;
  private final Analyzer analyzer;
  private final Set<String> nameHeads;
  private final Set<String> actorNouns;
  private final Set<String> pronouns;
  private final Map<String, Traits> known = new ConcurrentHashMap<>();

  ParagraphGate(Lexicon lexicon, Gazetteer gazetteer, TriggerWords triggers, Analyzer analyzer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.triggers = triggers;
    this.analyzer = analyzer;
    this.nameHeads = words(Cue.NAME_HEAD);
    this.actorNouns = words(Cue.ACTOR_NOUN, Cue.ANAPHORIC_NOUN, Cue.MEMBER_NOUN, Cue.STATE_NOUN);
    this.pronouns =
        words(Cue.SUBJECT_PRONOUN, Cue.OBJECT_PRONOUN, Cue.POSSESSIVE_DETERMINER, Cue.SPEAKER);
  }

  private Set<String> words(Cue... cues) {
    return Stream.of(cues)
        .flatMap(cue -> lexicon.words(cue).stream())
        .map(words -> words.split(" ", -1)[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What one word can be.
   *
   * @param strong an actor by its own look: an acronym, the head of a name, a noun for actors
   * @param weak perhaps an actor: it has a capital, or is a pronoun
   * @param beginsName the first word of a name of the gazetteer
   */
  private record Traits(boolean trigger, boolean strong, boolean weak, boolean beginsName) {}

  @Override
  public BitSet worthReading(List<String> paragraphs) {
    BitSet worth = new BitSet();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (opens(paragraphs.get(i))) {
        worth.set(Math.max(0, i - AROUND), Math.min(paragraphs.size(), i + AROUND + 1));
      }
    }
    return worth;
  }

  /** Whether a paragraph may hold a claim by itself. */
  boolean opens(String text) {
    boolean trigger = false;
    int strong = 0;
    int weak = 0;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        Traits traits = traits(text.substring(start, at));
        boolean named = traits.beginsName && isNamed(text, start);
        trigger |= traits.trigger;
        strong += traits.strong || named ? 1 : 0;
        weak += traits.weak && !traits.strong && !named ? 1 : 0;
        if (trigger && strong > 0 && strong + weak > 1) {
          return true;
        }
      } else {
        if (endsSentence(text, at)) {
          trigger = false;
          strong = 0;
          weak = 0;
        }
        at++;
      }
    }
    return false;
  }

  private boolean isNamed(String text, int start) {
    int end = Math.min(text.length(), start + NAME_LENGTH);
    return gazetteer.beginsWithName(text.substring(start, end), lexicon.language());
  }

  /** A full stop before a space, unless an initial or a short title stands before it. */
  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    boolean spaced = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    if ((c != '.' && c != '!' && c != '?') || !spaced) {
      return false;
    }
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return !ABBREVIATION.matcher(text.substring(start, at)).matches();
  }

  private Traits traits(String word) {
    Traits found = known.get(word);
    if (found == null) {
      found = read(word);
      if (known.size() < REMEMBERED) {
        known.put(word, found);
      }
    }
    return found;
  }

  private Traits read(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    boolean acronym = word.length() > 1 && word.chars().filter(Character::isUpperCase).count() > 1;
    boolean noun = analyzer.lemmas(word).stream().anyMatch(actorNouns::contains);
    return new Traits(
        triggers.contains(word),
        acronym || noun || (capital && nameHeads.contains(lower)),
        capital || pronouns.contains(lower),
        gazetteer.mayBeginName(word, lexicon.language()));
  }
}
