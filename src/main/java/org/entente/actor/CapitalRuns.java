package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.language.NamedSpan;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/**
 * Names that no gazetteer has, by their capitals: runs of capitalised words with the particles
 * between them, without the titles before them.
 */
final class CapitalRuns {

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ben", "bin", "ibn", "ag", "ould", "von", "van", "der", "abou", "abu", "an",
          "as", "ash", "ad", "ar", "bint", "da", "dos", "y", "di", "del", "della", "ath", "dia",
          "wa", "binti");
  private static final int LONGEST_TITLE = 3;
  private static final int LONGEST_PORTFOLIO = 5;

  private final Lexicon lexicon;
  private final NameKinds kinds;

  CapitalRuns(Lexicon lexicon, NameKinds kinds) {
    this.lexicon = lexicon;
    this.kinds = kinds;
  }

  /**
   * The runs in a sentence.
   *
   * @param proposals what statistics take for names
   * @param demonyms where demonyms stand
   * @param proper words that are capitalised within sentences of the document
   */
  List<UnknownName> find(
      SentenceText text, List<NamedSpan> proposals, Set<Integer> demonyms, Set<String> proper) {
    List<UnknownName> found = new ArrayList<>();
    int i = 0;
    while (i < text.size()) {
      if (!isStart(text, i)) {
        i++;
        continue;
      }
      int end = end(text, i);
      run(text, i, end, proposals, demonyms, proper).ifPresent(found::add);
      i = end;
    }
    return found;
  }

  private boolean isStart(SentenceText text, int i) {
    boolean joinedNumber =
        text.word(i).form().matches("\\d{1,2}")
            && text.isJoined(i + 1)
            && isCapital(text.word(i + 1));
    return (isCapital(text.word(i)) && !isFunctionWord(text.word(i))) || joinedNumber;
  }

  private static boolean isCapital(Word word) {
    return word.isCapitalized();
  }

  static boolean isFunctionWord(Word word) {
    return switch (word.upos()) {
      case DET, PRON, ADP, ADV, CCONJ, SCONJ, AUX, PUNCT, PART ->
          !NameFolding.isAcronym(word.form());
      case NUM -> Character.isDigit(word.form().codePointAt(0));
      case ADJ, INTJ, NOUN, PROPN, SYM, VERB, X -> false;
    };
  }

  /** The end of a run of capitalised words, particles and joined numbers included. */
  private int end(SentenceText text, int begin) {
    int end = begin + 1;
    while (end < text.size()) {
      boolean quoted = text.gapBefore(end).matches(".*[«»\"“”].*");
      if (quoted) {
        break;
      }
      if ((isCapital(text.word(end)) && text.word(end).upos() != Upos.PRON)
          || (text.isJoined(end) && text.word(end).form().matches("-?\\d+"))
          || text.written(end).matches("(?:al|el|as|ash|ad|an|ach|at|ar|az)-\\p{Lu}.*")) {
        end++;
      } else if (PARTICLES.contains(text.lower(end))
          && end + 1 < text.size()
          && isCapital(text.word(end + 1))) {
        end += 2;
      } else if (end > begin + 1 && goesOnBehindHyphen(text, end)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** <i>Tien Chung-kwang</i>, where the hyphen is a word; not <i>Saudi Arabia-backed</i>. */
  private boolean goesOnBehindHyphen(SentenceText text, int hyphen) {
    return text.lower(hyphen).equals("-")
        && text.isJoined(hyphen)
        && text.isJoined(hyphen + 1)
        && text.word(hyphen + 1).upos().isNominal()
        && lexicon.startingWith(text.lower(hyphen + 1)).isEmpty();
  }

  private Optional<UnknownName> run(
      SentenceText text,
      int start,
      int behind,
      List<NamedSpan> proposals,
      Set<Integer> demonyms,
      Set<String> proper) {
    int begin = start;
    boolean titled = false;
    for (int title = titleEnd(text, begin, behind, demonyms);
        title > begin;
        title = titleEnd(text, begin, behind, demonyms)) {
      titled |= !demonyms.contains(begin);
      begin = title;
    }
    if (begin < behind && text.written(begin, behind).matches("\\p{L}{1,3}-\\d+.*")) {
      return Optional.empty();
    }
    if (begin >= behind || isPortfolio(text, begin)) {
      return Optional.empty();
    }
    Optional<NamedSpan> proposal = proposal(proposals, begin, behind);
    if (begin == 0 && !proposal.isPresent() && isCommon(text, behind, proper)) {
      begin++;
    }
    int end = extended(text, behind, proposal);
    if (begin >= end || isOther(text, begin, end, proposal)) {
      return Optional.empty();
    }
    boolean supported = proposal.filter(p -> covers(p, text, start, end)).isPresent();
    String kind = kinds.of(text, begin, end, proposal, titled);
    return Optional.of(new UnknownName(begin, end, kind, supported || titled));
  }

  private static boolean covers(NamedSpan proposal, SentenceText text, int begin, int end) {
    return proposal.begin() <= begin && end <= proposal.end() && end <= text.size();
  }

  private static Optional<NamedSpan> proposal(List<NamedSpan> proposals, int begin, int end) {
    return proposals.stream().filter(p -> p.begin() < end && begin < p.end()).findFirst();
  }

  /** The name of a person or place goes on where statistics say so: <i>Charles de Gaulle</i>. */
  private static int extended(SentenceText text, int end, Optional<NamedSpan> proposal) {
    return proposal
        .filter(p -> p.type() == NamedSpan.Type.PERSON || p.type() == NamedSpan.Type.LOCATION)
        .map(NamedSpan::end)
        .filter(further -> further > end && isCapital(text.word(further - 1)))
        .filter(further -> text.written(end, further).matches("[\\p{L}'’ -]+"))
        .filter(further -> !text.written(end, further).matches("(?i).*\\b(?:et|and|en|à)\\b.*"))
        .orElse(end);
  }

  /**
   * Behind a title, a word for what is over, or a demonym before a title, that a run begins with.
   */
  private int titleEnd(SentenceText text, int begin, int end, Set<Integer> demonyms) {
    for (int stop = Math.min(text.size(), begin + LONGEST_TITLE); stop > begin; stop--) {
      String words = text.written(begin, stop).toLowerCase(Locale.ROOT);
      if (lexicon.is(Cue.TITLE, words)
          || (stop == begin + 1 && lexicon.is(Cue.FORMER_ADJECTIVE, words))) {
        return stop;
      }
    }
    boolean demonym =
        demonyms.contains(begin)
            && begin + 1 < end
            && titleEnd(text, begin + 1, end, Set.of()) > begin + 1;
    return demonym ? begin + 1 : begin;
  }

  /** Whether the first word of a sentence may owe its capital to its place only. */
  private static boolean isCommon(SentenceText text, int end, Set<String> proper) {
    Word first = text.word(0);
    if (NameFolding.isAcronym(first.form()) || proper.contains(first.form())) {
      return false;
    }
    return end == 1 || first.upos() != Upos.PROPN;
  }

  /** Names of works, wars and weapons are no actors, unless a word for an organisation says so. */
  private boolean isOther(SentenceText text, int begin, int end, Optional<NamedSpan> proposal) {
    boolean other = proposal.filter(p -> p.type() == NamedSpan.Type.OTHER).isPresent();
    return other
        && !kinds.isOrganization(text, begin, end)
        && !(end == begin + 1 && NameFolding.isAcronym(text.written(begin)));
  }

  /** <i>ministre des Affaires étrangères</i>: the words for a department are no name. */
  private boolean isPortfolio(SentenceText text, int i) {
    if (!lexicon.is(Cue.PORTFOLIO, text.lower(i))) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - LONGEST_PORTFOLIO); k--) {
      String lemma = text.lemma(k);
      if (lexicon.is(Cue.PORTFOLIO_NOUN, lemma)) {
        return true;
      }
    }
    return false;
  }
}
