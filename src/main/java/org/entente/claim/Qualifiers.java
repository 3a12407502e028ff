package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.actor.Referent;
import org.entente.document.Language;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/** Reads how a finding is presented: denied, former, planned or alleged, and by whom. */
final class Qualifiers {

  private static final int DEPTH = 6;

  private final Lexicon lexicon;
  private final SyntaxTree tree;
  private final Resolver resolver;
  private final Clauses clauses;
  private final SupportVerbs support;
  private final ParsedSentence sentence;
  private final Ontology ontology;

  Qualifiers(
      Lexicon lexicon,
      Ontology ontology,
      ParsedSentence sentence,
      Resolver resolver,
      Arguments arguments) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.resolver = resolver;
    this.clauses = arguments.clauses();
    this.support = arguments.support();
  }

  /** How a claim is presented. */
  record Presentation(boolean negated, Status status, Optional<Referent> source) {
    /** Stated as it is. */
    static final Presentation PLAIN = new Presentation(false, Status.ASSERTED, Optional.empty());
  }

  /** Reads the words around a finding, up to the root of its sentence. */
  Presentation read(Finding finding) {
    boolean negated = finding.sense().map(s -> s.negated()).orElse(false);
    Status status =
        finding.sense().flatMap(s -> s.status()).map(Qualifiers::status).orElse(Status.ASSERTED);
    Optional<Referent> source = Optional.empty();
    int at = finding.node();
    int below = SyntaxTree.NONE;
    int carrier = support.verb(at);
    for (int depth = 0; at >= 0 && depth < DEPTH; depth++) {
      if (depth == 0
          && finding.nodes().subList(0, finding.nodes().size() - 2).stream()
              .anyMatch(this::isNone)) {
        negated ^= !isNegated(at, true);
      }
      if (depth == 0 || isVerbal(at)) {
        negated ^= isNegated(at, depth == 0);
        status = strongest(status, statusOf(at, depth == 0));
      }
      if (depth > 0 && governs(at, below)) {
        Judgement judgement = judge(at, below);
        negated ^= judgement.negates;
        status = strongest(status, judgement.status);
        source = source.or(() -> judgement.source);
      }
      boolean carried = depth == 0 && carrier >= 0;
      if ((!carried && isPresupposed(at, tree.head(at))) || isOffice(finding) && isNoun(finding)) {
        break;
      }
      below = at;
      at = carried ? carrier : tree.head(at);
    }
    Optional<Referent> attributed =
        source.isPresent() || isOffice(finding) ? source : attribution();
    if (status == Status.FORMER && isDescent(finding)) {
      status = Status.ASSERTED;
    }
    return new Presentation(negated, status, attributed);
  }

  /** A former branch has not ceased to come from what it was a branch of. */
  private static boolean isDescent(Finding finding) {
    return finding.property().equals("descendsFrom");
  }

  private boolean isNoun(Finding finding) {
    return tree.word(finding.node()).upos().isNominal();
  }

  private static boolean isOffice(Finding finding) {
    return finding.property().equals("leads") || finding.property().equals("holdsOfficeIn");
  }

  /** What modifies a noun is taken for granted, whatever is said of the noun. */
  private boolean isPresupposed(int node, int head) {
    if (head < 0) {
      return true;
    }
    boolean infinitive = tree.word(node).morphology().isInfinitive();
    if (tree.is(node, "acl:relcl", "amod", "appos", "flat", "compound", "nummod", "det")) {
      return true;
    }
    if (tree.is(node, "acl")) {
      return !infinitive;
    }
    if (tree.is(node, "nmod")) {
      return !lexicon.is(Cue.PLANNED_NOUN, tree.word(head).lemma());
    }
    if (lexicon.language() == Language.ENGLISH && tree.is(node, "advcl") && isPast(node)) {
      return true;
    }
    return tree.is(node, "nsubj")
        && (!tree.is(node, "nsubj:pass") || lexicon.language() == Language.ENGLISH);
  }

  /** <i>the first to fall since X ousted Y</i>: what came before is past, whatever is to come. */
  private boolean isPast(int node) {
    return tree.word(node).morphology().tense().equals("Past")
        && tree.word(node).morphology().isFinite()
        && tree.child(node, "mark") >= 0;
  }

  private static Status status(String localName) {
    for (Status status : Status.values()) {
      if (status.localName().equals(localName)) {
        return status;
      }
    }
    return Status.ASSERTED;
  }

  private boolean isVerbal(int node) {
    return tree.word(node).upos().isVerbal()
        || !tree.word(node).participleOf().isEmpty() && tree.child(node, "aux", "cop") >= 0;
  }

  private static Status strongest(Status one, Status other) {
    return one == Status.ASSERTED ? other : one;
  }

  // ---- negation

  private boolean isNegated(int node, boolean trigger) {
    boolean negator = false;
    for (int child : tree.children(node)) {
      String form = tree.word(child).form().toLowerCase(Locale.ROOT);
      boolean adverbial =
          tree.is(child, "advmod", "neg", "cc", "det", "mark", "case", "discourse")
              || tree.word(child).upos() == Upos.PART;
      negator |= adverbial && lexicon.is(Cue.NEGATOR, form) && !form.equals("pas encore");
      negator |=
          trigger
              && tree.is(child, "det", "amod", "advmod")
              && lexicon.is(Cue.NEGATIVE_DETERMINER, tree.word(child).lemma());
    }
    return negator || precededByNegator(node);
  }

  /** <i>has no seat in</i>: a fixed noun with a determiner that denies it. */
  private boolean isNone(int node) {
    return tree.children(node, "det").stream()
        .anyMatch(d -> lexicon.is(Cue.NEGATIVE_DETERMINER, tree.word(d).lemma()));
  }

  private boolean precededByNegator(int node) {
    for (int i = node - 1; i >= Math.max(0, node - 4); i--) {
      String form = tree.word(i).form().toLowerCase(Locale.ROOT);
      if (lexicon.is(Cue.NEGATOR, form)
          && tree.word(node).upos().isVerbal()
          && (form.startsWith("n"))) {
        return true;
      }
      Upos upos = tree.word(i).upos();
      if (upos != Upos.AUX && upos != Upos.ADV && upos != Upos.PRON && upos != Upos.PART) {
        return false;
      }
    }
    return false;
  }

  // ---- status of the clause itself

  private Status statusOf(int node, boolean trigger) {
    if (trigger && isFormer(node)) {
      return Status.FORMER;
    }
    List<Integer> verbs = new ArrayList<>(tree.children(node, "aux", "cop"));
    verbs.add(node);
    for (int verb : verbs) {
      Word word = tree.word(verb);
      if (word.morphology().mood().equals("Cnd")) {
        boolean perfect = verb != node && !tree.word(node).participleOf().isEmpty();
        return perfect || word.lemma().equals("être") ? Status.ALLEGED : Status.PLANNED;
      }
      if (word.morphology().tense().equals("Fut") || isModal(word)) {
        return Status.PLANNED;
      }
    }
    for (int child : tree.children(node, "advmod", "amod", "case", "mark")) {
      String form = tree.word(child).form().toLowerCase(Locale.ROOT);
      if (lexicon.is(Cue.ALLEGATION_ADVERB, form)) {
        return Status.ALLEGED;
      }
      if (lexicon.is(Cue.FORMER_ADVERB, form)) {
        return Status.FORMER;
      }
    }
    for (int child : tree.children(node, "mark", "case")) {
      if (tree.word(node).morphology().isInfinitive()
          && lexicon.is(Cue.PLANNED_MARK, tree.word(child).form().toLowerCase(Locale.ROOT))) {
        return Status.PLANNED;
      }
    }
    return Status.ASSERTED;
  }

  private boolean isModal(Word word) {
    return word.upos() == Upos.AUX
        && lexicon.is(Cue.INTENT_VERB, word.lemma())
        && !word.lemma().equals("be");
  }

  private boolean isFormer(int node) {
    String form = tree.word(node).form().toLowerCase(Locale.ROOT);
    if (form.startsWith("ex-")) {
      return true;
    }
    for (int i = node - 1; i >= Math.max(0, node - 3); i--) {
      Word word = tree.word(i);
      if (lexicon.is(Cue.FORMER_ADJECTIVE, word.lemma())
          || lexicon.is(Cue.FORMER_ADJECTIVE, word.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (!word.upos().isNominal() && word.upos() != Upos.ADJ) {
        break;
      }
    }
    return false;
  }

  // ---- what governs the clause

  private record Judgement(boolean negates, Status status, Optional<Referent> source) {
    static final Judgement NONE = new Judgement(false, Status.ASSERTED, Optional.empty());
  }

  private boolean governs(int head, int complement) {
    return tree.is(
            complement,
            "xcomp",
            "ccomp",
            "obj",
            "advcl",
            "acl",
            "parataxis",
            "obl",
            "nmod",
            "iobj",
            "csubj",
            "dep",
            "nsubj:pass",
            "obl:arg")
        || support.verb(complement) == head;
  }

  private Judgement judge(int head, int complement) {
    String lemma = tree.word(head).lemma();
    boolean clausal =
        tree.is(
            complement,
            "xcomp",
            "ccomp",
            "acl",
            "advcl",
            "obl",
            "obl:arg",
            "csubj",
            "parataxis",
            "dep");
    boolean object = tree.is(complement, "obj", "iobj", "obl", "obl:arg", "nmod");
    if (lexicon.is(Cue.DENIAL_VERB, lemma) && (clausal || object)) {
      return new Judgement(true, Status.ASSERTED, speaker(head));
    }
    if (lexicon.is(Cue.CESSATION_VERB, lemma)
        && (clausal || object)
        && !tree.is(complement, "obl", "advcl")) {
      return new Judgement(true, Status.ASSERTED, Optional.empty());
    }
    boolean complementClause =
        tree.is(complement, "xcomp", "ccomp", "acl", "parataxis")
            || (tree.is(complement, "obl", "advcl", "dep")
                && tree.word(complement).upos().isVerbal()
                && !tree.word(complement).morphology().isFinite()
                && complement > head);
    if (lexicon.is(Cue.ACCUSATION_VERB, lemma) && complementClause) {
      return new Judgement(false, Status.ALLEGED, speaker(head));
    }
    if (lexicon.is(Cue.CALL_VERB, lemma) && complementClause && complement > head) {
      return new Judgement(false, Status.PLANNED, speaker(head));
    }
    if (lexicon.is(Cue.INTENT_VERB, lemma) && complementClause && !(tree.is(complement, "advcl"))) {
      return new Judgement(false, Status.PLANNED, Optional.empty());
    }
    if (lexicon.is(Cue.BELIEF_VERB, lemma) && complementClause) {
      return new Judgement(false, Status.ALLEGED, Optional.empty());
    }
    if (lexicon.is(Cue.REPORT_VERB, lemma)
        && tree.is(complement, "ccomp", "xcomp", "parataxis", "obj")) {
      return new Judgement(false, Status.ASSERTED, speaker(head));
    }
    if (lexicon.is(Cue.PLANNED_NOUN, lemma) && tree.is(complement, "acl", "nmod", "ccomp")) {
      return new Judgement(false, Status.PLANNED, Optional.empty());
    }
    return Judgement.NONE;
  }

  /** Who says what a verb of speaking or judging says. */
  Optional<Referent> speaker(int verb) {
    return clauses.agents(verb).stream()
        .flatMap(node -> resolver.resolve(node).stream())
        .map(resolved -> resolver.as(resolved, java.util.Set.of("Actor")))
        .flatMap(Optional::stream)
        .map(Resolved::referent)
        .findFirst();
  }

  // ---- attribution

  /** <i>selon X</i>, <i>a indiqué X</i>: by pattern over the sentence, since parsers err there. */
  private Optional<Referent> attribution() {
    for (int i = 0; i < tree.size(); i++) {
      if (startsAttribution(i)) {
        Optional<Referent> source = firstActorAfter(i, 8);
        if (source.isPresent()) {
          return source;
        }
      }
    }
    return Optional.empty();
  }

  private boolean startsAttribution(int i) {
    for (String phrase : lexicon.words(Cue.ATTRIBUTION_PREPOSITION)) {
      String[] words = phrase.replace("d'", "d' ").split(" +");
      boolean same = i + words.length <= tree.size();
      for (int k = 0; same && k < words.length; k++) {
        String form = tree.word(i + k).form().toLowerCase(Locale.ROOT);
        same = form.equals(words[k]);
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  private Optional<Referent> firstActorAfter(int start, int window) {
    for (int i = start + 1; i < Math.min(tree.size(), start + window); i++) {
      for (Mention mention : sentence.mentionsAt(i)) {
        for (Referent referent : mention.referents()) {
          Optional<Referent> actor =
              resolver
                  .as(new Resolved(referent, i, Optional.of(mention)), java.util.Set.of("Actor"))
                  .map(Resolved::referent);
          if (actor.isPresent()
              && mention.type() != Mention.Type.COMPOUND
              && ontology.isA(actor.get().kind(), "Actor")) {
            return actor;
          }
        }
      }
    }
    return Optional.empty();
  }
}
