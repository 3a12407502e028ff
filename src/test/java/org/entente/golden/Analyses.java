package org.entente.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.document.Span;
import org.entente.language.NamedSpan;
import org.entente.language.Sentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Word;

/** What a toolkit said of some texts, kept in a file. */
final class Analyses {

  private static final String TEXT = "# text = ";
  private static final String SENTENCE = "# sentence = ";
  private static final String NAME = "# name = ";
  private static final String TREE = "# tree";

  private final Map<String, List<Sentence>> sentences = new LinkedHashMap<>();
  private final Map<String, List<NamedSpan>> names = new LinkedHashMap<>();
  private final Map<String, SyntaxTree> trees = new LinkedHashMap<>();

  void keep(String text, List<Sentence> found) {
    sentences.put(text, found);
  }

  void keep(Sentence sentence, List<NamedSpan> found) {
    names.put(key(sentence.words()), found);
  }

  void keep(List<Word> words, SyntaxTree tree) {
    trees.put(key(words), tree);
  }

  List<Sentence> sentences(String text) {
    return known(sentences.get(text), text);
  }

  List<NamedSpan> names(Sentence sentence) {
    return known(names.get(key(sentence.words())), key(sentence.words()));
  }

  /** The tree that was found for the same words, whichever their place in the document. */
  SyntaxTree tree(List<Word> words) {
    SyntaxTree tree = known(trees.get(key(words)), key(words));
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    List<Word> placed = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      heads[i] = tree.head(i);
      relations[i] = tree.relation(i);
      Word word = tree.word(i);
      placed.add(
          new Word(
              word.form(),
              words.get(i).span(),
              word.upos(),
              word.lemma(),
              word.morphology(),
              word.participleOf()));
    }
    return new SyntaxTree(placed, heads, relations);
  }

  private static <T> T known(T found, String what) {
    if (found == null) {
      throw new IllegalStateException(
          "not analysed yet: "
              + what
              + "; run ./entente --build and then mvn test -Dtest=GoldenTest -Dgolden.freeze=true");
    }
    return found;
  }

  private static String key(List<Word> words) {
    return words.stream().map(Word::form).collect(Collectors.joining(" "));
  }

  // ---- the file

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    sentences.forEach(
        (text, found) -> {
          lines.add(TEXT + text.replace("\n\n", " ¶ "));
          for (Sentence sentence : found) {
            lines.add(
                SENTENCE
                    + "%d-%d %d"
                        .formatted(
                            sentence.span().start(), sentence.span().end(), sentence.paragraph()));
            for (NamedSpan name : names.getOrDefault(key(sentence.words()), List.of())) {
              lines.add(NAME + "%d-%d %s".formatted(name.begin(), name.end(), name.type()));
            }
            lines.addAll(Conllu.lines(sentence.words()));
            lines.add("");
          }
        });
    for (SyntaxTree tree : trees.values()) {
      lines.add(TREE);
      lines.addAll(Conllu.lines(tree));
      lines.add("");
    }
    Files.write(file, lines);
  }

  static Analyses read(Path file) throws IOException {
    Analyses analyses = new Analyses();
    List<Sentence> ofText = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(TEXT)) {
        ofText = new ArrayList<>();
        analyses.keep(line.substring(TEXT.length()).replace(" ¶ ", "\n\n"), ofText);
      } else if (line.isEmpty()) {
        analyses.add(block, ofText);
        block.clear();
      } else {
        block.add(line);
      }
    }
    return analyses;
  }

  private void add(List<String> block, List<Sentence> ofText) {
    List<String> words = block.stream().filter(line -> !line.startsWith("# ")).toList();
    if (block.get(0).equals(TREE)) {
      SyntaxTree tree = Conllu.tree(words);
      keep(tree.words(), tree);
      return;
    }
    int[] place = numbers(block.get(0), SENTENCE);
    Sentence sentence = new Sentence(new Span(place[0], place[1]), Conllu.words(words), place[2]);
    ofText.add(sentence);
    keep(
        sentence,
        block.stream().filter(line -> line.startsWith(NAME)).map(Analyses::name).toList());
  }

  private static NamedSpan name(String line) {
    String[] parts = line.substring(NAME.length()).split("[- ]", -1);
    return new NamedSpan(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), NamedSpan.Type.valueOf(parts[2]));
  }

  private static int[] numbers(String line, String head) {
    return List.of(line.substring(head.length()).split("[- ]", -1)).stream()
        .mapToInt(Integer::parseInt)
        .toArray();
  }
}
