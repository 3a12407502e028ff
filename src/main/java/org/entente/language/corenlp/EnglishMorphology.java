package org.entente.language.corenlp;

import edu.stanford.nlp.process.Morphology;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Upos;

/** Lemmas and inflection of English words, from their Penn Treebank tags. */
final class EnglishMorphology {

  private static final List<String> INFLECTED = List.of("VBD", "VBG", "VBN", "VBZ", "NNS", "JJ");

  private EnglishMorphology() {}

  /**
   * The lemma, by the finite-state stemmer that CoreNLP carries (Minnen, Carroll and Pearce 2001).
   */
  static String lemma(String form, String tag) {
    // The stemmer is not safe from many threads; it is cheap to make.
    return new Morphology().lemma(form, tag, true).toLowerCase(Locale.ENGLISH);
  }

  /** The verb whose past participle a form in -ed or a tagged participle is; empty if none. */
  static String participleOf(String form, String tag) {
    boolean participle =
        tag.equals("VBN") || tag.equals("VBD") || (tag.equals("JJ") && form.endsWith("ed"));
    return participle ? lemma(form, "VBN") : "";
  }

  /** All the lemmas that a form may have, as whatever it is tagged. */
  static Set<String> lemmas(String form) {
    Set<String> lemmas = new HashSet<>();
    lemmas.add(form.toLowerCase(Locale.ENGLISH));
    for (String tag : INFLECTED) {
      lemmas.add(lemma(form, tag));
    }
    return lemmas;
  }

  static Upos upos(String tag, String form) {
    return switch (tag) {
      case "NN", "NNS" -> Upos.NOUN;
      case "NNP", "NNPS" -> Upos.PROPN;
      case "JJ", "JJR", "JJS" -> Upos.ADJ;
      case "RB", "RBR", "RBS", "WRB" -> Upos.ADV;
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> Upos.VERB;
      case "MD" -> Upos.AUX;
      case "DT", "PDT", "WDT" -> Upos.DET;
      case "PRP", "PRP$", "WP", "WP$", "EX" -> Upos.PRON;
      case "IN", "RP" -> Upos.ADP;
      case "TO" -> Upos.PART;
      case "POS" -> Upos.PART;
      case "CC" -> Upos.CCONJ;
      case "CD" -> Upos.NUM;
      case "UH" -> Upos.INTJ;
      case "SYM", "$", "#" -> Upos.SYM;
      default -> form.chars().anyMatch(Character::isLetter) ? Upos.X : Upos.PUNCT;
    };
  }

  static org.entente.language.Morphology morphology(String tag) {
    return switch (tag) {
      case "VB" -> inflection("Inf", "", "");
      case "VBD" -> inflection("Fin", "Past", "Ind");
      case "VBG" -> inflection("Ger", "", "");
      case "VBN" -> inflection("Part", "Past", "");
      case "VBP", "VBZ" -> inflection("Fin", "Pres", "Ind");
      case "MD" -> inflection("Fin", "", "");
      case "NNS", "NNPS" -> new org.entente.language.Morphology("", "", "", "Plur", "");
      case "NN", "NNP" -> new org.entente.language.Morphology("", "", "", "Sing", "");
      default -> org.entente.language.Morphology.NONE;
    };
  }

  private static org.entente.language.Morphology inflection(
      String form, String tense, String mood) {
    return new org.entente.language.Morphology(form, tense, mood, "", "");
  }
}
