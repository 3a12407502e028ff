package org.entente.language.corenlp;

import edu.stanford.nlp.ling.HasWord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.entente.language.Morphology;
import org.entente.language.Upos;

/**
 * Lemmas and inflection of French words, from the dictionary of LanguageTool (see its {@code
 * french_tags.txt} for the tags); CoreNLP has none.
 */
final class FrenchMorphology {

  /** A reading of a word. */
  record Reading(String lemma, Morphology morphology) {}

  private static final Map<String, String> ELIDED =
      Map.of("d'", "de", "l'", "le", "qu'", "que", "s'", "se", "n'", "ne");

  private final Dictionary dictionary;

  FrenchMorphology() {
    URL resource = FrenchMorphology.class.getResource("/org/languagetool/resource/fr/french.dict");
    if (resource == null) {
      throw new IllegalStateException("french.dict is missing from the class path");
    }
    try {
      dictionary = Dictionary.read(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reading of {@code form} that suits its part of speech. */
  Reading read(String form, Upos upos) {
    String lower = form.toLowerCase(Locale.FRENCH);
    List<WordData> entries = new DictionaryLookup(dictionary).lookup(lower);
    Optional<WordData> best = entries.stream().filter(entry -> suits(tag(entry), upos)).findFirst();
    return best.map(entry -> reading(entry.getStem().toString(), tag(entry)))
        .orElseGet(() -> guess(lower, upos));
  }

  /** All the lemmas that a form may have, as whatever it is tagged. */
  Set<String> lemmas(String form) {
    String lower = form.toLowerCase(Locale.FRENCH);
    Set<String> lemmas = new HashSet<>();
    lemmas.add(lower);
    lemmas.add(guess(lower, Upos.NOUN).lemma());
    lemmas.add(guess(lower, Upos.X).lemma());
    for (WordData entry : new DictionaryLookup(dictionary).lookup(lower)) {
      lemmas.add(lemma(entry.getStem().toString()));
    }
    return lemmas;
  }

  /** The verb whose past participle {@code form} may be; empty if none. */
  String participleOf(String form) {
    return new DictionaryLookup(dictionary)
        .lookup(form.toLowerCase(Locale.FRENCH)).stream()
            .filter(entry -> tag(entry).contains(" ppa "))
            .map(entry -> lemma(entry.getStem().toString()))
            .findFirst()
            .orElse("");
  }

  /**
   * The tag of a word that can only be one thing: all its readings are of a verb other than an
   * auxiliary, or it is a participle behind an auxiliary.
   */
  Optional<Upos> certainTag(String form, int index, List<? extends HasWord> sentence) {
    List<WordData> entries =
        new DictionaryLookup(dictionary).lookup(form.toLowerCase(Locale.FRENCH));
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    boolean onlyVerb =
        entries.stream().allMatch(e -> tag(e).startsWith("V") && !isAuxiliary(tag(e)));
    boolean participle =
        entries.stream().anyMatch(e -> tag(e).contains(" ppa ") && !isAuxiliary(tag(e)));
    boolean finite = entries.stream().anyMatch(e -> isFinite(tag(e)));
    if (onlyVerb && (finite || !participle)) {
      return Optional.of(Upos.VERB);
    }
    return participle && followsPerfect(index, sentence)
        ? Optional.of(Upos.VERB)
        : Optional.empty();
  }

  /** The tag of an entry; its last character is only a code for the frequency of the word. */
  private static String tag(WordData entry) {
    String tag = entry.getTag().toString();
    return tag.isEmpty() ? tag : tag.substring(0, tag.length() - 1);
  }

  private static boolean isAuxiliary(String tag) {
    return tag.startsWith("V avoir") || tag.startsWith("V etre");
  }

  private static boolean isFinite(String tag) {
    return tag.startsWith("V")
        && (tag.contains(" ind ") || tag.contains(" con ") || tag.contains(" sub "));
  }

  /**
   * Whether <i>avoir</i>, or <i>être</i> with a reflexive pronoun, stands before, adverbs between
   * aside.
   */
  private boolean followsPerfect(int index, List<? extends HasWord> sentence) {
    for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
      String form = sentence.get(i).word().toLowerCase(Locale.FRENCH);
      List<WordData> entries = new DictionaryLookup(dictionary).lookup(form);
      if (entries.stream().anyMatch(e -> tag(e).startsWith("V avoir"))) {
        return true;
      }
      if (entries.stream().anyMatch(e -> tag(e).startsWith("V etre"))) {
        return form.equals("été")
            || (i > 0 && sentence.get(i - 1).word().matches("(?i)s'|se|m'|me|nous|n'|ne"));
      }
      if (entries.stream().noneMatch(e -> tag(e).startsWith("A"))) {
        return false;
      }
    }
    return false;
  }

  private static boolean suits(String tag, Upos upos) {
    return switch (upos) {
      case VERB, AUX -> tag.startsWith("V");
      case NOUN -> tag.startsWith("N") || tag.startsWith("Z");
      case ADJ -> tag.startsWith("J") || tag.startsWith("V ppa") || tag.contains(" ppa ");
      case ADV -> tag.startsWith("A");
      case DET -> tag.startsWith("D");
      case PRON -> tag.startsWith("R");
      case ADP, SCONJ, CCONJ, PART, INTJ, NUM, PROPN, PUNCT, SYM, X -> false;
    };
  }

  private static Reading reading(String stem, String tag) {
    return new Reading(lemma(stem), morphology(tag));
  }

  /**
   * In lower case, in the traditional spelling: the dictionary has <i>connaitre</i> for
   * <i>connaître</i>.
   */
  private static String lemma(String stem) {
    return stem.toLowerCase(Locale.FRENCH).replaceFirst("(?<=[ao])itre$", "ître");
  }

  private static Morphology morphology(String tag) {
    String number = tag.endsWith(" p") ? "Plur" : tag.endsWith(" s") ? "Sing" : "";
    String gender = tag.contains(" m ") ? "Masc" : tag.contains(" f ") ? "Fem" : "";
    if (!tag.startsWith("V")) {
      return new Morphology("", "", "", number, gender);
    }
    if (tag.contains(" ppa ")) {
      return new Morphology("Part", "Past", "", number, gender);
    }
    if (tag.contains(" ppr")) {
      return new Morphology("Part", "Pres", "", number, gender);
    }
    if (tag.contains(" inf")) {
      return new Morphology("Inf", "", "", "", "");
    }
    return new Morphology("Fin", tense(tag), mood(tag), number, "");
  }

  private static String tense(String tag) {
    if (tag.contains(" futu")) {
      return "Fut";
    }
    if (tag.contains(" impa")) {
      return "Imp";
    }
    return tag.contains(" psim") ? "Past" : "Pres";
  }

  private static String mood(String tag) {
    if (tag.contains(" con ")) {
      return "Cnd";
    }
    if (tag.contains(" sub ")) {
      return "Sub";
    }
    return tag.contains(" imp ") ? "Imp" : "Ind";
  }

  /** For words that the dictionary lacks: regular plurals, and the participles in -é. */
  private static Reading guess(String lower, Upos upos) {
    if (upos == Upos.NOUN || upos == Upos.ADJ) {
      boolean plural = lower.length() > 3 && lower.endsWith("s");
      String lemma = plural ? lower.substring(0, lower.length() - 1) : lower;
      return new Reading(lemma, new Morphology("", "", "", plural ? "Plur" : "", ""));
    }
    return new Reading(ELIDED.getOrDefault(lower, lower), Morphology.NONE);
  }
}
