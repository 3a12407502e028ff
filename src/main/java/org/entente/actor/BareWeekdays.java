package org.entente.actor;

import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.document.Language;
import org.entente.language.Analyzer;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.language.Word;

/**
 * Sets weekdays without a preposition aside while a sentence is parsed. Behind a verb, the parser
 * takes a name that follows for a complement of the day: <i>ont pris samedi Alep</i>.
 */
final class BareWeekdays {

  private final Set<String> weekdays;

  BareWeekdays(Language language) {
    Locale locale = Locale.forLanguageTag(language.tag());
    this.weekdays =
        Arrays.stream(DateFormatSymbols.getInstance(locale).getWeekdays())
            .filter(name -> !name.isEmpty())
            .map(name -> name.toLowerCase(locale))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The tree of a sentence, in which each weekday that was set aside depends on its verb. */
  SyntaxTree parse(List<Word> words, Analyzer analyzer) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!isSetAside(words, i)) {
        kept.add(i);
      }
    }
    if (kept.size() == words.size()) {
      return analyzer.parse(words);
    }
    SyntaxTree parsed = analyzer.parse(kept.stream().map(words::get).toList());
    return restored(parsed, kept, words);
  }

  private boolean isSetAside(List<Word> words, int at) {
    return at > 0
        && at < words.size() - 1
        && words.get(at - 1).upos().isVerbal()
        && weekdays.contains(words.get(at).form().toLowerCase(Locale.ROOT))
        && words.get(at + 1).upos() == Upos.PROPN;
  }

  private static SyntaxTree restored(SyntaxTree parsed, List<Integer> kept, List<Word> words) {
    List<Word> all = new ArrayList<>(words);
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    for (int i = 1; i < words.size(); i++) {
      heads[i] = i - 1;
      relations[i] = "obl";
    }
    for (int node = 0; node < kept.size(); node++) {
      int place = kept.get(node);
      all.set(place, parsed.word(node));
      heads[place] = parsed.head(node) < 0 ? SyntaxTree.NONE : kept.get(parsed.head(node));
      relations[place] = parsed.relation(node);
    }
    return new SyntaxTree(all, heads, relations);
  }
}
