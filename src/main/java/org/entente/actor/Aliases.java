package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/**
 * Links a name with the acronyms and aliases that follow it, in brackets (<i>Hayat Tahrir al-Sham
 * (HTS)</i>) or behind a word that says so (<i>dit « Hemedti », known as Prachanda</i>).
 */
final class Aliases {

  private static final int LONGEST_MARK = 6;
  private static final int LONGEST_ALIAS = 8;
  private static final int LONGEST_WORD = 12;

  private final Lexicon lexicon;
  private final Cast cast;

  Aliases(Lexicon lexicon, Cast cast) {
    this.lexicon = lexicon;
    this.cast = cast;
  }

  /** The same mentions, where aliases stand for what is named before them. */
  List<Mention> link(SentenceText text, List<Mention> names) {
    List<Mention> result = new ArrayList<>(names);
    for (Mention name : names) {
      if (name.type() != Mention.Type.NAME) {
        continue;
      }
      if (name.end() < text.size() && text.written(name.end()).equals("(")) {
        bracketed(text, name, result);
      } else {
        marked(text, name, result);
      }
    }
    result.sort(Comparator.comparing(Mention::begin));
    return result;
  }

  private void bracketed(SentenceText text, Mention name, List<Mention> mentions) {
    int begin = name.end() + 1;
    while (begin < text.size() && !text.written(begin).equals(")")) {
      int end = segmentEnd(text, begin);
      int start = skipArticle(text, begin);
      int aliasEnd = aliasEnd(text, start, end);
      if (aliasEnd <= start || !mayBeAlias(text, start, aliasEnd)) {
        return;
      }
      if (!alias(text, name, start, aliasEnd, mentions)) {
        return;
      }
      begin = end < text.size() && text.written(end).equals(")") ? end : end + 1;
    }
  }

  private int skipArticle(SentenceText text, int begin) {
    return lexicon.is(Cue.DEFINITE_DETERMINER, text.lower(begin)) ? begin + 1 : begin;
  }

  private static int segmentEnd(SentenceText text, int begin) {
    int end = begin;
    while (end < text.size() && !text.written(end).matches("[),;]")) {
      end++;
    }
    return end;
  }

  /** Where an alias ends: before <i>en arabe</i> and the like. */
  private int aliasEnd(SentenceText text, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (lexicon.is(Cue.ALIAS_TAIL, text.written(i, end).toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return end;
  }

  private static boolean mayBeAlias(SentenceText text, int begin, int end) {
    String alias = text.written(begin, end);
    boolean word =
        !alias.contains(" ")
            && Character.isUpperCase(alias.codePointAt(0))
            && alias.length() <= LONGEST_WORD;
    boolean numbered = alias.matches("\\d{1,2}\\p{Lu}+");
    return word || numbered || NameFolding.isAcronym(alias.replace(" ", ""));
  }

  private void marked(SentenceText text, Mention name, List<Mention> mentions) {
    int at =
        name.end() < text.size() && text.written(name.end()).equals(",")
            ? name.end() + 1
            : name.end();
    int begin = markEnd(text, at);
    if (begin <= at || begin >= text.size()) {
      return;
    }
    int start = skipArticle(text, begin);
    boolean quoted = isQuote(text.gapBefore(begin)) || isQuote(text.gapBefore(start));
    if (quoted) {
      int end = quoteEnd(text, start);
      if (end > start) {
        alias(text, name, start, end, mentions);
      }
      return;
    }
    boolean or = lexicon.is(Cue.CONJUNCTION, text.lower(at)) && begin == at + 1;
    mentions.stream()
        .filter(m -> m.begin() == start && m.type() == Mention.Type.NAME && !or)
        .findFirst()
        .ifPresent(m -> alias(text, name, m.begin(), m.end(), mentions));
  }

  private int markEnd(SentenceText text, int at) {
    for (int end = Math.min(text.size(), at + LONGEST_MARK); end > at; end--) {
      if (lexicon.is(
          Cue.ALIAS_MARK, text.written(at, end).toLowerCase(Locale.ROOT).replace('’', '\''))) {
        return end;
      }
    }
    return at;
  }

  private static boolean isQuote(String gap) {
    return gap.matches("(?s).*[«»\"“”„].*");
  }

  private static int quoteEnd(SentenceText text, int begin) {
    for (int end = begin + 1; end <= Math.min(text.size(), begin + LONGEST_ALIAS); end++) {
      if (isQuote(text.gapAfter(end - 1))) {
        return end;
      }
    }
    return begin;
  }

  /** Makes some words stand for what is named before; not if they name another. */
  private boolean alias(
      SentenceText text, Mention name, int begin, int end, List<Mention> mentions) {
    Referent referent = cast.canonical(name.referents().get(0));
    String written = text.written(begin, end);
    Optional<Referent> present =
        mentions.stream()
            .filter(m -> m.begin() >= begin && m.begin() < end)
            .findFirst()
            .map(m -> cast.canonical(m.referents().get(0)));
    if (present.filter(p -> isAnother(p, referent, written)).isPresent()) {
      return false;
    }
    mentions.removeIf(m -> m.begin() >= begin && m.begin() < end);
    Referent kept = referent;
    if (present.filter(p -> !(p.isKnown() && referent.isKnown())).isPresent()) {
      kept = cast.merge(referent, present.get());
    }
    kept.addName(written);
    mentions.add(
        new Mention(
            begin, end, begin, Mention.Type.NAME, List.of(kept), written, text.span(begin, end)));
    return true;
  }

  /** A name of its own, as that of the country behind a town. */
  private static boolean isAnother(Referent alias, Referent before, String written) {
    return !alias.iri().equals(before.iri())
        && alias.isKnown()
        && (before.isKnown() || !NameFolding.isAcronym(written));
  }
}
