package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.actor.Referent;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/** What English states without a verb: possessors of groups, places in places, later aliases. */
final class EnglishNaming {

  private static final String IRI = Ontology.DATA + "pattern/";
  private static final int PHRASE = 6;

  private final Lexicon lexicon;
  private final Ontology ontology;
  private final ParsedSentence sentence;
  private final List<Mention> mentions;

  EnglishNaming(Lexicon lexicon, Ontology ontology, ParsedSentence sentence) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.sentence = sentence;
    this.mentions = sentence.mentions();
  }

  List<Finding> find() {
    List<Finding> found = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.referents().size() == 1) {
        possessed(mention).ifPresent(found::add);
        nested(mention).ifPresent(found::add);
        alias(mention).ifPresent(found::add);
      }
    }
    return found;
  }

  /** <i>Khalifa Haftar's Libyan National Army</i>, <i>Assad's government</i>: X leads it. */
  private Optional<Finding> possessed(Mention person) {
    if (!isNamed(person, "Person") || !word(person.end()).matches("'s|’s|'|’")) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(group -> group.head() > person.end() && group.head() <= person.end() + PHRASE)
        .filter(group -> group.referents().size() == 1 && isGroup(group))
        .filter(group -> group.begin() == person.begin() || opens(group, person.end() + 1))
        .filter(group -> !group.referents().equals(person.referents()))
        .findFirst()
        .map(group -> finding(person, "leads", group, "genitive"));
  }

  private boolean opens(Mention group, int start) {
    for (int i = start; i < group.begin(); i++) {
      if (!isPremodifier(i)) {
        return false;
      }
    }
    return group.begin() >= start;
  }

  private boolean isPremodifier(int index) {
    return switch (sentence.sentence().words().get(index).upos()) {
      case ADJ, NUM, PROPN -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, PART, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  private boolean isGroup(Mention mention) {
    Referent referent = mention.referents().get(0);
    boolean named =
        mention.type() == Mention.Type.NAME
            || mention.type() == Mention.Type.DESCRIPTION
                && lexicon.is(Cue.ACTOR_NOUN, lemma(mention.head()));
    return named
        && ontology.isA(referent.kind(), "Organization")
        && !ontology.isA(referent.kind(), "State");
  }

  /** <i>Gyumri in Armenia</i>; <i>Mosul, Iraq's second city</i>. */
  private Optional<Finding> nested(Mention place) {
    if (!isNamed(place, "Place") || ontology.isA(place.referents().get(0).kind(), "State")) {
      return Optional.empty();
    }
    boolean within = word(place.end()).equals("in");
    boolean gloss = word(place.end()).equals(",");
    return mentions.stream()
        .filter(outer -> outer.begin() == place.end() + 1 || follows(outer, place.end() + 1))
        .filter(outer -> outer.referents().size() == 1)
        .filter(outer -> ontology.isA(outer.referents().get(0).kind(), "Place"))
        .filter(outer -> within ? isNamed(outer, "Place") : gloss && ownsPlace(outer))
        .filter(outer -> !outer.referents().equals(place.referents()))
        .findFirst()
        .map(outer -> finding(place, "locatedIn", outer, "apposition"));
  }

  private boolean follows(Mention outer, int start) {
    return outer.begin() == start + 1 && word(start).equals("the");
  }

  /** Whether a noun for a kind of place stands behind its possessor. */
  private boolean ownsPlace(Mention outer) {
    if (!word(outer.end()).matches("'s|’s|'|’")) {
      return false;
    }
    for (int i = outer.end() + 1; i < outer.end() + PHRASE; i++) {
      if (lexicon.is(Cue.PLACE_NOUN, lemma(i)) || lexicon.is(Cue.CAPITAL_NOUN, lemma(i))) {
        return true;
      }
      if (word(i).isEmpty() || word(i).matches("[,.;:]")) {
        return false;
      }
    }
    return false;
  }

  /** <i>X, a former officer nicknamed Y</i>; <i>X, who was known as Y</i>. */
  private Optional<Finding> alias(Mention alias) {
    boolean name = alias.type() == Mention.Type.NAME || alias.type() == Mention.Type.DESCRIPTION;
    if (!name || !followsAliasMark(alias.begin())) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(other -> other.end() < alias.begin() - 1)
        .filter(
            other -> other.type() == Mention.Type.NAME || other.type() == Mention.Type.DESCRIPTION)
        .filter(other -> other.referents().equals(alias.referents()))
        .filter(other -> !other.text().equals(alias.text()))
        .filter(other -> other.type() == Mention.Type.NAME || !isIndefinite(other))
        .findFirst()
        .map(other -> named(other, alias));
  }

  /** <i>an alliance known as Y</i> names what had no name. */
  private boolean isIndefinite(Mention mention) {
    return word(mention.begin() - 1).matches("an?") || word(mention.begin()).matches("an?");
  }

  private boolean followsAliasMark(int begin) {
    int end = lexicon.is(Cue.DEFINITE_DETERMINER, word(begin - 1)) ? begin - 1 : begin;
    StringBuilder phrase = new StringBuilder();
    for (int i = end - 1; i >= Math.max(0, end - PHRASE); i--) {
      phrase.insert(0, word(i) + (phrase.isEmpty() ? "" : " "));
      if (!phrase.toString().equals("or") && lexicon.is(Cue.ALIAS_MARK, phrase.toString())) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(Mention mention, String kind) {
    return (mention.type() == Mention.Type.NAME || mention.type() == Mention.Type.CAPITAL)
        && mention.referents().size() == 1
        && ontology.isA(mention.referents().get(0).kind(), kind);
  }

  private String word(int index) {
    List<Word> words = sentence.sentence().words();
    return index < 0 || index >= words.size()
        ? ""
        : words.get(index).form().toLowerCase(Locale.ROOT);
  }

  private String lemma(int index) {
    List<Word> words = sentence.sentence().words();
    return index < 0 || index >= words.size() ? "" : words.get(index).lemma();
  }

  private Finding finding(Mention subject, String property, Mention object, String pattern) {
    return new Finding(
        subject.referents().get(0),
        property,
        Optional.of(object.referents().get(0)),
        "",
        sentence.nodeOf(object.head()),
        List.of(sentence.nodeOf(object.head()), sentence.nodeOf(subject.head())),
        Optional.empty(),
        IRI + pattern,
        Optional.empty());
  }

  private Finding named(Mention mention, Mention alias) {
    int node = sentence.nodeOf(mention.head());
    return new Finding(
        mention.referents().get(0),
        "alsoKnownAs",
        Optional.empty(),
        alias.text(),
        node,
        List.of(node, sentence.nodeOf(alias.head())),
        Optional.empty(),
        IRI + "alias",
        Optional.empty());
  }
}
