package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/** Tells where a name, or a coordination of names, ends. */
final class NameLists {

  private final Lexicon lexicon;

  NameLists(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static boolean isName(Mention mention) {
    return mention.type() == Mention.Type.NAME || mention.type() == Mention.Type.CAPITAL;
  }

  /** The index behind the words that are one node with word {@code begin}. */
  int mergedEnd(List<Word> words, List<Mention> mentions, int begin) {
    Optional<Mention> first = nameAt(mentions, begin);
    if (first.isEmpty()) {
      return begin + 1;
    }
    int end = first.get().end();
    int items = 1;
    int at = end;
    while (at < words.size()) {
      boolean conjunction = isConjunction(words.get(at));
      boolean comma = words.get(at).form().equals(",");
      if (!conjunction && !comma) {
        break;
      }
      int next = at + 1;
      if (comma
          && items >= 2
          && next < words.size()
          && isConjunction(words.get(next))
          && oxford()) {
        conjunction = true;
        next++;
      }
      if (next < words.size() && words.get(next).upos() == Upos.DET) {
        next++;
      }
      Optional<Mention> name = nameAt(mentions, next);
      if (name.isEmpty()) {
        break;
      }
      items++;
      at = name.get().end();
      if (conjunction) {
        return clauseFollows(words, at, begin) ? end : at;
      }
    }
    return first.get().end();
  }

  private boolean oxford() {
    return lexicon.language() == org.entente.document.Language.ENGLISH;
  }

  /**
   * Whether the last name is the subject of a clause of its own: <i>X a attaqué Y et Z a
   * riposté</i>.
   */
  private static boolean clauseFollows(List<Word> words, int at, int begin) {
    if (at >= words.size() || !words.get(at).upos().isVerbal()) {
      return false;
    }
    boolean singular =
        words.get(at).morphology().isFinite() && words.get(at).morphology().number().equals("Sing");
    boolean verbBefore =
        words.subList(0, begin).stream()
            .anyMatch(w -> w.upos() == Upos.VERB && w.morphology().isFinite());
    return singular && verbBefore;
  }

  private boolean isConjunction(Word word) {
    return word.upos() == Upos.CCONJ
        && lexicon.is(Cue.CONJUNCTION, word.form().toLowerCase(Locale.ROOT));
  }

  private static Optional<Mention> nameAt(List<Mention> mentions, int begin) {
    return mentions.stream().filter(NameLists::isName).filter(m -> m.begin() == begin).findFirst();
  }
}
