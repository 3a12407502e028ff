package org.entente.claim;

import java.util.Locale;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.actor.Referent;
import org.entente.document.Language;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.PartOfSpeech;
import org.entente.ontology.Ontology;

/**
 * Mends what the parser often gets wrong, where word order and mentions leave no doubt:
 * coordination of unlike things, and apposition of names with offices.
 */
final class TreeMender {

  private static final Set<Upos> MODIFIERS = Set.of(Upos.DET, Upos.ADJ, Upos.NUM);

  private final Lexicon lexicon;
  private final Ontology ontology;
  private final ParsedSentence sentence;
  private SyntaxTree tree;

  TreeMender(Lexicon lexicon, Ontology ontology, ParsedSentence sentence) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  ParsedSentence mend() {
    for (int node = 0; node < tree.size(); node++) {
      mendPlaceBehindName(node);
    }
    if (lexicon.language() == Language.ENGLISH) {
      tree = new EnglishMender(lexicon, sentence, tree).mend();
    } else {
      tree = new FrenchMender(lexicon, sentence, tree).mend();
    }
    for (int node = 0; node < tree.size(); node++) {
      mendNominalConjunct(node);
      mendFiniteConjunct(node);
    }
    for (int node = 0; node < tree.size(); node++) {
      mendNameBehindOffice(node);
      mendNameBehindPlace(node);
      mendTitledNameBehindOffice(node);
      mendOfficeBehindName(node);
    }
    return sentence.with(tree);
  }

  /** <i>Alep, la deuxième ville de Syrie</i>: the noun is in apposition to the name. */
  private void mendPlaceBehindName(int node) {
    int comma = node - 1;
    while (comma > 0 && MODIFIERS.contains(tree.word(comma).upos())) {
      comma--;
    }
    boolean described =
        lexicon.is(Cue.PLACE_NOUN, tree.word(node).lemma())
            && comma > 0
            && comma < node - 1
            && tree.word(comma).form().equals(",")
            && isPlaceName(comma - 1);
    if (described) {
      tree = tree.attach(node, comma - 1, "appos");
    }
  }

  private boolean isPlaceName(int node) {
    return sentence.mentionsAt(node).stream()
        .filter(m -> m.type() == Mention.Type.NAME || m.type() == Mention.Type.CAPITAL)
        .flatMap(m -> m.referents().stream())
        .anyMatch(r -> ontology.isA(r.kind(), "Place"));
  }

  /** <i>X, soutenu par Y, et Z ont …</i>: Z goes with X, not with the participle. */
  private void mendNominalConjunct(int node) {
    int head = tree.head(node);
    boolean nominal =
        tree.word(node).upos().isNominal()
            && tree.child(node, "cop") < 0
            && tree.child(node, "nsubj") < 0;
    if (nominal
        && tree.is(node, "conj")
        && head >= 0
        && tree.word(head).upos() == Upos.VERB
        && tree.is(head, "acl")) {
      tree = tree.attach(node, tree.head(head), "conj");
    }
  }

  /** <i>X dément soutenir Y et reproche …</i>: the finite verb goes with the finite one. */
  private void mendFiniteConjunct(int node) {
    int head = tree.head(node);
    if (!tree.is(node, "conj")
        || head < 0
        || !isFinite(node)
        || isFinite(head)
        || !tree.word(head).upos().isVerbal()) {
      return;
    }
    int above = tree.head(head);
    while (above >= 0 && !isFinite(above)) {
      above = tree.head(above);
    }
    if (above >= 0) {
      tree = tree.attach(node, above, "conj");
    }
  }

  private boolean isFinite(int node) {
    return (tree.word(node).upos().isVerbal() && tree.word(node).morphology().isFinite())
        || tree.children(node, "aux", "cop").stream()
            .anyMatch(a -> tree.word(a).morphology().isFinite());
  }

  /** <i>le président russe, Vladimir Poutine</i>: the name is in apposition to the office. */
  private void mendNameBehindOffice(int node) {
    if (!isPersonName(node) || node < 2 || isGoverned(node)) {
      return;
    }
    int last = tree.word(node - 1).form().equals(",") ? node - 2 : node - 1;
    int office = officeBefore(last);
    if (tree.is(node, "appos") && office == tree.head(node)) {
      return;
    }
    if (office >= 0 && !tree.dominates(node, office)) {
      boolean comma = tree.word(node - 1).form().equals(",");
      boolean closed =
          !comma
              || node + 1 >= tree.size()
              || !tree.word(node + 1).upos().isVerbal()
              || tree.is(node, "conj", "nmod", "obl", "dep");
      if (closed) {
        if (tree.is(node, "nsubj", "obj", "obl:agent") && tree.head(node) != tree.head(office)) {
          tree = tree.attach(office, tree.head(node), tree.relation(node));
        }
        tree = tree.attach(node, office, "appos");
      }
    } else if (office >= 0 && tree.head(office) == node) {
      mendInverted(node, office);
    }
  }

