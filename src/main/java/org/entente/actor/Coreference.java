package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.language.Sentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/**
 * Resolves pronouns, possessives and bare nouns to those named before: what agrees in number,
 * gender and class, the most salient first (after Lappin and Leass 1994, with few weights).
 */
final class Coreference {

  private static final int REACH = 2;

  private final Lexicon lexicon;
  private final Memory memory;
  private final Agreement agreement;
  private final Salience salience;
  private final Anaphors anaphors;
  private final Collectives collectives;

  Coreference(Lexicon lexicon, Ontology ontology, Gazetteer gazetteer, Cast cast) {
    this.lexicon = lexicon;
    this.memory = new Memory(lexicon, ontology, cast);
    this.agreement = new Agreement(ontology, lexicon.language());
    this.salience = new Salience(memory);
    this.anaphors = new Anaphors(lexicon, ontology, gazetteer, cast, memory, salience);
    this.collectives = new Collectives(lexicon, ontology, memory);
  }

  /** A mention that is to be resolved, with its sentence. */
  record Place(int number, Sentence sentence, Mention mention, Optional<ParsedSentence> parsed) {

    /** The form of a word of the sentence in lower case, empty outside of it. */
    String word(int index) {
      return index < 0 || index >= sentence.words().size()
          ? ""
          : sentence.words().get(index).form().toLowerCase(Locale.ROOT);
    }

    /** Whether a verb follows: <i>leur</i> is a pronoun then. */
    boolean isBeforeVerb() {
      int next = mention.end();
      return next < sentence.words().size() && sentence.words().get(next).upos().isVerbal();
    }

    /** Whether it is a plural behind a demonstrative: <i>ces pays</i>. */
    boolean isPointedAt(Lexicon lexicon) {
      return lexicon.is(Cue.DEMONSTRATIVE_DETERMINER, word(mention.begin() - 1))
          && sentence.words().get(mention.head()).morphology().number().equals("Plur");
    }

    String text() {
      return mention.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether an antecedent is another argument of the same verb. */
    boolean sharesClause(Antecedent antecedent) {
      if (antecedent.sentence() != number || parsed.isEmpty()) {
        return false;
      }
      SyntaxTree tree = parsed.get().tree();
      int one = argument(tree, parsed.get().nodeOf(antecedent.mention().head()));
      int other = argument(tree, parsed.get().nodeOf(mention.head()));
      int verb = tree.head(other);
      boolean within =
          verb >= 0
              && tree.is(other, "nsubj")
              && tree.dominates(verb, one)
              && one < other
              && !antecedent.role().isSubject();
      return one == other || (verb >= 0 && tree.head(one) == verb) || within;
    }

    /** Whether an antecedent depends on the same verb, however deep. */
    boolean sharesVerb(Antecedent antecedent) {
      return antecedent.sentence() == number
          && parsed
              .filter(
                  p ->
                      verb(p.tree(), p.nodeOf(antecedent.mention().head()))
                          == verb(p.tree(), p.nodeOf(mention.head())))
              .isPresent();
    }

    private static int verb(SyntaxTree tree, int start) {
      int node = start;
      for (int i = 0; i < tree.size() && node >= 0; i++) {
        if (tree.word(node).upos().isVerbal()) {
          return node;
        }
        node = tree.head(node);
      }
      return node;
    }

    /** The first of the coordination that a node belongs to. */
    private static int argument(SyntaxTree tree, int start) {
      int node = start;
      for (int i = 0; i < 4 && tree.is(node, "conj", "flat") && isNoun(tree, node); i++) {
        node = tree.head(node);
      }
      return node;
    }

    private static boolean isNoun(SyntaxTree tree, int node) {
      return tree.head(node) >= 0 && !tree.word(tree.head(node)).upos().isVerbal();
    }

    /** Whether the mention stands in a phrase or relative clause that an antecedent heads. */
    boolean isBelow(Antecedent antecedent) {
      return antecedent.sentence() == number
          && parsed
              .filter(
                  p ->
                      p.tree()
                          .dominates(
                              p.nodeOf(antecedent.mention().head()), p.nodeOf(mention.head())))
              .filter(p -> !p.tree().is(p.nodeOf(antecedent.mention().head()), "root"))
              .isPresent();
    }

    /** Whether a mention is part of an antecedent, or the other way round. */
    boolean isPartOf(Antecedent antecedent) {
      return antecedent.sentence() == number && antecedent.mention().overlaps(mention);
    }

    /** Whether the mention is the subject of a verb. */
    boolean isSubject() {
      return parsed.filter(p -> p.tree().is(p.nodeOf(mention.head()), "nsubj")).isPresent();
    }
  }

