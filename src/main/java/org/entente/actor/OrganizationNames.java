package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Language;
import org.entente.language.NamedSpan;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/**
 * Names of organisations that go on in lower case (<i>Front populaire pour la renaissance …,
 * Movement for the Salvation of …</i>), and the words that an acronym in brackets abbreviates.
 */
final class OrganizationNames {

  private static final Set<String> FRENCH_LINKS = Set.of("de", "d'", "du", "des", "pour", "à");
  private static final Set<String> ENGLISH_LINKS = Set.of("of", "for", "the", "and", "in", "to");
  private static final int LONGEST = 14;

  private final Lexicon lexicon;

  OrganizationNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<UnknownName> find(SentenceText text, List<NamedSpan> proposals) {
    List<UnknownName> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (text.word(i).isCapitalized() && lexicon.is(Cue.NAME_HEAD, text.lower(i))) {
        headed(text, i, proposals).ifPresent(found::add);
      }
      abbreviated(text, i).ifPresent(found::add);
    }
    return found;
  }

  private Optional<UnknownName> headed(SentenceText text, int head, List<NamedSpan> proposals) {
    int end =
        switch (lexicon.language()) {
          case FRENCH -> frenchEnd(text, head, proposals);
          case ENGLISH -> englishEnd(text, head, proposals);
        };
    if (end <= head + 1) {
      return Optional.empty();
    }
    int begin = head;
    while (lexicon.language() == Language.ENGLISH
        && begin > 0
        && text.word(begin - 1).isCapitalized()
        && !CapitalRuns.isFunctionWord(text.word(begin - 1))) {
      begin--;
    }
    return Optional.of(new UnknownName(begin, end, kind(text, head), true));
  }

  private String kind(SentenceText text, int head) {
    return lexicon
        .denotation(Cue.ACTOR_NOUN, text.lower(head))
        .filter(kind -> kind.equals("PoliticalParty") || kind.equals("Coalition"))
        .orElse("Organization");
  }

  private static int frenchEnd(SentenceText text, int head, List<NamedSpan> proposals) {
    int end = head + 1;
    int last = head;
    while (end < text.size() && goesOn(text, end) && !isPerson(proposals, end)) {
      Upos upos = text.word(end).upos();
      if (upos.isNominal() || upos == Upos.ADJ) {
        last = end;
      }
      end++;
    }
    boolean loneAdjective = last == head + 1 && text.word(last).upos() == Upos.ADJ;
    return last > head && !loneAdjective ? last + 1 : head;
  }

  private static boolean isPerson(List<NamedSpan> proposals, int word) {
    return proposals.stream().anyMatch(p -> p.type() == NamedSpan.Type.PERSON && p.begin() == word);
  }

  private static boolean goesOn(SentenceText text, int i) {
    Word word = text.word(i);
    return switch (word.upos()) {
      case NOUN, ADJ, PROPN -> true;
      case DET -> i + 1 < text.size() && !word.isCapitalized();
      case ADP -> FRENCH_LINKS.contains(text.lower(i));
      case CCONJ -> i + 1 < text.size() && word.lemma().equals("et") && isCommonNoun(text, i + 1);
      case ADV, AUX, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  private static boolean isCommonNoun(SentenceText text, int i) {
    Word word = text.word(i);
    return !word.isCapitalized() && (word.upos() == Upos.NOUN || word.upos() == Upos.ADJ);
  }

  private static int englishEnd(SentenceText text, int head, List<NamedSpan> proposals) {
    int end = head + 1;
    int last = head;
    while (end < text.size() && !isPerson(proposals, end)) {
      if (text.lower(end).equals("-") && text.isJoined(end) && text.isJoined(end + 1)) {
        end += 2;
        last = end - 1;
        continue;
      }
      boolean capital = text.word(end).isCapitalized();
      if (!capital && !ENGLISH_LINKS.contains(text.lower(end))) {
        break;
      }
      if (end == head + 1 && !text.lower(end).matches("of|for")) {
        break;
      }
      if (text.lower(end).equals("and") && last < end - 1) {
        break;
      }
      last = capital ? end : last;
      end++;
    }
    return last > head ? last + 1 : head;
  }

  /** The words before an acronym in brackets whose initials it is made of. */
  private static Optional<UnknownName> abbreviated(SentenceText text, int bracket) {
    if (!text.written(bracket).equals("(") || bracket + 1 >= text.size()) {
      return Optional.empty();
    }
    String acronym = text.written(bracket + 1);
    boolean spoken = acronym.length() >= 3 && Character.isUpperCase(acronym.charAt(0));
    if (!NameFolding.isAcronym(acronym) && !spoken) {
      return Optional.empty();
    }
    String letters = NameFolding.fold(acronym).replaceAll("[^a-z]", "");
    for (int begin = bracket - 1; begin >= Math.max(0, bracket - LONGEST); begin--) {
      if (text.word(begin).isCapitalized()
          && !CapitalRuns.isFunctionWord(text.word(begin))
          && abbreviates(letters, text, begin, bracket)) {
        return Optional.of(new UnknownName(begin, bracket, "Organization", true));
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
      boolean counts = !CapitalRuns.isFunctionWord(text.word(i)) || upos == Upos.ADV;
      if (counts || text.word(i).isCapitalized()) {
        NameFolding.parts(text.written(i)).forEach(part -> initials.append(part.charAt(0)));
      }
    }
    String all = initials.toString();
    boolean sameStart = !all.isEmpty() && all.charAt(0) == letters.charAt(0);
    boolean part = isSubsequence(letters, all) && all.length() * 2 >= letters.length();
    return sameStart && (isSubsequence(all, letters) || part);
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
