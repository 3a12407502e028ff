package org.entente.actor;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes spellings of one name meet.
 *
 * <p>{@link #fold} drops case, accents, punctuation and a leading article. {@link #sound} also
 * folds what romanisations of Arabic, Persian and Slavic names write in more than one way: the
 * article (<i>al-, el-, as-, ach-</i> …), <i>ch/sh</i>, <i>ou/u/o</i>, <i>e/i/y</i>, <i>dj/j</i>,
 * <i>q/k</i>, <i>kh/h</i>, <i>ph/f</i> and doubled letters, so that <i>Hayat Tahrir al-Cham</i> and
 * <i>Hay'at Tahrir ash-Sham</i> agree.
 */
public final class NameFolding {

  private static final Normalizer2 DECOMPOSE = Normalizer2.getNFKDInstance();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ELISION = Pattern.compile("\\b([ldLD]|qu)['’]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> ARTICLES =
      Set.of("le", "la", "les", "l", "un", "une", "des", "du", "the", "a", "an");
  private static final Pattern ARABIC_ARTICLE =
      Pattern.compile("\\b(?:al|el|as|ash|ach|an|ad|at|ar|az|ul|ol|es|ed)[-' ’]+(?=\\p{L})");

  private NameFolding() {}

  /** Lower case, no accents, words separated by single spaces, no leading article. */
  public static String fold(String name) {
    String words = words(ELISION.matcher(name).replaceAll("$1 "));
    String withoutArticle = words;
    int space = words.indexOf(' ');
    if (space > 0 && ARTICLES.contains(words.substring(0, space))) {
      withoutArticle = words.substring(space + 1);
    }
    return withoutArticle;
  }

  /** The words of {@link #fold}, with an article kept. */
  static List<String> parts(String name) {
    String words = words(ELISION.matcher(name).replaceAll("$1 "));
    return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
  }

  private static String words(String name) {
    String plain =
        MARKS
            .matcher(DECOMPOSE.normalize(name.replace("œ", "oe").replace("ß", "ss")))
            .replaceAll("");
    return OTHER
        .matcher(
            plain
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd'))
        .replaceAll(" ")
        .strip();
  }

  /** The key under which romanisations of one name agree; coarser than {@link #fold}. */
  public static String sound(String name) {
    String lower = MARKS.matcher(DECOMPOSE.normalize(name.toLowerCase(Locale.ROOT))).replaceAll("");
    String words =
        fold(
            ARABIC_ARTICLE
                .matcher(lower.replace("ʿ", "").replace("'", "").replace("’", ""))
                .replaceAll("al "));
    return words
        .replace("ph", "f")
        .replace("tch", "sh")
        .replace("sch", "sh")
        .replace("ch", "sh")
        .replace("dj", "j")
        .replace("kh", "h")
        .replace("gh", "g")
        .replace("dh", "d")
        .replace("q", "k")
        .replace("c", "k")
        .replace("ou", "o")
        .replace("oo", "o")
        .replace("u", "o")
        .replace("w", "o")
        .replace("ey", "i")
        .replace("ei", "i")
        .replace("ai", "i")
        .replace("ay", "i")
        .replace("y", "i")
        .replace("e", "i")
        .replaceAll("(\\p{L})\\1+", "$1")
        .replaceAll("(?<=\\p{L}{3})h\\b", "");
  }
}
