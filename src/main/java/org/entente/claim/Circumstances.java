package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.actor.Referent;
import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.entente.time.TimeExpression;
import org.entente.time.TimeExpressions;
import org.entente.time.TimeInterval;

/** When and where a claim holds, as far as its clause says. */
final class Circumstances {

  private final Document document;
  private final Ontology ontology;
  private final Lexicon lexicon;
  private final List<TimeExpression> before = new ArrayList<>();
  private Optional<Span> current = Optional.empty();
  private List<TimeExpression> expressions = List.of();

  Circumstances(Document document, Ontology ontology, Lexicon lexicon) {
    this.document = document;
    this.ontology = ontology;
    this.lexicon = lexicon;
  }

  record Found(Optional<TimeInterval> when, List<Referent> where) {}

  Found read(ParsedSentence sentence, Finding finding, Status status, Property property) {
    if (finding.sense().isEmpty()) {
      return new Found(Optional.empty(), List.of());
    }
    find(sentence);
    return new Found(when(sentence, finding, status), where(sentence, finding, property));
  }

  private void find(ParsedSentence sentence) {
    Span span = sentence.sentence().span();
    if (current.filter(span::equals).isEmpty()) {
      before.addAll(expressions);
      current = Optional.of(span);
      expressions =
          TimeExpressions.find(
              span.of(document.text()), document.language(), document.date(), List.copyOf(before));
    }
  }

  // ---- time

  private Optional<TimeInterval> when(ParsedSentence sentence, Finding finding, Status status) {
    SyntaxTree tree = sentence.tree();
    int clause = clause(tree, finding.node());
    int offset = sentence.sentence().span().start();
    Optional<TimeExpression> own =
        expressions.stream()
            .filter(Circumstances::dates)
            .filter(e -> belongs(sentence, e, offset, finding, clause))
            .min(
                java.util.Comparator.comparingInt(
                    e -> Math.abs(node(tree, e, offset) - finding.node())));
    return own.map(e -> e.interval(status == Status.PLANNED));
  }

  private static boolean dates(TimeExpression expression) {
    return switch (expression.kind()) {
      case POINT, SINCE, UNTIL, DEADLINE -> true;
      case TODAY, COMPARED -> false;
    };
  }

  private boolean belongs(
      ParsedSentence sentence, TimeExpression expression, int offset, Finding finding, int clause) {
    SyntaxTree tree = sentence.tree();
    int node = node(tree, expression, offset);
    if (node < 0) {
      return false;
    }
    boolean below =
        tree.dominates(finding.node(), node) && clause(tree, node) == clause(tree, finding.node());
    boolean office =
        finding.property().equals("leads") || finding.property().equals("holdsOfficeIn");
    if (below || office) {
      return below;
    }
    int at = clause;
    int own = reportBefore(tree, expression, offset);
    own = own >= 0 ? own : clause(tree, node);
    for (int i = 0; i < 3 && at >= 0; i++) {
      if (own == at) {
        return true;
      }
      boolean nonFinite = tree.is(at, "advcl", "xcomp", "conj") && !reports(tree, tree.head(at));
      if (!nonFinite || hasOwn(tree, at, offset)) {
        return false;
      }
      at = clause(tree, tree.head(at));
    }
    return false;
  }

  /**
   * <i>a annoncé samedi avoir …</i>: the day right behind a verb of saying is the day of saying.
   */
  private int reportBefore(SyntaxTree tree, TimeExpression expression, int offset) {
    int start = expression.span().start() + offset;
    for (int i = 1; i < tree.size(); i++) {
      if (tree.word(i).span().start() >= start) {
        int before = i - 1;
        while (before > 0
            && (tree.word(before).upos() == Upos.ADP || tree.word(before).upos() == Upos.DET)) {
          before--;
        }
        return reports(tree, before) && tree.word(before).upos() == Upos.VERB
            ? before
            : SyntaxTree.NONE;
      }
    }
    return SyntaxTree.NONE;
  }

  private boolean reports(SyntaxTree tree, int node) {
    return node < 0 || lexicon.is(Cue.REPORT_VERB, tree.word(node).lemma());
  }