  /** Resolves the mentions of the next sentence. */
  List<Mention> resolve(
      int number, Sentence sentence, List<Mention> mentions, Optional<ParsedSentence> parsed) {
    if (isDirectSpeech(sentence)) {
      return mentions;
    }
    parsed.ifPresent(tree -> memory.addGroups(number, tree));
    List<Mention> resolved = new ArrayList<>();
    for (Mention mention : mentions) {
      Mention result =
          mention.referents().isEmpty()
              ? mention.with(resolve(new Place(number, sentence, mention, parsed)))
              : mention;
      resolved.add(result);
      memory.add(number, sentence, result, parsed);
    }
    return resolved;
  }

  /** Where somebody says <i>we</i>, pronouns follow another view than the article's. */
  private boolean isDirectSpeech(Sentence sentence) {
    return sentence.words().stream()
        .map(Word::form)
        .filter(form -> !(form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT))))
        .anyMatch(form -> lexicon.is(Cue.SPEAKER, form.toLowerCase(Locale.ROOT)));
  }

  private List<Referent> resolve(Place place) {
    if (place.mention().type() != Mention.Type.PRONOUN) {
      List<Referent> several =
          place.isPointedAt(lexicon) ? collectives.pointedAt(place) : List.of();
      return several.isEmpty() ? anaphors.resolve(place).map(List::of).orElse(List.of()) : several;
    }
    return PronounFinder.isCounted(lexicon, place.text())
        ? collectives.counted(place)
        : pronoun(place);
  }

  private List<Referent> pronoun(Place place) {
    String wanted = PronounFinder.agreement(lexicon, place.text()).orElse("");
    boolean possessive =
        lexicon.is(Cue.POSSESSIVE_DETERMINER, place.text()) && !place.isBeforeVerb();
    Optional<List<Referent>> repeated = repeated(place);
    if (repeated.isPresent()) {
      return repeated.get();
    }
    Set<Referent> rivals = possessive ? Set.of() : rivals(place);
    boolean latter = lexicon.is(Cue.DEMONSTRATIVE_PRONOUN, place.text());
    return memory
        .all()
        .filter(a -> place.number() - a.sentence() <= REACH)
        .filter(a -> agrees(a, wanted, possessive))
        .filter(a -> !place.isPartOf(a) && a.precedes(place.number(), place.mention()))
        .filter(a -> possessive || !place.sharesClause(a))
        .filter(a -> a.isGroup() || !rivals.contains(a.referent()))
        .max(
            Comparator.comparingInt(
                a -> latter ? recency(a, place) : salience.of(a, place) + weight(a, wanted)))
        .map(Antecedent::referents)
        .orElse(List.of());
  }

  /** <i>X, elle, …; les X, eux, …</i>: the pronoun repeats what stands before the comma. */
  private Optional<List<Referent>> repeated(Place place) {
    int begin = place.mention().begin();
    boolean apart = place.word(begin - 1).equals(",") && place.word(begin + 1).equals(",");
    if (!apart || lexicon.is(Cue.POSSESSIVE_DETERMINER, place.text())) {
      return Optional.empty();
    }
    return Optional.of(
        memory
            .latest()
            .filter(a -> a.sentence() == place.number() && a.mention().end() == begin - 1)
            .findFirst()
            .or(
                () ->
                    memory
                        .latest()
                        .filter(a -> a.sentence() == place.number() && a.role().isSubject())
                        .findFirst())
            .map(Antecedent::referents)
            .orElse(List.of()));
  }

  /** Those who stand in the same clause, under whatever name: the pronoun means another. */
  private Set<Referent> rivals(Place place) {
    return memory
        .all()
        .filter(place::sharesClause)
        .filter(a -> !place.isPartOf(a) && !a.isGroup())
        .map(Antecedent::referent)
        .collect(Collectors.toSet());
  }

  private boolean agrees(Antecedent antecedent, String wanted, boolean possessive) {
    return antecedent.isGroup()
        ? wanted.contains("Plur")
        : agreement.holds(antecedent, wanted, possessive);
  }

  private int weight(Antecedent antecedent, String wanted) {
    return antecedent.isGroup()
        ? (antecedent.role().isSubject() ? 25 : 0)
        : agreement.weight(antecedent, wanted);
  }

  private static int recency(Antecedent antecedent, Place place) {
    return -10_000 * (place.number() - antecedent.sentence()) + antecedent.mention().begin();
  }
}
