package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.language.Morphology;
import org.entente.language.Sentence;
import org.entente.language.SyntaxTree;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/** Who was mentioned so far, where, and how prominently. */
final class Memory {

  private static final int HEADING_LENGTH = 12;

  private final Lexicon lexicon;
  private final Ontology ontology;
  private final Cast cast;
  private final List<Antecedent> antecedents = new ArrayList<>();
  private final Map<Referent, Integer> counts = new HashMap<>();

  Memory(Lexicon lexicon, Ontology ontology, Cast cast) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.cast = cast;
  }

  Stream<Antecedent> all() {
    return antecedents.stream();
  }

  /** The latest first. */
  Stream<Antecedent> latest() {
    return antecedents.reversed().stream();
  }

  /** How often someone was mentioned. */
  int count(Referent referent) {
    return counts.getOrDefault(referent, 0);
  }

  /** Takes in a resolved mention of the sentence that is being read. */
  void add(int number, Sentence sentence, Mention mention, Optional<ParsedSentence> parsed) {
    if (mention.referents().isEmpty() || PhraseWords.isModifier(mention)) {
      return;
    }
    Antecedent.Role role = role(sentence, mention, parsed);
    List<Referent> meant = mention.referents();
    if (mention.type() == Mention.Type.CAPITAL && !isLocated(sentence, mention)) {
      meant = mention.referents().get(0).state().flatMap(cast::get).map(List::of).orElse(meant);
    }
    meant.forEach(referent -> counts.merge(referent, 1, Integer::sum));
    antecedents.add(antecedent(number, sentence, mention, meant, role));
  }

  /** Descriptions have the number and gender of their noun, names those of whom they name. */
  private static Antecedent antecedent(
      int number, Sentence sentence, Mention mention, List<Referent> meant, Antecedent.Role role) {
    Morphology noun = sentence.words().get(mention.head()).morphology();
    boolean described =
        mention.type() == Mention.Type.DESCRIPTION || mention.type() == Mention.Type.ANAPHOR;
    Referent first = meant.get(0);
    return new Antecedent(
        number,
        sentence.paragraph(),
        mention,
        meant,
        meant.size() > 1 ? "Plur" : described ? noun.number() : first.number(),
        described ? noun.gender() : first.gender(),
        role);
  }

  private boolean isLocated(Sentence sentence, Mention mention) {
    return mention.begin() > 0
        && lexicon.is(
            Cue.PLACE_PREPOSITION, sentence.words().get(mention.begin() - 1).form().toLowerCase());
  }

  /** Takes in the coordinations of names and descriptions in a sentence. */
  void addGroups(int number, ParsedSentence parsed) {
    SyntaxTree tree = parsed.tree();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.is(node, "conj") || parsed.referentsAt(node).isEmpty()) {
        continue;
      }
      Set<Referent> together = new LinkedHashSet<>(actors(parsed, node));
      tree.children(node, "conj").forEach(child -> together.addAll(actors(parsed, child)));
      long people = together.stream().filter(r -> ontology.isA(r.kind(), "Person")).count();
      if (together.size() > 1 && (people == 0 || people == together.size())) {
        Mention mention = parsed.mentionsAt(node).get(0);
        Antecedent.Role role = role(parsed.sentence(), mention, Optional.of(parsed));
        antecedents.add(
            antecedent(number, parsed.sentence(), mention, List.copyOf(together), role));
      }
    }
  }

  private List<Referent> actors(ParsedSentence parsed, int node) {
    return parsed.mentionsAt(node).stream()
        .filter(mention -> !PhraseWords.isModifier(mention))
        .flatMap(
            mention ->
                mention.type() == Mention.Type.CAPITAL
                    ? mention.referents().get(0).state().flatMap(cast::get).stream()
                    : mention.referents().stream())
        .filter(referent -> ontology.isA(referent.kind(), "Actor"))
        .toList();
  }

  private static Antecedent.Role role(
      Sentence sentence, Mention mention, Optional<ParsedSentence> parsed) {
    boolean verb =
        sentence.words().stream()
            .anyMatch(word -> word.upos().isVerbal() && word.morphology().isFinite());
    if (!verb && sentence.words().size() <= HEADING_LENGTH) {
      return mention.begin() <= 1 ? Antecedent.Role.TOPIC : Antecedent.Role.OBLIQUE;
    }
    if (parsed.isEmpty()) {
      return mention.begin() <= 1 ? Antecedent.Role.MAIN_SUBJECT : Antecedent.Role.OBLIQUE;
    }
    return role(parsed.get(), parsed.get().nodeOf(mention.head()));
  }

  private static Antecedent.Role role(ParsedSentence parsed, int start) {
    SyntaxTree tree = parsed.tree();
    int node = start;
    for (int steps = 0; steps < 4 && tree.is(node, "conj", "flat", "appos"); steps++) {
      if (tree.head(node) < 0 || tree.word(tree.head(node)).upos().isVerbal()) {
        break;
      }
      node = tree.head(node);
    }
    int head = tree.head(node);
    if (tree.is(node, "nmod") && isNominal(tree, head) && parsed.mentionsAt(head).isEmpty()) {
      return role(parsed, head);
    }
    if (tree.is(node, "nsubj")) {
      return head >= 0 && tree.is(head, "root")
          ? Antecedent.Role.MAIN_SUBJECT
          : Antecedent.Role.SUBJECT;
    }
    if (head < 0 && !tree.word(node).upos().isVerbal()) {
      return Antecedent.Role.SUBJECT;
    }
    return tree.is(node, "obj", "iobj")
        ? Antecedent.Role.OBJECT
        : tree.is(node, "nmod", "appos") ? Antecedent.Role.GENITIVE : Antecedent.Role.OBLIQUE;
  }

  private static boolean isNominal(SyntaxTree tree, int node) {
    return node >= 0 && tree.word(node).upos().isNominal() && tree.is(node, "nsubj");
  }
}
