package org.entente.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.lexicon.Argument;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.PartOfSpeech;

/** Finds the nodes that fill the arguments of a trigger. */
final class Arguments {

  private final Lexicon lexicon;
  private final ParsedSentence sentence;
  private final SyntaxTree tree;
  private final Clauses clauses;
  private final SupportVerbs support;
  private final Antecedents antecedents;

  Arguments(Lexicon lexicon, ParsedSentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.clauses = new Clauses(lexicon, sentence);
    this.support = new SupportVerbs(lexicon, tree, clauses);
    this.antecedents = new Antecedents(lexicon, sentence);
  }

  Clauses clauses() {
    return clauses;
  }

  SupportVerbs support() {
    return support;
  }

  /** The nodes that fill an argument of a trigger, best first; empty if none does. */
  List<Integer> fill(Trigger trigger, Argument argument) {
    Set<Integer> nodes =
        new LinkedHashSet<>(
            switch (argument) {
              case Argument.Subject subject ->
                  isTransitive(trigger) || clauses.hasAgent(trigger.node())
                      ? clauses.agents(trigger.node())
                      : clauses.subjects(trigger.node());
              case Argument.DirectObject object -> objects(trigger);
              case Argument.PrepositionalObject object -> prepositional(trigger, object.markers());
              case Argument.PossessiveAdjunct adjunct -> possessors(trigger);
              case Argument.CopulativeSubject subject -> predicated(trigger);
            });
    if (!(argument instanceof Argument.CopulativeSubject)) {
      trigger.nodes().forEach(nodes::remove);
    }
    return List.copyOf(nodes);
  }

  private static boolean isTransitive(Trigger trigger) {
    return trigger.entry().arguments().stream().anyMatch(Argument.DirectObject.class::isInstance)
        || trigger.nodes().size() > 1;
  }

  private List<Integer> objects(Trigger trigger) {
    return switch (trigger.entry().partOfSpeech()) {
      case PREPOSITION, NOUN, ADJECTIVE -> complement(trigger);
      case AFFIX -> List.of();
      case VERB -> verbObjects(trigger);
    };
  }

  /** The first noun phrase behind the words of the trigger. */
  private List<Integer> complement(Trigger trigger) {
    int last = trigger.nodes().get(trigger.nodes().size() - 1);
    for (int i = last + 1; i < Math.min(tree.size(), last + 7); i++) {
      Word word = tree.word(i);
      if (!sentence.referentsAt(i).isEmpty() || word.upos().isNominal()) {
        return List.of(owned(i));
      }
      if (word.upos().isVerbal() || word.upos() == Upos.PUNCT || word.upos() == Upos.CCONJ) {
        return List.of();
      }
    }
    return List.of();
  }

  /** <i>X's government</i>: the noun that an English possessor or modifier stands before. */
  private int owned(int node) {
    int at = node;
    while (tree.head(at) > at && tree.is(at, "nmod:poss", "compound", "amod", "nummod")) {
      at = tree.head(at);
    }
    return at;
  }

  private List<Integer> verbObjects(Trigger trigger) {
    List<Integer> nodes = new ArrayList<>();
    for (int node : trigger.nodes()) {
      nodes.addAll(node == trigger.node() ? clauses.patients(node) : tree.children(node, "obj"));
    }
    nodes.removeAll(trigger.nodes());
    if (nodes.isEmpty() && !clauses.isPassive(trigger.node())) {
      nodes.addAll(nameBehind(trigger));
    }
    return nodes;
  }

