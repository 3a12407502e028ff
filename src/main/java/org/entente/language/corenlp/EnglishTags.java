package org.entente.language.corenlp;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.List;
import java.util.Set;

/**
 * Mends tags of English that the words around leave no doubt about, before the parser sees them.
 */
final class EnglishTags {

  private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final int LONGEST = 12;

  private EnglishTags() {}

  /** <i>X, recognised as president by Y, ordered …</i>: the first verb is a participle. */
  static void mend(List<TaggedWord> words) {
    for (int i = 2; i < words.size(); i++) {
      boolean past = words.get(i).tag().equals("VBD");
      boolean behindName =
          words.get(i - 1).word().equals(",")
              && (NOUNS.contains(words.get(i - 2).tag()) || words.get(i - 2).word().equals(")"));
      if (past && behindName && hasAgent(words, i)) {
        words.get(i).setTag("VBN");
      }
    }
  }

  /** Gives a finite verb the tag of one, by its ending, unless the tagger sees a verb in it too. */
  static void keepFinite(TaggedWord word) {
    String tag = word.tag();
    if (!tag.startsWith("VB") && !tag.equals("MD")) {
      String form = word.word();
      word.setTag(form.endsWith("ed") ? "VBD" : form.endsWith("s") ? "VBZ" : "VBP");
    }
  }

  /** Whether <i>by</i> follows before the comma that another finite verb stands behind. */
  private static boolean hasAgent(List<TaggedWord> words, int verb) {
    boolean agent = false;
    for (int i = verb + 1; i < Math.min(words.size() - 1, verb + LONGEST); i++) {
      agent |= words.get(i).word().equals("by");
      if (words.get(i).word().equals(",")) {
        return agent && FINITE.contains(words.get(i + 1).tag());
      }
      if (FINITE.contains(words.get(i).tag())) {
        return false;
      }
    }
    return false;
  }
}
