package org.entente.actor;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.document.Span;

/**
 * Makes spellings of one name meet.
 *
 * <p>{@link #fold} drops case, accents, punctuation and a leading article. {@link #sound} also
 * folds what romanisations of Arabic, Persian, Turkish and Slavic names write in more than one way:
 *
 * <ul>
 *   <li>the article, before sun letters too: <i>al-, el-, as-, ach-, ad-, ul-</i> …, joined or not;
 *   <li>signs for consonants that Latin letters lack: <i>’</i> and <i>‘</i> are dropped;
 *   <li><i>ch, sh, sch, tch; dj, j; kh, h; gh, g; dh, d; ph, f; q, c, k; w, ou, oo, u, o</i>;
 *   <li><i>e, i, y, ai, ay, ei, ey</i>, doubled letters, and a silent <i>h</i> at the end.
 * </ul>
 *
 * <p>So <i>Hayat Tahrir al-Cham</i> and <i>Hay’at Tahrir ash-Sham</i> agree, and so do <i>Idleb</i>
 * and <i>Idlib</i>. The key is coarse: it is compared for names of six letters or more only.
 */
public final class NameFolding {

  private static final Normalizer2 DECOMPOSE = Normalizer2.getNFKDInstance();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Set<String> ARTICLES =
      Set.of("le", "la", "les", "l", "un", "une", "des", "du", "the", "a", "an");
  private static final Pattern ARABIC_ARTICLE =
      Pattern.compile("\\b(?:al|el|as|ash|ach|an|ad|at|ar|az|ul|ol|es|ed)[-' ’]+(?=\\p{L})");
  private static final int SHORT = 4;

  private NameFolding() {}

  /** A folded word of a text and where it stands. */
  record Part(String folded, Span span) {}

  /** Lower case, no accents, words separated by single spaces, no leading article. */
  public static String fold(String name) {
    List<String> parts = parts(name);
    boolean article = parts.size() > 1 && ARTICLES.contains(parts.get(0));
    return String.join(" ", article ? parts.subList(1, parts.size()) : parts);
  }

  /** The words of {@link #fold}, with an article kept. */
  static List<String> parts(String name) {
    return partsOf(name, 0).stream().map(Part::folded).toList();
  }

  /** The folded words of a text that begins at some offset. */
  static List<Part> partsOf(String text, int offset) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(text);
    while (matcher.find()) {
      parts.add(
          new Part(
              plain(matcher.group()), new Span(offset + matcher.start(), offset + matcher.end())));
    }
    return parts;
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("ß", "ss");
    return MARKS
        .matcher(DECOMPOSE.normalize(lower))
        .replaceAll("")
        .replace('ı', 'i')
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('đ', 'd');
  }

  /** The last word of a folded name. */
  static String surname(String name) {
    String folded = fold(name);
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /** Whether a name is long enough, and capital enough, to be known in a foreign text. */
  static boolean isUnmistakable(String name) {
    return name.length() >= SHORT && name.chars().anyMatch(Character::isUpperCase);
  }

  /** Whether a form is made of capitals for the most part. */
  static boolean isAcronym(String form) {
    long upper = form.chars().filter(Character::isUpperCase).count();
    return upper >= 2 && upper * 2 >= form.length() && form.length() <= 12;
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
