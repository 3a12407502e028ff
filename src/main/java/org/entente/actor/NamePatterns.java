package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Language;
import org.entente.language.NamedSpan;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/**
 * Names that no gazetteer has: runs of capitalised words, names of organisations that go on in
 * lower case (<i>Front populaire pour la renaissance …</i>), and the words that an acronym in
 * brackets abbreviates.
 */
final class NamePatterns {

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ben", "bin", "ibn", "ag", "ould", "von", "van", "der", "abou", "abu", "an",
          "as", "ash", "ad", "ar", "bint", "da", "dos", "y");

  private final Lexicon lexicon;
  private final Language language;

  NamePatterns(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.language = lexicon.language();
  }

  /** A possible name, with the kind that its form and its neighbours suggest. */
  record Name(int begin, int end, String kind) {}

  List<Name> find(SentenceText text, List<NamedSpan> proposals) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (isNameStart(text, i)) {
        int end = runEnd(text, i);
        if (end > i) {
          names.add(new Name(i, end, kind(text, i, end, proposals)));
        }
        if (isNameHead(text, i)) {
          organization(text, i).ifPresent(names::add);
        }
      }
      abbreviated(text, i).ifPresent(names::add);
    }
    return names;
  }

  private boolean isNameHead(SentenceText text, int i) {
    return text.word(i).isCapitalized()
        && lexicon.is(Cue.NAME_HEAD, text.word(i).form().toLowerCase(Locale.ROOT));
  }

  private boolean isNameStart(SentenceText text, int i) {
    Word word = text.word(i);
    if (!word.isCapitalized() || isFunctionWord(word) || isTitle(word)) {
      return false;
    }
    if (i > 0
        && isPlainCapitalized(text, i - 1)
        && !isTitle(text.word(i - 1))
        && !isFunctionWord(text.word(i - 1))) {
      return false;
    }
    return i > 0
        || word.upos() == Upos.PROPN
        || isNameHead(text, i)
        || (i + 1 < text.size() && isPlainCapitalized(text, i + 1));
  }

  private boolean isTitle(Word word) {
    return lexicon.is(Cue.TITLE, word.form().toLowerCase(Locale.ROOT));
  }

  private static boolean isPlainCapitalized(SentenceText text, int i) {
    return text.word(i).isCapitalized();
  }

  private static boolean isFunctionWord(Word word) {
    return switch (word.upos()) {
      case DET, PRON, ADP, ADV, CCONJ, SCONJ, AUX, PUNCT, NUM, PART ->
          word.form().length() < 2 || !isAcronym(word.form());
      case ADJ, INTJ, NOUN, PROPN, SYM, VERB, X -> false;
    };
  }

  static boolean isAcronym(String form) {
    long upper = form.chars().filter(Character::isUpperCase).count();
    return upper >= 2 && upper * 2 >= form.length() && form.length() <= 12;
  }

  /** The end of a run of capitalised words, particles between them included. */
  private int runEnd(SentenceText text, int begin) {
    int end = begin + 1;
    while (end < text.size()) {
      if (text.word(end).isCapitalized() && text.word(end).upos() != Upos.PRON) {
        end++;
      } else if (PARTICLES.contains(text.word(end).form().toLowerCase(Locale.ROOT))
          && end + 1 < text.size()
          && text.word(end + 1).isCapitalized()) {
        end += 2;
      } else if (text.written(end).matches("(?:al|el|as|ash|ad|an|ach)-\\p{Lu}.*")) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private String kind(SentenceText text, int begin, int end, List<NamedSpan> proposals) {
    Optional<NamedSpan> proposal =
        proposals.stream().filter(p -> p.begin() < end && begin < p.end()).findFirst();
    if (begin > 0 && isTitle(text.word(begin - 1))) {
      return "Person";
    }
    if (isNameHead(text, begin) || (language == Language.ENGLISH && isNameHead(text, end - 1))) {
      return "Organization";
    }
    return proposal
        .map(
            p ->
                switch (p.type()) {
                  case PERSON ->
                      end - begin > 1 || begin == 0 || !isArticle(text, begin - 1)
                          ? "Person"
                          : "Organization";
                  case LOCATION -> placeKind(text, begin);
                  case ORGANIZATION -> "Organization";
                  case OTHER -> "Actor";
                })
        .orElseGet(() -> afterPlace(text, begin) ? "Settlement" : "Actor");
  }

  private boolean isArticle(SentenceText text, int i) {
    return lexicon.is(Cue.DEFINITE_DETERMINER, text.word(i).form().toLowerCase(Locale.ROOT));
  }

  private String placeKind(SentenceText text, int begin) {
    for (int i = Math.max(0, begin - 3); i < begin; i++) {
      Optional<String> kind = lexicon.denotation(Cue.PLACE_NOUN, text.word(i).lemma());
      if (kind.isPresent()) {
        return kind.get();
      }
    }
    return "Settlement";
  }

  private boolean afterPlace(SentenceText text, int begin) {
    for (int i = Math.max(0, begin - 3); i < begin; i++) {
      if (lexicon.is(Cue.PLACE_NOUN, text.word(i).lemma())) {
        return true;
      }
    }
    return begin > 0 && text.word(begin - 1).form().equals("à");
  }

  /** A name that begins with the head of an organisation and goes on in lower case. */
  private Optional<Name> organization(SentenceText text, int begin) {
    if (language != Language.FRENCH) {
      return Optional.empty();
    }
    int end = begin + 1;
    int lastContent = begin;
    while (end < text.size() && goesOn(text, end)) {
      Upos upos = text.word(end).upos();
      if (upos.isNominal() || upos == Upos.ADJ) {
        lastContent = end;
      }
      end++;
    }
    boolean more = lastContent > begin + 1 || text.word(lastContent).upos() != Upos.ADJ;
    return lastContent > begin && more
        ? Optional.of(new Name(begin, lastContent + 1, "Organization"))
        : Optional.empty();
  }

  private static boolean goesOn(SentenceText text, int i) {
    Word word = text.word(i);
    return switch (word.upos()) {
      case NOUN, ADJ -> true;
      case PROPN -> true;
      case DET -> i + 1 < text.size() && !text.word(i).isCapitalized();
      case ADP ->
          Set.of("de", "d'", "du", "des", "pour", "à")
              .contains(word.form().toLowerCase(Locale.ROOT));
      case CCONJ ->
          i + 1 < text.size()
              && word.lemma().equals("et")
              && text.word(i + 1).upos() != Upos.PROPN
              && !text.word(i + 1).isCapitalized()
              && text.word(i + 1).upos() != Upos.VERB
              && text.word(i + 1).upos() != Upos.DET;
      case ADV, AUX, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  /** The words before an acronym in brackets whose initials it is made of. */
  private Optional<Name> abbreviated(SentenceText text, int bracket) {
    if (!text.word(bracket).form().matches("[(\\[]|-LRB-") || bracket + 1 >= text.size()) {
      return Optional.empty();
    }
    String acronym = text.written(bracket + 1);
    if (!isAcronym(acronym)
        && !(acronym.length() >= 3 && Character.isUpperCase(acronym.charAt(0)))) {
      return Optional.empty();
    }
    String letters = NameFolding.fold(acronym).replaceAll("[^a-z]", "");
    for (int begin = bracket - 1; begin >= Math.max(0, bracket - 14); begin--) {
      if (text.word(begin).isCapitalized()
          && !isFunctionWord(text.word(begin))
          && abbreviates(letters, text, begin, bracket)) {
        return Optional.of(new Name(begin, bracket, "Organization"));
      }
    }
    return Optional.empty();
  }

  private static boolean abbreviates(String letters, SentenceText text, int begin, int end) {
    if (letters.length() < 2 || end - begin < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = begin; i < end; i++) {
      Upos upos = text.word(i).upos();
      if (upos == Upos.PUNCT) {
        return false;
      }
      for (String part : NameFolding.parts(text.written(i))) {
        if (upos.isNominal()
            || upos == Upos.ADJ
            || upos == Upos.VERB
            || text.word(i).isCapitalized()
            || upos == Upos.X
            || upos == Upos.ADV) {
          initials.append(part.charAt(0));
        }
      }
    }
    String all = initials.toString();
    return !all.isEmpty() && all.charAt(0) == letters.charAt(0) && isSubsequence(all, letters)
        ? true
        : !all.isEmpty()
            && all.charAt(0) == letters.charAt(0)
            && isSubsequence(letters, all)
            && all.length() * 2 >= letters.length();
  }

  private static boolean isSubsequence(String whole, String part) {
    int found = 0;
    for (int i = 0; i < whole.length() && found < part.length(); i++) {
      if (whole.charAt(i) == part.charAt(found)) {
        found++;
      }
    }
    return found == part.length();
  }
}