  private boolean hasOwn(SyntaxTree tree, int clause, int offset) {
    return expressions.stream()
        .filter(Circumstances::dates)
        .anyMatch(
            e -> {
              int node = node(tree, e, offset);
              return node >= 0 && clause(tree, node) == clause;
            });
  }

  /** The topmost node among the words of an expression. */
  private static int node(SyntaxTree tree, TimeExpression expression, int offset) {
    Span span = new Span(expression.span().start() + offset, expression.span().end() + offset);
    int found = SyntaxTree.NONE;
    for (int i = 0; i < tree.size(); i++) {
      if (span.overlaps(tree.word(i).span()) && (found < 0 || !tree.dominates(found, i))) {
        found = i;
      }
    }
    return found;
  }

  /** The verb or predicate of the clause that a node stands in. */
  private static int clause(SyntaxTree tree, int node) {
    int at = node;
    while (at >= 0) {
      boolean verbal =
          tree.word(at).upos() == Upos.VERB || tree.child(at, "cop") >= 0 || tree.head(at) < 0;
      if (verbal) {
        return at;
      }
      at = tree.head(at);
    }
    return at;
  }

  // ---- place

  private List<Referent> where(ParsedSentence sentence, Finding finding, Property property) {
    String family = ontology.family(property.localName()).orElse("");
    boolean act =
        family.equals("hostility")
            || family.equals("bond")
            || family.equals("support")
            || property.localName().equals("talksWith");
    if (!act) {
      return List.of();
    }
    SyntaxTree tree = sentence.tree();
    int clause = clause(tree, finding.node());
    List<Referent> found = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      for (Mention mention : sentence.mentionsAt(node)) {
        boolean own = clause(tree, node) == clause || tree.dominates(finding.node(), node);
        if (own
            && !finding.nodes().contains(node)
            && isPlace(mention)
            && isLocated(tree, node)
            && !belongsToNoun(tree, node, finding)) {
          found.add(mention.referents().get(0));
        }
      }
    }
    found.removeIf(
        r -> r.equals(finding.subject()) || finding.object().filter(r::equals).isPresent());
    return found.stream().distinct().toList();
  }

  private boolean isPlace(Mention mention) {
    boolean named =
        mention.type() == Mention.Type.NAME
            || mention.type() == Mention.Type.CAPITAL
            || mention.type() == Mention.Type.DESCRIPTION;
    return named
        && mention.referents().size() == 1
        && ontology.isA(mention.referents().get(0).kind(), "Place");
  }

  private boolean isLocated(SyntaxTree tree, int node) {
    int at = node;
    for (int i = 0; i < 4 && at >= 0; i++) {
      for (int child : tree.children(at, "case")) {
        if (lexicon.is(
            Cue.PLACE_PREPOSITION, tree.word(child).form().toLowerCase(java.util.Locale.ROOT))) {
          return true;
        }
      }
      boolean part =
          tree.head(at) >= 0
              && (lexicon.is(Cue.PLACE_NOUN, tree.word(tree.head(at)).lemma())
                  || lexicon.is(Cue.PLACE_PART, tree.word(tree.head(at)).lemma())
                  || tree.is(at, "conj"));
      if (!part) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }

  /**
   * <i>la situation en Syrie</i>: the place tells a noun apart, other than trigger and arguments.
   */
  private static boolean belongsToNoun(SyntaxTree tree, int node, Finding finding) {
    int before = node - 1;
    while (before >= 0
        && (tree.word(before).upos() == Upos.ADP
            || tree.word(before).upos() == Upos.DET
            || tree.word(before).upos() == Upos.ADJ && tree.head(before) > before)) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    int noun =
        tree.word(before).upos() == Upos.ADJ && tree.head(before) >= 0 ? tree.head(before) : before;
    if (tree.word(noun).upos() != Upos.NOUN) {
      return false;
    }
    return finding.nodes().stream()
            .noneMatch(own -> own == noun || tree.dominates(own, noun) && own != finding.node())
        && !tree.is(noun, "obl");
  }
}
