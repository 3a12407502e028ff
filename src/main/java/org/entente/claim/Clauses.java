package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/**
 * Subjects and objects of verbs, found through passives, relatives, participles and infinitives.
 */
final class Clauses {

  private static final int DEPTH = 8;

  private final Lexicon lexicon;
  private final ParsedSentence sentence;
  private final SyntaxTree tree;

  Clauses(Lexicon lexicon, ParsedSentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** Whether a verb stands in the passive, told by its participle and its auxiliaries. */
  boolean isPassive(int verb) {
    Word word = tree.word(verb);
    boolean participle =
        word.morphology().isPastParticiple()
            || (!word.participleOf().isEmpty() && !word.morphology().isFinite());
    if (isReduced(verb)) {
      return true;
    }
    if (!participle
        && !(word.upos() == Upos.VERB
            && !word.participleOf().isEmpty()
            && tree.child(verb, "aux:pass") >= 0)) {
      return false;
    }
    if (isPronominal(verb)) {
      return false;
    }
    List<Integer> auxiliaries = tree.children(verb, "aux", "cop");
    if (auxiliaries.isEmpty()) {
      return inheritsNoPerfect(verb);
    }
    boolean been = auxiliaries.stream().anyMatch(a -> isBe(tree.word(a)));
    boolean have = auxiliaries.stream().anyMatch(a -> tree.word(a).lemma().matches("avoir|have"));
    boolean beenParticiple =
        auxiliaries.stream().anyMatch(a -> tree.word(a).form().matches("(?i)été|been"));
    return have ? beenParticiple : been || tree.child(verb, "aux:pass") >= 0;
  }

  /** <i>X, recognised by Y as …</i>: English past tenses that modify a noun are participles. */
  private boolean isReduced(int verb) {
    Word word = tree.word(verb);
    boolean past =
        lexicon.language() == org.entente.document.Language.ENGLISH
            && word.upos() == Upos.VERB
            && word.morphology().isFinite()
            && !word.participleOf().isEmpty();
    return past
        && tree.is(verb, "acl", "advcl", "amod")
        && !tree.relation(verb).equals("acl:relcl")
        && tree.child(verb, "nsubj", "obj", "aux", "mark") < 0;
  }

  /** <i>se sont entretenus</i>: être with a reflexive pronoun makes no passive. */
  private boolean isPronominal(int verb) {
    return tree.children(verb).stream()
        .anyMatch(
            child ->
                child < verb
                    && tree.word(child).upos() == Upos.PRON
                    && lexicon.is(
                        Cue.REFLEXIVE_PRONOUN, tree.word(child).form().toLowerCase(Locale.ROOT)));
  }

  private static boolean isBe(Word word) {
    return word.lemma().matches("être|be|get");
  }

  /** A bare participle is passive, unless it is coordinated with an active perfect. */
  private boolean inheritsNoPerfect(int verb) {
    if (tree.is(verb, "conj")
        && tree.head(verb) >= 0
        && tree.word(tree.head(verb)).upos().isVerbal()) {
      int head = tree.head(verb);
      boolean headParticiple = !tree.word(head).participleOf().isEmpty();
      return !headParticiple || isPassive(head);
    }
    return true;
  }

  /** The nodes of the agent or subject of a verb; empty if it has none. */
  List<Integer> agents(int verb) {
    if (!isPassive(verb)) {
      return subjects(verb, 0);
    }
    if (verb > 1
        && tree.word(verb - 1).form().equals("-")
        && !sentence.mentionsAt(verb - 2).isEmpty()) {
      return List.of(verb - 2);
    }
    List<Integer> agents = new ArrayList<>();
    for (int child : tree.children(verb, "obl", "nmod", "advmod")) {
      if (marker(child, AGENT)) {
        agents.add(child);
      }
    }
    if (agents.isEmpty()) {
      agents.addAll(loweredAgent(verb));
    }
    return agents.isEmpty() ? sharedAgent(verb) : agents;
  }

  private static final String AGENT = "agent";

  /** Whether a passive says by whom: <i>imputé par X à Y</i>. */
  boolean hasAgent(int verb) {
    return isPassive(verb)
        && tree.children(verb, "obl", "nmod", "advmod").stream()
            .filter(child -> marker(child, AGENT))
            .flatMap(child -> sentence.mentionsAt(child).stream())
            .anyMatch(m -> m.type() == Mention.Type.NAME || m.type() == Mention.Type.CAPITAL);
  }

  /** <i>équipés et payés par X</i>: coordinated participles share their agent. */
  private List<Integer> sharedAgent(int verb) {
    List<Integer> conjuncts = new ArrayList<>(tree.children(verb, "conj"));
    if (tree.is(verb, "conj")) {
      conjuncts.add(tree.head(verb));
    }
    for (int conjunct : conjuncts) {
      for (int child : tree.children(conjunct, "obl", "nmod", "advmod")) {
        if (marker(child, AGENT) && child > verb && !tree.word(conjunct).participleOf().isEmpty()) {
          return List.of(child);
        }
      }
    }
    return List.of();
  }

  /** An agent that the parser hung on another complement. */
  private List<Integer> loweredAgent(int verb) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + 12); i++) {
      if (tree.word(i).upos() == Upos.VERB) {
        break;
      }
      if (tree.word(i).upos().isNominal() && marker(i, AGENT) && tree.dominates(verb, i)) {
        return List.of(i);
      }
    }
    return List.of();
  }

  private boolean marker(int node, String kind) {
    int mark = tree.child(node, "case");
    return mark >= 0
        && kind.equals(AGENT)
        && lexicon.is(Cue.AGENT_MARKER, tree.word(mark).form().toLowerCase(Locale.ROOT));
  }

  /** The nodes of what a verb is done to. */
  List<Integer> patients(int verb) {
    if (isPassive(verb)) {
      return subjects(verb, 0);
    }
    List<Integer> objects = new ArrayList<>();
    for (int child : tree.children(verb, "obj", "iobj", "dobj")) {
      if (isRelative(child, Cue.RELATIVE_OBJECT)) {
        antecedent(verb).forEach(objects::add);
      } else if (!lexicon.is(
              Cue.REFLEXIVE_PRONOUN, tree.word(child).form().toLowerCase(Locale.ROOT))
          || lexicon.language() == org.entente.document.Language.ENGLISH) {
        objects.add(child);
      }
    }
    if (objects.stream().allMatch(object -> sentence.referentsAt(object).isEmpty())
        && tree.is(verb, "acl:relcl")
        && tree.children(verb, "nsubj").stream()
            .anyMatch(s -> !isRelative(s, Cue.RELATIVE_SUBJECT))) {
      for (int i = verb - 1; i > tree.head(verb); i--) {
        if (isRelative(i, Cue.RELATIVE_OBJECT)) {
          return antecedent(verb);
        }
      }
    }
    return objects;
  }

  private boolean isRelative(int node, Cue cue) {
    Word word = tree.word(node);
    return (word.upos() == Upos.PRON
            || word.upos() == Upos.DET
            || word.upos() == Upos.SCONJ
            || word.upos() == Upos.ADP)
        && lexicon.is(cue, word.form().toLowerCase(Locale.ROOT));
  }

  private List<Integer> antecedent(int verb) {
    int at = verb;
    for (int i = 0; i < DEPTH && at >= 0; i++) {
      if (tree.is(at, "acl")) {
        return List.of(tree.head(at));
      }
      if (!tree.is(at, "conj")) {
        break;
      }
      at = tree.head(at);
    }
    return List.of();
  }

  /** The nodes of the grammatical subject of a verb or predicate. */
  List<Integer> subjects(int verb) {
    return subjects(verb, 0);
  }

  private List<Integer> subjects(int verb, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    List<Integer> own = new ArrayList<>();
    for (int child : tree.children(verb, "nsubj", "csubj")) {
      if (isRelative(child, Cue.RELATIVE_SUBJECT)) {
        List<Integer> antecedent = antecedent(verb);
        own.addAll(antecedent.isEmpty() ? nominalBefore(child) : antecedent);
      } else if (!lexicon.is(
          Cue.REFLEXIVE_PRONOUN, tree.word(child).form().toLowerCase(Locale.ROOT))) {
        own.add(child);
      }
    }
    return own.isEmpty() ? lifted(verb, depth) : own;
  }

  private List<Integer> nominalBefore(int node) {
    for (int i = node - 1; i >= 0 && i >= node - 3; i--) {
      if (tree.word(i).upos().isNominal()) {
        return List.of(i);
      }
    }
    return List.of();
  }

  private List<Integer> lifted(int verb, int depth) {
    int head = tree.head(verb);
    if (head < 0) {
      return List.of();
    }
    if (tree.is(verb, "acl", "amod") && tree.word(head).upos().isNominal()) {
      return beyond(verb, head, depth);
    }
    if (tree.is(verb, "conj")) {
      boolean nounConjunct = tree.word(head).upos().isNominal() && tree.child(head, "cop") < 0;
      return nounConjunct ? List.of() : subjects(head, depth + 1);
    }
    if (lexicon.language() == org.entente.document.Language.ENGLISH && isFiniteVerb(verb)) {
      return nameBefore(verb);
    }
    boolean accused =
        tree.is(verb, "advcl", "acl", "dep", "obl")
            && lexicon.is(Cue.ACCUSATION_VERB, tree.word(head).lemma())
            && verb > head;
    if ((tree.is(verb, "xcomp", "ccomp") || accused) && !tree.word(verb).morphology().isFinite()) {
      return controller(head, depth);
    }
    if (tree.is(verb, "advcl", "advmod", "parataxis", "dep", "obl", "acl", "appos")
        && !tree.word(verb).morphology().isFinite()) {
      return tree.word(head).upos().isNominal()
              && tree.child(head, "cop") < 0
              && tree.child(head, "nsubj") < 0
          ? List.of(head)
          : subjects(head, depth + 1);
    }
    return List.of();
  }

  /** <i>X signed a decree recognising Y</i>: what a thing does is done by whoever made it. */
  private List<Integer> beyond(int participle, int noun, int depth) {
    List<Integer> found = new ArrayList<>(List.of(noun));
    boolean made =
        tree.word(participle).morphology().isPresentParticiple()
            && tree.is(noun, "obj")
            && sentence.mentionsAt(noun).isEmpty()
            && tree.head(noun) >= 0;
    if (made) {
      found.addAll(subjects(tree.head(noun), depth + 1));
    }
    return found;
  }

  private boolean isFiniteVerb(int verb) {
    return tree.word(verb).upos() == Upos.VERB
        && (tree.word(verb).morphology().isFinite()
            || tree.children(verb, "aux").stream()
                .anyMatch(a -> tree.word(a).morphology().isFinite()));
  }

  /** <i>X, …, has done</i>: a name next to a verb that the parser left without a subject. */
  private List<Integer> nameBefore(int verb) {
    int at = verb - 1;
    while (at > 0
        && (tree.word(at).upos() == Upos.AUX
            || tree.word(at).upos() == Upos.ADV
            || tree.head(at) == verb && tree.is(at, "aux")
            || tree.word(at).form().equals(","))) {
      at--;
    }
    return at >= 0 && !sentence.referentsAt(at).isEmpty() ? List.of(at) : List.of();
  }

  /**
   * Who is meant to do what the complement says: the object of verbs of calling, else the subject.
   */
  private List<Integer> controller(int verb, int depth) {
    if (lexicon.is(Cue.CALL_VERB, tree.word(verb).lemma())
        || lexicon.is(Cue.ACCUSATION_VERB, tree.word(verb).lemma())) {
      List<Integer> objects = tree.children(verb, "obj", "iobj", "dobj", "obl:arg", "obl");
      if (!objects.isEmpty()) {
        return isPassive(verb) ? subjects(verb, depth + 1) : List.of(objects.get(0));
      }
    }
    return subjects(verb, depth + 1);
  }
}
