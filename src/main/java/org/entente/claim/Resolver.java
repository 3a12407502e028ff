package org.entente.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Cast;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.actor.Referent;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/**
 * Tells whom a node stands for: by its own mention, by coordination, or through a noun for its
 * members.
 */
final class Resolver {

  private static final int DEPTH = 4;

  private final Lexicon lexicon;
  private final Ontology ontology;
  private final ParsedSentence sentence;
  private final SyntaxTree tree;
  private final Cast cast;
  private final Antecedents antecedents;

  Resolver(Lexicon lexicon, Ontology ontology, ParsedSentence sentence, Cast cast) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.cast = cast;
    this.antecedents = new Antecedents(lexicon, sentence);
  }

  /** Everyone that a node and its conjuncts stand for. */
  List<Resolved> resolve(int node) {
    return resolve(node, SyntaxTree.NONE);
  }

  /**
   * As {@link #resolve(int)}, seen from a modifier of the node: conjuncts that come behind the
   * modifier are not modified by it.
   */
  List<Resolved> resolve(int node, int modifier) {
    Map<String, Resolved> found = new LinkedHashMap<>();
    boolean modified = modifier > node && tree.dominates(node, modifier);
    collect(node, found, 0, modified ? modifier : tree.size());
    return List.copyOf(found.values());
  }

  /**
   * The state or organisation that a person serves, where the title before its name leaves it out.
   */
  Optional<Resolved> employer(Resolved person) {
    return cast.employer(person.referent())
        .map(employer -> new Resolved(employer, person.node(), Optional.empty()));
  }

  /** Who is named within a compound modifier. */
  List<Resolved> withinCompound(int node) {
    List<Resolved> inside =
        sentence.mentionsAt(node).stream()
            .filter(m -> m.type() == Mention.Type.COMPOUND)
            .flatMap(m -> m.referents().stream().map(r -> new Resolved(r, node, Optional.of(m))))
            .toList();
    return inside.isEmpty() ? acrossHyphen(node) : inside;
  }

  /** The parts of a compound that the tokenizer has split: <i>Iran - backed</i>. */
  private List<Resolved> acrossHyphen(int node) {
    int other = SyntaxTree.NONE;
    if (node > 1 && tree.word(node - 1).form().equals("-")) {
      other = node - 2;
    } else if (node + 2 < tree.size() && tree.word(node + 1).form().equals("-")) {
      other = node + 2;
    }
    List<Resolved> found = new ArrayList<>();
    if (other >= 0) {
      for (Mention mention : sentence.mentionsAt(other)) {
        for (Referent referent : mention.referents()) {
          found.add(new Resolved(referent, other, Optional.of(mention)));
        }
      }
    }
    return found;
  }

  private void collect(int node, Map<String, Resolved> found, int depth, int end) {
    if (depth > DEPTH) {
      return;
    }
    own(node, depth).forEach(resolved -> found.putIfAbsent(resolved.referent().iri(), resolved));
    for (int child : tree.children(node, "conj")) {
      if (child < end && isCoordinated(child)) {
        collect(child, found, depth + 1, end);
      }
    }
  }

  /** A nominal conjunct without a preposition of its own other than a repeated one. */
  private boolean isCoordinated(int child) {
    boolean demonym =
        sentence.mentionsAt(child).stream().anyMatch(m -> m.type() == Mention.Type.DEMONYM);
    return (demonym
            || tree.word(child).upos().isNominal()
            || tree.word(child).upos() == Upos.X
            || tree.word(child).upos() == Upos.PRON)
        && tree.child(child, "nsubj") < 0
        && tree.child(child, "cop") < 0;
  }

  private List<Resolved> own(int node, int depth) {
    if (antecedents.isRelative(node) && depth <= DEPTH) {
      int antecedent = antecedents.of(node);
      return antecedent < 0 ? List.of() : own(antecedent, depth + 1);
    }
    List<Resolved> apposed = apposedPersons(node, depth);
    if (!apposed.isEmpty()) {
      return apposed;
    }
    List<Resolved> equated = equated(node, depth);
    if (!equated.isEmpty()) {
      return equated;
    }
    if (describesName(node) && depth <= DEPTH) {
      return own(tree.head(node), depth + 1);
    }
    List<Resolved> direct = new ArrayList<>();
    boolean named =
        isPartOfPlace(node) && tree.children(node, "nmod").stream().anyMatch(this::isNamedPlace);
    if (named
        && sentence.mentionsAt(node).stream().anyMatch(m -> m.type() == Mention.Type.ANAPHOR)) {
      return through(node, depth);
    }
    for (Mention mention : sentence.mentionsAt(node)) {
      if (isReferring(mention, node)) {
        mention.referents().forEach(r -> direct.add(new Resolved(r, node, Optional.of(mention))));
      }
    }
    List<Resolved> found = direct.isEmpty() ? through(node, depth) : direct;
    return found.isEmpty() ? listed(node, depth) : found;
  }

  /** <i>plusieurs groupes, dont X et Y; six États, parmi lesquels Z</i>: those who are named. */
  private List<Resolved> listed(int node, int depth) {
    boolean several =
        lexicon.language() == org.entente.document.Language.FRENCH
            && tree.word(node).upos() == Upos.NOUN
            && tree.word(node).morphology().number().equals("Plur");
    if (!several || depth > DEPTH) {
      return List.of();
    }
    for (int i = node + 1; i < tree.size() - 1 && i < node + 9; i++) {
      boolean other =
          tree.word(i).upos().isVerbal()
              && tree.word(i).morphology().isFinite()
              && tree.word(i - 1).upos() == Upos.PRON;
      if (other) {
        break;
      }
      boolean genitive =
          lexicon.is(Cue.RELATIVE_GENITIVE, tree.word(i).form().toLowerCase(Locale.ROOT));
      if (genitive || tree.word(i).lemma().equals("lequel")) {
        return exampled(i + 1, depth);
      }
    }
    return List.of();
  }

  /** The names behind a relative pronoun, if no clause follows. */
  private List<Resolved> exampled(int begin, int depth) {
    int at = begin;
    while (at < tree.size() - 1 && tree.word(at).upos() == Upos.DET) {
      at++;
    }
    boolean named =
        sentence.mentionsAt(at).stream()
            .anyMatch(m -> m.type() == Mention.Type.NAME || m.type() == Mention.Type.CAPITAL);
    boolean clause =
        at + 1 < tree.size() && (tree.word(at + 1).upos().isVerbal() || tree.is(at, "nsubj"));
    if (!named || clause) {
      return List.of();
    }
    Map<String, Resolved> found = new LinkedHashMap<>();
    collect(at, found, depth + 1, tree.size());
    return List.copyOf(found.values());
  }

  /** <i>le président russe, Vladimir Poutine</i> stands for the person named. */
  private List<Resolved> apposedPersons(int node, int depth) {
    boolean common = tree.word(node).upos() == Upos.NOUN;
    if (!common || depth > DEPTH) {
      return List.of();
    }
    List<Resolved> found = new ArrayList<>();
    for (int child : tree.children(node, "appos", "flat")) {
      boolean person =
          sentence.mentionsAt(child).stream()
              .filter(m -> m.type() == Mention.Type.NAME)
              .flatMap(m -> m.referents().stream())
              .anyMatch(
                  r ->
                      ontology.isA(r.kind(), "Person")
                          || r.kind().equals("Actor") && isOffice(node)
                          || isPartOfPlace(node) && ontology.isA(r.kind(), "Place"));
      if (person || tree.is(child, "appos") && lexicon.is(Cue.TITLE, tree.word(child).lemma())) {
        found.addAll(own(child, depth + 1));
      }
    }
    return found;
  }

  /** Whether a noun names an office, and so its apposition a person. */
  private boolean isOffice(int node) {
    return lexicon.startingWith(tree.word(node).lemma()).stream()
        .flatMap(entry -> entry.senses().stream())
        .anyMatch(s -> s.property().equals("leads") || s.property().equals("holdsOfficeIn"));
  }

  /** <i>X, un mouvement armé</i>: the apposition stands for the name. */
  private boolean describesName(int node) {
    int head = tree.head(node);
    boolean description =
        sentence.mentionsAt(node).stream()
            .noneMatch(m -> m.type() == Mention.Type.NAME || m.type() == Mention.Type.CAPITAL);
    return head >= 0
        && head < node
        && tree.is(node, "appos")
        && tree.word(node).upos() == Upos.NOUN
        && description
        && sentence.mentionsAt(head).stream().anyMatch(m -> m.type() == Mention.Type.NAME);
  }

  /** <i>le patron de la délégation russe</i>: someone reached through a noun for his people. */
  boolean isMemberOf(Resolved resolved, List<Integer> nodes) {
    return nodes.stream()
        .filter(node -> node != resolved.node() && tree.dominates(node, resolved.node()))
        .filter(node -> sentence.mentionsAt(node).isEmpty())
        .anyMatch(node -> lexicon.is(Cue.MEMBER_NOUN, tree.word(node).lemma()));
  }

  /** Whose act a noun names: <i>condamner les frappes du régime</i> condemns the régime. */
  List<Resolved> actors(int node) {
    boolean act =
        tree.word(node).upos() == Upos.NOUN
            && lexicon.startingWith(tree.word(node).lemma()).stream()
                .flatMap(entry -> entry.arguments().stream())
                .anyMatch(a -> a instanceof org.entente.lexicon.Argument.PossessiveAdjunct);
    if (!act) {
      return List.of();
    }
    Map<String, Resolved> found = new LinkedHashMap<>();
    for (Resolved owner : owners(node, 0)) {
      boolean other =
          tree.is(owner.node(), "nmod")
              && tree.children(owner.node(), "case").stream()
                  .noneMatch(c -> tree.word(c).form().matches("(?i)de|d'|of|by|par|['’]s?"));
      if (other) {
        continue;
      }
      resolve(owner.node()).forEach(r -> found.putIfAbsent(r.referent().iri(), r));
    }
    return List.copyOf(found.values());
  }

  /** <i>X est un groupe qui …</i>: the predicate stands for its subject. */
  private List<Resolved> equated(int node, int depth) {
    if (tree.word(node).upos() != Upos.NOUN || tree.child(node, "cop") < 0 || depth > DEPTH) {
      return List.of();
    }
    return tree.children(node, "nsubj").stream()
        .filter(subject -> subject != node)
        .flatMap(subject -> own(subject, depth + 1).stream())
        .toList();
  }

  /** Demonyms refer when they stand as nouns. */
  private boolean isReferring(Mention mention, int node) {
    return switch (mention.type()) {
      case NAME, CAPITAL, DESCRIPTION, ANAPHOR -> true;
      case PRONOUN -> true;
      case DEMONYM -> true;
      case COMPOUND -> false;
    };
  }

  private List<Resolved> through(int node, int depth) {
    List<Resolved> named = new ArrayList<>();
    for (int child : tree.children(node, "appos", "flat", "nmod:appos")) {
      if (child == node + 1
          && sentence.mentionsAt(child).stream().anyMatch(m -> m.type() == Mention.Type.NAME)) {
        named.addAll(own(child, depth + 1));
      }
    }
    if (named.isEmpty() && depth <= DEPTH) {
      named.addAll(namedBehind(node, depth));
    }
    if (!named.isEmpty() || depth > DEPTH) {
      return named;
    }
    String lemma = tree.word(node).lemma();
    if (isPartOfPlace(node)) {
      return tree.children(node, "nmod").stream()
          .flatMap(child -> own(child, depth + 1).stream())
          .toList();
    }
    if (lexicon.is(Cue.QUANTITY_NOUN, lemma)) {
      return tree.children(node, "nmod").stream()
          .flatMap(child -> own(child, depth + 1).stream())
          .toList();
    }
    boolean member = lexicon.is(Cue.MEMBER_NOUN, lemma) || lexicon.is(Cue.STATE_NOUN, lemma);
    boolean title = lexicon.is(Cue.TITLE, lemma);
    return member && !title ? owners(node, depth) : named;
  }

  /** <i>le réseau de renseignement X</i>: the name behind the noun and its own complement. */
  private List<Resolved> namedBehind(int node, int depth) {
    if (lexicon.language() != org.entente.document.Language.FRENCH
        || tree.word(node).upos() != Upos.NOUN) {
      return List.of();
    }
    int at = node + 1;
    while (at + 1 < tree.size()
        && sentence.mentionsAt(at).isEmpty()
        && (tree.word(at).upos() == Upos.ADJ
            || tree.word(at).upos() == Upos.ADP
                && tree.word(at + 1).upos() == Upos.NOUN
                && sentence.mentionsAt(at + 1).isEmpty()
            || tree.word(at).upos() == Upos.NOUN && tree.word(at - 1).upos() == Upos.ADP)) {
      at++;
    }
    boolean name =
        at < tree.size()
            && at > node + 1
            && tree.word(at - 1).upos() != Upos.ADP
            && tree.dominates(node, at)
            && tree.is(at, "appos", "flat", "nmod")
            && sentence.mentionsAt(at).stream().anyMatch(m -> m.type() == Mention.Type.NAME);
    return name ? own(at, depth + 1) : List.of();
  }

  /** <i>la majeure partie de la ville de X</i> stands for X. */
  private boolean isPartOfPlace(int node) {
    String lemma = tree.word(node).lemma();
    return lexicon.is(Cue.PLACE_NOUN, lemma) || lexicon.is(Cue.PLACE_PART, lemma);
  }

  private boolean isNamedPlace(int node) {
    return sentence.mentionsAt(node).stream()
        .filter(m -> m.type() == Mention.Type.NAME || m.type() == Mention.Type.CAPITAL)
        .flatMap(m -> m.referents().stream())
        .anyMatch(r -> ontology.isA(r.kind(), "Place"));
  }

  private List<Resolved> owners(int node, int depth) {
    List<Resolved> found = new ArrayList<>();
    for (int child : tree.children(node)) {
      Optional<Mention> demonym =
          sentence.mentionsAt(child).stream()
              .filter(m -> m.type() == Mention.Type.DEMONYM)
              .findFirst();
      if (demonym.isPresent()) {
        demonym.get().referents().forEach(r -> found.add(new Resolved(r, child, demonym)));
      } else if (tree.is(child, "nmod", "compound")
          || lexicon.is(
              Cue.POSSESSIVE_DETERMINER, tree.word(child).form().toLowerCase(Locale.ROOT))) {
        found.addAll(own(child, depth + 1));
      }
    }
    return found;
  }

  /**
   * A referent in the shape that a property wants: a capital as its state where an actor is meant.
   */
  Optional<Resolved> as(Resolved resolved, java.util.Set<String> wanted) {
    Referent referent = resolved.referent();
    boolean capital = resolved.mention().filter(m -> m.type() == Mention.Type.CAPITAL).isPresent();
    boolean wantsPlace = wanted.contains("Place");
    boolean wantsActor =
        wanted.isEmpty() || wanted.stream().anyMatch(w -> ontology.isA(w, "Actor"));
    if (capital && wantsActor && !wantsPlace) {
      return referent
          .state()
          .flatMap(cast::get)
          .filter(s -> ontology.isAnyOf(s.kind(), wanted))
          .map(s -> new Resolved(s, resolved.node(), resolved.mention()));
    }
    boolean fits =
        ontology.isAnyOf(referent.kind(), wanted)
            || (referent.kind().equals("Actor")
                && wanted.stream().anyMatch(w -> ontology.isA(w, "Actor")))
            || (referent.kind().equals("Organization")
                && wanted.stream().anyMatch(w -> ontology.isA(w, "Organization")))
            || (referent.kind().equals("Actor") && wantsPlace && isLocated(resolved.node()));
    return fits ? Optional.of(resolved) : Optional.empty();
  }

  /** Whether a preposition of place stands before a node. */
  boolean isLocated(int node) {
    for (int child : tree.children(node, "case")) {
      if (lexicon.is(Cue.PLACE_PREPOSITION, tree.word(child).form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
