package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.actor.Referent;
import org.entente.document.Language;
import org.entente.language.Upos;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/**
 * What apposition and brackets state without a verb: aliases, where a place lies, whose group it
 * is.
 */
final class NamingPatterns {

  private static final String IRI = Ontology.DATA + "pattern/";

  private final Lexicon lexicon;
  private final Ontology ontology;
  private final ParsedSentence sentence;
  private final List<Mention> mentions;

  NamingPatterns(Lexicon lexicon, Ontology ontology, ParsedSentence sentence) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.sentence = sentence;
    this.mentions = sentence.mentions();
  }

  List<Finding> find() {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.type() == Mention.Type.NAME && mention.referents().size() == 1) {
        bracketed(mention, found);
        fronted(mention, found);
      }
      located(mention, found);
      owned(mention, found);
    }
    if (lexicon.language() == Language.ENGLISH) {
      found.addAll(new EnglishNaming(lexicon, ontology, sentence).find());
    }
    return found;
  }

  private String word(int index) {
    List<org.entente.language.Word> words = sentence.sentence().words();
    return index < 0 || index >= words.size()
        ? ""
        : words.get(index).form().toLowerCase(Locale.ROOT);
  }

  /** <i>NAME (ACRONYM)</i>, <i>NAME, dit « ALIAS »</i>. */
  private void bracketed(Mention mention, List<Finding> found) {
    int next = mention.end();
    boolean bracket = word(next).equals("(");
    int alias = bracket ? next + 1 : afterAliasMark(next);
    while (alias > 0) {
      Optional<Mention> second = startingAt(alias);
      if (second.isEmpty()
          || second.get().type() != Mention.Type.NAME
          || !sameOrNew(mention, second.get())) {
        return;
      }
      found.add(alias(mention, second.get()));
      alias = bracket && word(second.get().end()).equals(",") ? second.get().end() + 1 : -1;
    }
  }

  /** <i>Aussi connu sous le nom de ALIAS, NAME …</i> */
  private void fronted(Mention alias, List<Finding> found) {
    if (!word(alias.end()).equals(",") || !followsAliasMark(alias.begin())) {
      return;
    }
    startingAt(alias.end() + 1)
        .filter(name -> sameOrNew(name, alias))
        .ifPresent(name -> found.add(alias(name, alias)));
  }

  private boolean followsAliasMark(int begin) {
    StringBuilder phrase = new StringBuilder();
    for (int i = begin - 1; i >= Math.max(0, begin - 7); i--) {
      phrase.insert(0, word(i) + (phrase.isEmpty() ? "" : " "));
      if (phrase.indexOf(" ") > 0 && lexicon.is(Cue.ALIAS_MARK, phrase.toString())) {
        return true;
      }
    }
    return false;
  }

  private Finding alias(Mention mention, Mention second) {
    int node = sentence.nodeOf(mention.head());
    return new Finding(
        mention.referents().get(0),
        "alsoKnownAs",
        Optional.empty(),
        second.text(),
        node,
        List.of(node, sentence.nodeOf(second.head())),
        Optional.empty(),
        IRI + "alias",
        Optional.empty());
  }

  private boolean sameOrNew(Mention one, Mention other) {
    return one.referents().equals(other.referents()) && !one.text().equals(other.text());
  }

  private int afterAliasMark(int start) {
    int at = word(start).equals(",") ? start + 1 : start;
    for (int length = 6; length >= 1; length--) {
      StringBuilder phrase = new StringBuilder();
      for (int i = at; i < at + length; i++) {
        phrase.append(i > at ? " " : "").append(word(i));
      }
      if (lexicon.is(Cue.ALIAS_MARK, phrase.toString())) {
        return at + length;
      }
    }
    return -1;
  }

  private Optional<Mention> startingAt(int word) {
    return mentions.stream()
        .filter(
            m ->
                m.begin() == word
                    || (m.begin() == word + 1 && lexicon.is(Cue.DEFINITE_DETERMINER, word(word))))
        .filter(m -> m.type() != Mention.Type.PRONOUN && m.type() != Mention.Type.ANAPHOR)
        .findFirst();
  }

  private boolean isPlace(Mention mention) {
    return mention.referents().size() == 1
        && isPlace(mention.referents().get(0))
        && (mention.type() == Mention.Type.NAME || mention.type() == Mention.Type.CAPITAL);
  }

  private boolean isPlace(Referent referent) {
    return ontology.isA(referent.kind(), "Place");
  }

  /**
   * <i>la ville syrienne d'Alep</i>; <i>Goma, capitale du Nord-Kivu</i>; <i>Alep, la deuxième ville
   * de Syrie</i>; <i>Beyrouth (Liban)</i>.
   */
  private void located(Mention place, List<Finding> found) {
    if (!isPlace(place) || ontology.isA(place.referents().get(0).kind(), "State")) {
      return;
    }
    demonymBefore(place).ifPresent(state -> found.add(located(place, state)));
    if (word(place.end()).equals(",") || word(place.end()).equals("(")) {
      boolean bracket = word(place.end()).equals("(");
      placeAfter(place.end() + 1, bracket)
          .filter(outer -> !isMeasured(place.end(), outer.begin()))
          .ifPresent(outer -> found.add(located(place, outer)));
    }
  }

  /** <i>X, à 90 km au nord de Y</i>: a distance tells them apart. */
  private boolean isMeasured(int begin, int end) {
    return sentence.sentence().words().subList(begin, end).stream()
        .anyMatch(word -> word.upos() == Upos.NUM);
  }

  private Finding located(Mention inner, Mention outer) {
    int node = sentence.nodeOf(inner.head());
    return new Finding(
        inner.referents().get(0),
        "locatedIn",
        Optional.of(outer.referents().get(0)),
        "",
        node,
        List.of(node, sentence.nodeOf(outer.head())),
        Optional.empty(),
        IRI + "apposition",
        Optional.empty());
  }

  private Optional<Mention> demonymBefore(Mention place) {
    for (Mention mention : mentions) {
      boolean near =
          mention.type() == Mention.Type.DEMONYM
              && mention.end() <= place.begin()
              && place.begin() - mention.end() <= 2
              && place.begin() - mention.end() >= 0;
      boolean placeNoun =
          lexicon.is(Cue.PLACE_NOUN, lemma(mention.begin() - 1))
              || lexicon.is(Cue.PLACE_NOUN, lemma(mention.end()))
              || lexicon.is(Cue.PLACE_NOUN, lemma(mention.begin() - 2));
      if (near && placeNoun && sameNounPhrase(mention.end(), place.begin())) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private boolean sameNounPhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      String form = word(i);
      if (!form.matches("de|d'|of|le|la|l'|les") && !lexicon.is(Cue.PLACE_NOUN, lemma(i))) {
        return false;
      }
    }
    return true;
  }

  private String lemma(int index) {
    List<org.entente.language.Word> words = sentence.sentence().words();
    return index < 0 || index >= words.size() ? "" : words.get(index).lemma();
  }

  /** A place behind a comma, within a noun phrase for a place or a part of one. */
  private Optional<Mention> placeAfter(int start, boolean bracket) {
    boolean placeNoun = bracket;
    for (int i = start; i < start + 12; i++) {
      int at = i;
      Optional<Mention> mention =
          mentions.stream()
              .filter(m -> m.begin() == at && (isPlace(m) || m.type() == Mention.Type.DEMONYM))
              .findFirst();
      if (mention.isPresent()) {
        return placeNoun ? mention : Optional.empty();
      }
      String form = word(i);
      placeNoun |=
          lexicon.is(Cue.PLACE_NOUN, lemma(i))
              || lexicon.is(Cue.PLACE_PART, lemma(i))
              || lexicon.is(Cue.PLACE_PART, form)
              || lexicon.is(Cue.CAPITAL_NOUN, lemma(i));
      boolean verb =
          sentence.sentence().words().size() > i
              && sentence.sentence().words().get(i).upos().isVerbal();
      if (form.matches("[,;.:()]")
          || form.isEmpty()
          || verb
          || form.matches("où|where|et|and|qui|who|which|que")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * <i>l'APCLS de Janvier Karairi</i>, <i>le régime de X</i>, <i>les forces de X</i>: X leads it.
   */
  private void owned(Mention group, List<Finding> found) {
    if (group.referents().size() != 1
        || !ontology.isA(group.referents().get(0).kind(), "Organization")
        || ontology.isA(group.referents().get(0).kind(), "State")) {
      return;
    }
    for (Mention person : mentions) {
      boolean inside =
          group.type() == Mention.Type.DESCRIPTION
              && !isOffice(lemma(group.head()))
              && person.end() == group.end()
              && person.begin() > group.begin();
      boolean behind = group.type() == Mention.Type.NAME && followsOf(group.end(), person.begin());
      boolean isPerson =
          person.type() == Mention.Type.NAME
              && person.referents().size() == 1
              && ontology.isA(person.referents().get(0).kind(), "Person");
      if (isPerson && (inside || behind) && !person.referents().equals(group.referents())) {
        int node = sentence.nodeOf(group.head());
        found.add(
            new Finding(
                person.referents().get(0),
                "leads",
                Optional.of(group.referents().get(0)),
                "",
                node,
                List.of(node, sentence.nodeOf(person.head())),
                Optional.empty(),
                IRI + "genitive",
                Optional.empty()));
      }
    }
  }

  private boolean isOffice(String lemma) {
    return lexicon.startingWith(lemma).stream()
        .flatMap(entry -> entry.senses().stream())
        .anyMatch(s -> s.property().equals("leads") || s.property().equals("holdsOfficeIn"));
  }

  private boolean followsOf(int end, int begin) {
    int of = end;
    if (word(of).equals("(")) {
      while (of < end + 5 && !word(of).equals(")")) {
        of++;
      }
      of++;
    }
    return word(of).matches("de|d'|of")
        && (begin == of + 1 || (begin == of + 2 && lexicon.is(Cue.TITLE, word(of + 1))));
  }
}