  /**
   * <i>le chef de l'armée, le général X</i>: both offices are X's, and the first carries the
   * clause.
   */
  private void mendTitledNameBehindOffice(int node) {
    boolean titled =
        tree.word(node).upos() == Upos.NOUN
            && lexicon.is(Cue.TITLE, tree.word(node).lemma())
            && tree.children(node, "appos", "flat").stream().anyMatch(this::isPersonName);
    int comma = node - 1;
    while (comma > 0 && tree.word(comma).upos() == Upos.DET) {
      comma--;
    }
    if (!titled || comma < 1 || !tree.word(comma).form().equals(",")) {
      return;
    }
    int office = officeBefore(comma - 1);
    if (office < 0 || tree.dominates(office, node)) {
      return;
    }
    int head = tree.head(node);
    String relation = tree.relation(node);
    tree = tree.attach(office, head, relation).attach(node, office, "appos");
  }

  /** <i>le tombeur de M. X</i>: a preposition right before the name and its titles. */
  private boolean isGoverned(int name) {
    int before = name - 1;
    while (before > 0
        && (tree.word(before).upos() == Upos.DET
            || lexicon.is(Cue.TITLE, tree.word(before).form().toLowerCase(Locale.ROOT)))) {
      before--;
    }
    return tree.word(before).upos() == Upos.ADP;
  }

  /**
   * The name headed its own office: turn the two about, so that the office keeps its complements.
   */
  private void mendInverted(int node, int office) {
    int head = tree.head(node);
    String relation = tree.relation(node);
    SyntaxTree detached = tree.attach(office, head, relation);
    tree = detached.attach(node, office, "appos");
  }

  private boolean isPersonName(int node) {
    Set<Referent> referents = sentence.referentsAt(node);
    boolean name = sentence.mentionsAt(node).stream().anyMatch(m -> m.type() == Mention.Type.NAME);
    return name
        && referents.stream()
            .allMatch(r -> ontology.isA(r.kind(), "Person") || r.kind().equals("Actor"));
  }

  /** <i>la capitale, Sanaa</i>: the name is in apposition to the noun for a place. */
  private void mendNameBehindPlace(int node) {
    if (!isPlaceName(node) || node < 2 || !tree.word(node - 1).form().equals(",")) {
      return;
    }
    int noun = node - 2;
    boolean named =
        tree.word(noun).upos() == Upos.NOUN
            && (lexicon.is(Cue.CAPITAL_NOUN, tree.word(noun).lemma())
                || lexicon.is(Cue.PLACE_NOUN, tree.word(noun).lemma()));
    if (named && !tree.dominates(node, noun)) {
      tree = tree.attach(node, noun, "appos");
    }
  }

  /** The noun for an office that heads the phrase which ends at a node. */
  private int officeBefore(int last) {
    for (int i = last; i >= Math.max(0, last - 9); i--) {
      Word word = tree.word(i);
      if (isOffice(i)) {
        return headOfPhrase(i);
      }
      boolean inside =
          word.upos().isNominal()
              || word.upos() == Upos.ADJ
              || word.upos() == Upos.ADP
              || word.upos() == Upos.DET
              || word.form().matches("(?i)et|and|['’]s?");
      if (!inside || isPersonName(i)) {
        return SyntaxTree.NONE;
      }
    }
    return SyntaxTree.NONE;
  }

  private int headOfPhrase(int office) {
    int at = office;
    for (int i = office - 1; i >= Math.max(0, office - 6); i--) {
      Upos upos = tree.word(i).upos();
      if (isOffice(i)) {
        at = i;
      }
      if (upos != Upos.ADP && upos != Upos.DET && upos != Upos.ADJ && !upos.isNominal()) {
        break;
      }
    }
    return at;
  }

  private boolean isOffice(int node) {
    String lemma = tree.word(node).lemma();
    return tree.word(node).upos().isNominal()
            && lexicon.startingWith(lemma).stream()
                .anyMatch(
                    e ->
                        e.partOfSpeech() == PartOfSpeech.NOUN
                            && e.senses().stream()
                                .anyMatch(
                                    s ->
                                        s.property().equals("leads")
                                            || s.property().equals("holdsOfficeIn")))
        || lexicon.is(Cue.COUNTERPART_NOUN, lemma.toLowerCase(Locale.ROOT));
  }

  /** <i>X, président du CTS,</i>: the office is in apposition to the name. */
  private void mendOfficeBehindName(int node) {
    if (!isNominalTrigger(node)
        || tree.is(node, "appos", "nsubj", "root", "flat")
        || node < 2
        || tree.child(node, "case") >= 0 && tree.child(node, "case") < node) {
      return;
    }
    int before = node - 1;
    while (before > 0
        && (tree.word(before).upos() == Upos.DET || tree.word(before).upos() == Upos.ADJ)) {
      before--;
    }
    if (!tree.word(before).form().equals(",")) {
      return;
    }
    int name = before - 1;
    if (name >= 2 && tree.word(name).form().equals(")")) {
      while (name > 0 && !tree.word(name).form().equals("(")) {
        name--;
      }
      name--;
    }
    boolean named =
        name >= 0
            && sentence.mentionsAt(name).stream().anyMatch(m -> m.type() == Mention.Type.NAME);
    if (named && !tree.dominates(node, name)) {
      tree = tree.attach(node, name, "appos");
    }
  }

  private boolean isNominalTrigger(int node) {
    return tree.word(node).upos() == Upos.NOUN
        && lexicon.startingWith(tree.word(node).lemma()).stream()
            .anyMatch(
                e ->
                    e.partOfSpeech() == PartOfSpeech.NOUN
                        && e.arguments().stream()
                            .anyMatch(
                                a -> a instanceof org.entente.lexicon.Argument.CopulativeSubject));
  }
}
