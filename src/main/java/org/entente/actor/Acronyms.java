package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/**
 * Links a name with the acronyms and aliases that follow it in brackets: <i>Hayat Tahrir al-Sham
 * (HTS)</i>.
 */
final class Acronyms {

  private Acronyms() {}

  /** The same mentions, where those in brackets stand for what is named before the brackets. */
  static List<Mention> link(SentenceText text, List<Mention> names, Lexicon lexicon) {
    List<Mention> result = new ArrayList<>(names);
    for (Mention name : names) {
      if (name.type() == Mention.Type.NAME && isBracket(text, name.end())) {
        aliases(text, name, result, lexicon);
      }
    }
    return result;
  }

  private static boolean isBracket(SentenceText text, int i) {
    return i + 1 < text.size() && text.written(i).equals("(");
  }

  private static void aliases(
      SentenceText text, Mention name, List<Mention> mentions, Lexicon lexicon) {
    int next = name.end() + 1;
    while (next < text.size() && !text.written(next).equals(")")) {
      int begin = next;
      int end = segmentEnd(text, begin);
      int aliasEnd = aliasEnd(text, begin, end, lexicon);
      if (aliasEnd <= begin || !mayAbbreviate(text.written(begin, aliasEnd))) {
        return;
      }
      Referent referent = name.referents().get(0);
      String written = text.written(begin, aliasEnd);
      Optional<Mention> present =
          mentions.stream().filter(m -> m.begin() >= begin && m.begin() < end).findFirst();
      if (present.isPresent() && isAnother(present.get().referents().get(0), referent, written)) {
        return;
      }
      mentions.removeIf(m -> m.begin() >= begin && m.begin() < end);
      referent.addName(written);
      mentions.add(
          new Mention(
              begin,
              aliasEnd,
              begin,
              Mention.Type.NAME,
              List.of(referent),
              written,
              text.span(begin, aliasEnd)));
      next = end < text.size() && text.written(end).equals(")") ? end : end + 1;
    }
    mentions.sort(java.util.Comparator.comparing(Mention::begin));
  }

  private static int segmentEnd(SentenceText text, int begin) {
    int end = begin;
    while (end < text.size() && !text.written(end).matches("[),;]")) {
      end++;
    }
    return end;
  }

  /** Where an alias ends: before <i>en arabe</i> and the like. */
  private static int aliasEnd(SentenceText text, int begin, int end, Lexicon lexicon) {
    for (int i = begin + 1; i < end; i++) {
      String tail = text.written(i, end).toLowerCase(Locale.ROOT);
      if (lexicon.is(Cue.ALIAS_TAIL, tail)) {
        return i;
      }
    }
    return end;
  }

  private static boolean mayAbbreviate(String alias) {
    boolean oneWord = !alias.contains(" ");
    return (oneWord && Character.isUpperCase(alias.codePointAt(0)) && alias.length() <= 12)
        || (NamePatterns.isAcronym(alias.replace(" ", "")));
  }

  /** A name of its own in brackets, as the country behind a town. */
  private static boolean isAnother(Referent inBrackets, Referent before, String written) {
    return !inBrackets.iri().equals(before.iri())
        && (inBrackets.isKnown() && (before.isKnown() || !NamePatterns.isAcronym(written)));
  }
}
