package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.document.Language;

/** Tells whether words of a text may be meant as a name of the gazetteer: capitals count. */
final class Spelling {

  private static final Pattern VOWEL = Pattern.compile(".*[aeiouyAEIOUY].*");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int LONG_ACRONYM = 4;
  private static final int LONGEST_ACRONYM = 7;

  private Spelling() {}

  /**
   * Word by word, what is capital in the name must be capital in the text; the last word of an
   * English name, which heads it, may be written as a common noun. An article that the name begins
   * with may be left out.
   */
  static boolean fits(String written, Gazetteer.Naming naming, Language language) {
    if (naming.use() == Gazetteer.Use.DEMONYM && language == Language.FRENCH) {
      return true;
    }
    String name = naming.written();
    if (isAcronym(name)) {
      return fitsAcronym(written, name);
    }
    List<String> wanted = words(name);
    List<String> found = words(written);
    int shared = Math.min(wanted.size(), found.size());
    List<String> inName = wanted.subList(wanted.size() - shared, wanted.size());
    List<String> inText = found.subList(found.size() - shared, found.size());
    int last = shared - 1;
    for (int i = 0; i < shared; i++) {
      boolean lost = isCapital(inName.get(i)) && !isCapital(inText.get(i));
      boolean head = language == Language.ENGLISH && i == last && i > 0 && isCapital(inText.get(0));
      if (lost && !head) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String text) {
    return WORD.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  static boolean isAcronym(String name) {
    return name.length() <= LONGEST_ACRONYM
        && name.equals(name.toUpperCase(Locale.ROOT))
        && name.chars().anyMatch(Character::isUpperCase);
  }

  /** Longer acronyms that can be spoken as a word are also written like one: <i>Otan</i>. */
  private static boolean fitsAcronym(String written, String name) {
    if (written.equals(written.toUpperCase(Locale.ROOT))) {
      return true;
    }
    return name.length() >= LONG_ACRONYM
        && name.chars().allMatch(Character::isLetter)
        && VOWEL.matcher(name.substring(1)).matches()
        && Character.isUpperCase(written.codePointAt(0));
  }

  /**
   * Whether a name is made of common words but for its first capital, as <i>Front national de
   * libération</i>, or is a short acronym: many bear it, so that its country must be spoken of.
   */
  static boolean isShared(String name) {
    if (isAcronym(name)) {
      return name.length() <= LONG_ACRONYM;
    }
    List<String> words = words(name);
    return words.stream().skip(1).noneMatch(Spelling::isCapital);
  }
}