  /** A name behind the verb without a preposition, which the parser hung elsewhere. */
  private List<Integer> nameBehind(Trigger trigger) {
    int last = trigger.nodes().get(trigger.nodes().size() - 1);
    for (int node = last + 1; node < Math.min(tree.size(), last + 7); node++) {
      Word word = tree.word(node);
      if (word.upos() == Upos.PUNCT
          || word.upos().isVerbal()
          || word.upos() == Upos.CCONJ
          || word.upos() == Upos.SCONJ) {
        return List.of();
      }
      int before = tree.word(node - 1).upos() == Upos.DET ? node - 2 : node - 1;
      boolean bare = tree.word(before).upos() != Upos.ADP;
      boolean near = node <= last + 2;
      boolean name =
          sentence.mentionsAt(node).stream()
              .anyMatch(
                  m ->
                      m.type() == Mention.Type.NAME
                          || m.type() == Mention.Type.CAPITAL
                          || (m.type() == Mention.Type.DESCRIPTION && near));
      if (name
          && bare
          && !tree.is(node, "nsubj", "appos", "flat", "compound", "amod")
          && !(lexicon.language() == org.entente.document.Language.ENGLISH && node > last + 2)) {
        return List.of(node);
      }
    }
    return List.of();
  }

  // ---- prepositions

  private List<Integer> prepositional(Trigger trigger, List<String> markers) {
    List<Integer> found = new ArrayList<>();
    boolean taken = markers.stream().noneMatch(m -> m.equals("de") || m.equals("hors de"));
    if (taken && isReceived(trigger) && !support.subjects(trigger.node()).isEmpty()) {
      return support.subjects(trigger.node());
    }
    for (int node = 0; node < tree.size(); node++) {
      if (isArgumentNode(node)
          && isMarked(node, markers)
          && hangsOn(anchor(node, trigger), trigger)) {
        found.add(node);
      }
    }
    if (found.isEmpty()) {
      found.addAll(recipients(trigger, markers));
    }
    if (found.isEmpty()) {
      found.addAll(relativeComplement(trigger, markers));
    }
    if (found.isEmpty()) {
      found.addAll(clitics(trigger, markers));
    }
    return found;
  }

