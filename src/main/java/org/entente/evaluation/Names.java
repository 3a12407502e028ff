package org.entente.evaluation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When two names are the same: apart from case, accents, a leading article and punctuation. */
final class Names {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:le|la|les|l|un|une|des|du|de|the|a|an) (?=.)");

  private Names() {}

  static boolean same(String one, String other) {
    return fold(one).equals(fold(other));
  }

  static boolean anySame(List<String> ones, List<String> others) {
    Set<String> folded = ones.stream().map(Names::fold).collect(Collectors.toSet());
    return others.stream().map(Names::fold).anyMatch(folded::contains);
  }

  static String fold(String name) {
    return ARTICLE.matcher(folded(name)).replaceFirst("");
  }

  /** A text folded as names are, its articles kept. */
  static String folded(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return PUNCTUATION.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether a name stands, as whole words, in a text that {@link #folded} made. */
  static boolean occurs(String name, String folded) {
    return (" " + folded + " ").contains(" " + fold(name) + " ");
  }
}
