package org.entente.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.entente.document.Span;
import org.entente.language.Morphology;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.language.Word;

/** Words and trees as lines of CoNLL-U; the last column holds the span and the participle. */
final class Conllu {

  private static final String NOTHING = "_";

  private Conllu() {}

  static List<String> lines(List<Word> words) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      lines.add(line(i, words.get(i), NOTHING, NOTHING));
    }
    return lines;
  }

  static List<String> lines(SyntaxTree tree) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      lines.add(line(i, tree.word(i), Integer.toString(tree.head(i) + 1), tree.relation(i)));
    }
    return lines;
  }

  private static String line(int index, Word word, String head, String relation) {
    String participle = word.participleOf().isEmpty() ? "" : "|Participle=" + word.participleOf();
    return String.join(
        "\t",
        Integer.toString(index + 1),
        word.form(),
        word.lemma(),
        word.upos().name(),
        NOTHING,
        features(word.morphology()),
        head,
        relation,
        NOTHING,
        "Span=" + word.span().start() + "-" + word.span().end() + participle);
  }

  private static String features(Morphology morphology) {
    StringJoiner features = new StringJoiner("|");
    feature(features, "Gender", morphology.gender());
    feature(features, "Mood", morphology.mood());
    feature(features, "Number", morphology.number());
    feature(features, "Tense", morphology.tense());
    feature(features, "VerbForm", morphology.verbForm());
    return features.length() == 0 ? NOTHING : features.toString();
  }

  private static void feature(StringJoiner features, String name, String value) {
    if (!value.isEmpty()) {
      features.add(name + "=" + value);
    }
  }

  static List<Word> words(List<String> lines) {
    return lines.stream().map(line -> word(line.split("\t", -1))).toList();
  }

  static SyntaxTree tree(List<String> lines) {
    int[] heads = new int[lines.size()];
    String[] relations = new String[lines.size()];
    for (int i = 0; i < heads.length; i++) {
      String[] columns = lines.get(i).split("\t", -1);
      heads[i] = Integer.parseInt(columns[6]) - 1;
      relations[i] = columns[7];
    }
    return new SyntaxTree(words(lines), heads, relations);
  }

  private static Word word(String[] columns) {
    String[] span = value(columns[9], "Span").split("-", -1);
    return new Word(
        columns[1],
        new Span(Integer.parseInt(span[0]), Integer.parseInt(span[1])),
        Upos.valueOf(columns[3]),
        columns[2],
        new Morphology(
            value(columns[5], "VerbForm"),
            value(columns[5], "Tense"),
            value(columns[5], "Mood"),
            value(columns[5], "Number"),
            value(columns[5], "Gender")),
        value(columns[9], "Participle"));
  }

  private static String value(String column, String name) {
    for (String pair : column.split("\\|", -1)) {
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    return "";
  }
}