  /** <i>sent it drones</i>, <i>gave the coalition help</i>: an indirect object, for <i>to</i>. */
  private List<Integer> recipients(Trigger trigger, List<String> markers) {
    boolean giving =
        trigger.entry().partOfSpeech() == PartOfSpeech.VERB
            && lexicon.language() == org.entente.document.Language.ENGLISH
            && (markers.contains("to") || markers.contains("for"));
    if (!giving) {
      return List.of();
    }
    int last = trigger.nodes().get(trigger.nodes().size() - 1);
    List<Integer> found = new ArrayList<>(tree.children(trigger.node(), "iobj"));
    for (int child : tree.children(trigger.node(), "obj", "nsubj", "dep")) {
      if (child > trigger.node() && child < last) {
        found.add(child);
      }
    }
    for (int i = trigger.node() + 1; found.isEmpty() && i < last; i++) {
      if (!sentence.referentsAt(i).isEmpty() && !tree.is(i, "nmod:poss", "compound")) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean isArgumentNode(int node) {
    Word word = tree.word(node);
    boolean modifier =
        word.upos() == Upos.ADJ
            && tree.is(node, "amod")
            && tree.head(node) > node
            && !sentence.mentionsAt(tree.head(node)).isEmpty();
    return word.upos().isNominal()
        || word.upos() == Upos.PRON
        || word.upos() == Upos.X
        || antecedents.isRelative(node)
        || !modifier && !sentence.mentionsAt(node).isEmpty();
  }

  /**
   * The node that a phrase hangs by: the noun within its preposition, as in <i>aux côtés de</i>.
   */
  private int anchor(int node, Trigger trigger) {
    int at = node;
    for (int i = 0; i < 2; i++) {
      int head = tree.head(at);
      boolean within =
          head >= 0
              && head < node
              && head >= node - 5
              && !trigger.nodes().contains(head)
              && tree.word(head).upos() == Upos.NOUN
              && sentence.mentionsAt(head).isEmpty();
      if (!within) {
        break;
      }
      at = head;
    }
    return at;
  }

  /** Attachment, tolerant of the parser: on the trigger, one level lower, or beside it. */
  private boolean hangsOn(int node, Trigger trigger) {
    int head = tree.head(node);
    if (head < 0
        || tree.is(node, "nsubj", "conj", "appos")
            && !tree.is(node, "nsubj:pass")
            && node < trigger.node()) {
      return false;
    }
    if (trigger.nodes().contains(head)) {
      return true;
    }
    boolean behind = node > trigger.node();
    if (!behind) {
      return head == tree.head(trigger.node())
          && trigger.entry().partOfSpeech() != PartOfSpeech.NOUN
          && tree.is(node, "obl")
          && false;
    }
    if (clauseBetween(trigger.node(), node)) {
      return false;
    }
    int grand = tree.head(head);
    boolean lower = grand >= 0 && trigger.nodes().contains(grand) && head > trigger.node() - 1;
    boolean lowest =
        grand >= 0
            && tree.head(grand) >= 0
            && trigger.nodes().contains(tree.head(grand))
            && node - trigger.node() < 10;
    boolean sibling =
        trigger.nodes().stream().anyMatch(n -> tree.head(n) == head)
            && (!tree.is(trigger.node(), "root"));
    int carrier = support.verb(trigger.node());
    boolean supported = carrier == head || (carrier >= 0 && grand >= 0 && carrier == grand);
    return lower || lowest || sibling || supported;
  }

  private boolean clauseBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Word word = tree.word(i);
      if (word.upos() == Upos.VERB && word.morphology().isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the prepositions stands before the noun phrase of a node. */
  boolean isMarked(int node, List<String> markers) {
    int left = node - 1;
    while (left >= 0 && isPrenominal(tree.word(left)) && left > node - 6) {
      if (markers.contains("de") && tree.word(left).form().equalsIgnoreCase("des")) {
        return true;
      }
      left--;
    }
    for (String marker : markers) {
      if (endsWith(left, marker) && !(left > 0 && isAttribution(left))) {
        return true;
      }
    }
    return false;
  }

  /** <i>according to</i> marks whoever says it, not a complement with <i>to</i>. */
  private boolean isAttribution(int last) {
    String phrase = tree.word(last - 1).form() + " " + tree.word(last).form();
    return lexicon.is(Cue.ATTRIBUTION_PREPOSITION, phrase.toLowerCase(Locale.ROOT));
  }

  private boolean isPrenominal(Word word) {
    return word.upos() == Upos.DET
        || word.upos() == Upos.ADJ
        || word.upos() == Upos.NUM
        || lexicon.is(Cue.TITLE, word.form().toLowerCase(Locale.ROOT))
        || lexicon.is(Cue.POSSESSIVE_DETERMINER, word.form().toLowerCase(Locale.ROOT))
        || (lexicon.language() == org.entente.document.Language.ENGLISH
            && (word.upos().isNominal() || word.form().matches("['’]s?")));
  }

  private boolean endsWith(int last, String marker) {
    String[] words = marker.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      int at = last - (words.length - 1 - i);
      if (at < 0 || !sameMarker(tree.word(at), words[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameMarker(Word word, String marker) {
    return word.form().equalsIgnoreCase(marker)
        || word.lemma().equals(marker)
        || (marker.equals("de") && word.form().equalsIgnoreCase("d'"));
  }

  /** <i>dont</i>, <i>auquel</i>, <i>with whom</i>: the antecedent fills the complement. */
  private List<Integer> relativeComplement(Trigger trigger, List<String> markers) {
    for (int child : tree.children(trigger.node())) {
      String form = tree.word(child).form().toLowerCase(Locale.ROOT);
      boolean genitive = lexicon.is(Cue.RELATIVE_GENITIVE, form) && markers.contains("de");
      boolean marked =
          tree.word(child).upos() == Upos.PRON
              && lexicon.is(Cue.RELATIVE_SUBJECT, form)
              && isMarked(child, markers);
      if ((genitive || marked) && tree.is(trigger.node(), "acl")) {
        return List.of(tree.head(trigger.node()));
      }
    }
    return List.of();
  }

  /** <i>lui, leur</i> for <i>à</i>. */
  private List<Integer> clitics(Trigger trigger, List<String> markers) {
    if (lexicon.language() != org.entente.document.Language.FRENCH || !markers.contains("à")) {
      return List.of();
    }
    int verb = support.verb(trigger.node()) >= 0 ? support.verb(trigger.node()) : trigger.node();
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      if (tree.word(i).form().matches("(?i)lui|leur") && tree.word(i).upos() != Upos.DET) {
        return List.of(i);
      }
    }
    return List.of();
  }

  // ---- nouns

  private List<Integer> possessors(Trigger trigger) {
    List<Integer> found = new ArrayList<>(ownPossessors(trigger));
    int noun = trigger.node();
    if (found.stream().noneMatch(this::refers) && !takesOf(trigger)) {
      found.addAll(loweredGenitives(trigger));
    }
    if (found.stream().noneMatch(this::refers) && !takesOf(trigger)) {
      found.addAll(relativeGenitive(noun));
    }
    boolean relative = tree.children(noun, "acl:relcl").contains(support.verb(noun));
    if (found.stream().noneMatch(this::refers) && !relative) {
      found.addAll(occasionSubjects(trigger));
    }
    if (found.stream().noneMatch(this::refers) && !support.isConverse(noun)) {
      found.addAll(support.subjects(noun));
    }
    if (found.stream().noneMatch(this::refers)) {
      found.addAll(agentOf(noun));
    }
    return found;
  }

  /** <i>X, dont Y est membre</i>: the pronoun that opens the clause of a predicate. */
  private List<Integer> relativeGenitive(int noun) {
    if (tree.child(noun, "cop") < 0 && !tree.is(noun, "nsubj", "obj")) {
      return List.of();
    }
    for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
      if (antecedents.isRelative(i)
          && lexicon.is(Cue.RELATIVE_GENITIVE, tree.word(i).form().toLowerCase(Locale.ROOT))) {
        return List.of(i);
      }
      if (tree.word(i).upos() == Upos.PUNCT || tree.word(i).upos() == Upos.VERB) {
        break;
      }
    }
    return List.of();
  }

  /** Genitives, or else demonyms and possessives, of the words of the trigger. */
  private List<Integer> ownPossessors(Trigger trigger) {
    List<Integer> found = new ArrayList<>();
    for (int noun : trigger.nodes()) {
      tree.children(noun).stream()
          .filter(child -> !trigger.nodes().contains(child) && isPossessor(child, noun))
          .forEach(found::add);
    }
    boolean possessed =
        found.stream()
            .anyMatch(
                n ->
                    lexicon.is(
                        Cue.POSSESSIVE_DETERMINER, tree.word(n).form().toLowerCase(Locale.ROOT)));
    if (possessed) {
      found.removeIf(
          n -> sentence.mentionsAt(n).stream().anyMatch(m -> m.type() == Mention.Type.DEMONYM));
    }
    if (found.isEmpty() && isReceived(trigger)) {
      return givers(trigger);
    }
    if (takesOf(trigger)) {
      return found.stream().filter(n -> n < trigger.node() || !isMarked(n, genitive())).toList();
    }
    List<Integer> genitives =
        found.stream()
            .filter(n -> !sentence.referentsAt(n).isEmpty() && tree.is(n, "nmod"))
            .toList();
    return genitives.isEmpty() ? found : genitives;
  }

  /** <i>obtained rockets from X</i>: who gave what was received. */
  private List<Integer> givers(Trigger trigger) {
    List<String> origin =
        lexicon.language() == org.entente.document.Language.FRENCH
            ? List.of("de la part de")
            : List.of("from");
    boolean given =
        trigger.entry().arguments().stream()
            .anyMatch(Argument.PrepositionalObject.class::isInstance);
    if (!given) {
      return List.of();
    }
    int verb = support.verb(trigger.node());
    return Stream.concat(
            tree.children(trigger.node(), "nmod", "obl").stream(),
            tree.children(verb, "nmod", "obl").stream())
        .filter(node -> refers(node) && isMarked(node, origin))
        .toList();
  }

  /** <i>received the support of X</i>: the subject of the verb is whom the support is for. */
  private boolean isReceived(Trigger trigger) {
    return trigger.entry().partOfSpeech() == PartOfSpeech.NOUN
        && support.isConverse(trigger.node());
  }

  /** A noun whose <i>of</i> names what it is done to, not who does it. */
  private boolean takesOf(Trigger trigger) {
    return !isReceived(trigger)
        && trigger.entry().arguments().stream()
            .anyMatch(
                a ->
                    a instanceof Argument.PrepositionalObject object
                        && object.markers().contains("of"));
  }

  private boolean refers(int node) {
    return !sentence.mentionsAt(node).isEmpty()
        || tree.children(node, "nmod", "amod").stream()
            .anyMatch(n -> !sentence.mentionsAt(n).isEmpty());
  }

  private boolean hangsByGenitives(int node, Trigger trigger) {
    int head = tree.head(node);
    for (int i = 0; i < 3 && head > trigger.node() && !trigger.nodes().contains(head); i++) {
      if (!isMarked(head, genitive()) && tree.child(head, "case") >= 0) {
        return false;
      }
      head = tree.head(head);
    }
    return true;
  }

  /** <i>soutien de longue date de l'armée</i>: a genitive that hangs lower, or on the verb. */
  private List<Integer> loweredGenitives(Trigger trigger) {
    int last = trigger.nodes().get(trigger.nodes().size() - 1);
    for (int node = last + 1; node < Math.min(tree.size(), last + 8); node++) {
      if (tree.word(node).upos().isVerbal()) {
        break;
      }
      if (isArgumentNode(node)
          && refers(node)
          && hangsOn(node, trigger)
          && isMarked(node, genitive())
          && hangsByGenitives(node, trigger)) {
        return List.of(node);
      }
    }
    return List.of();
  }

  /**
   * <i>X a évoqué, lors d'un entretien avec Y, …</i>: the subject of the clause took part in it.
   */
  private List<Integer> occasionSubjects(Trigger trigger) {
    int noun = trigger.node();
    int head = tree.head(noun);
    boolean mutual =
        trigger.entry().senses().stream()
            .allMatch(
                s ->
                    s.property().equals("talksWith")
                        || s.property().equals("signsAgreementWith")
                        || s.property().equals("cooperatesWith"));
    boolean occasion =
        mutual && head >= 0 && tree.is(noun, "obl") && tree.word(head).upos().isVerbal();
    return occasion ? clauses.agents(head) : List.of();
  }

  private List<String> genitive() {
    return lexicon.language() == org.entente.document.Language.FRENCH
        ? List.of("de")
        : List.of("of");
  }

  private boolean isPossessor(int child, int noun) {
    boolean demonym =
        sentence.mentionsAt(child).stream().anyMatch(m -> m.type() == Mention.Type.DEMONYM);
    boolean pronoun =
        lexicon.is(Cue.POSSESSIVE_DETERMINER, tree.word(child).form().toLowerCase(Locale.ROOT));
    boolean genitive = tree.is(child, "nmod") && isMarked(child, genitive());
    boolean saxon = tree.is(child, "nmod:poss", "nmod") && child < noun;
    boolean compound =
        child < noun && tree.is(child, "compound") && !sentence.referentsAt(child).isEmpty();
    return (demonym && tree.is(child, "amod", "compound", "nmod", "conj"))
        || pronoun
        || genitive
        || saxon
        || compound;
  }

  private List<Integer> agentOf(int noun) {
    for (int child : tree.children(noun, "nmod", "obl")) {
      int mark = tree.child(child, "case");
      if (mark >= 0
          && lexicon.is(Cue.AGENT_MARKER, tree.word(mark).form().toLowerCase(Locale.ROOT))) {
        return List.of(child);
      }
    }
    return List.of();
  }

  // ---- predicates

  private List<Integer> predicated(Trigger trigger) {
    return new Predication(lexicon, sentence, clauses, support).subjects(trigger);
  }
}
