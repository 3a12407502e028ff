package org.entente.actor;

import java.util.List;
import java.util.Optional;
import org.entente.document.Language;
import org.entente.ontology.Ontology;

/**
 * Tells what a noun phrase is: a mention of someone, a bare noun that still has to be resolved, or
 * nothing.
 */
final class DescriptionResolver {

  private final PhraseWords words;
  private final Ontology ontology;
  private final Appositions appositions;
  private final GroupPhrases groups;
  private final OfficePhrases offices;
  private final PlacePhrases places;

  DescriptionResolver(PhraseWords words, Ontology ontology, Gazetteer gazetteer) {
    this.words = words;
    this.ontology = ontology;
    this.appositions = new Appositions(words, ontology);
    this.groups = new GroupPhrases(words.lexicon(), ontology, gazetteer);
    this.offices = new OfficePhrases(words, ontology, gazetteer);
    this.places = new PlacePhrases(words, ontology, gazetteer);
  }

  /** What a phrase stands for in the light of the mentions of its sentence. */
  Optional<Mention> resolve(
      SentenceText text, NounPhrase phrase, List<Mention> mentions, Cast cast) {
    if (words.isPredicate(text, phrase.begin())) {
      return Optional.empty();
    }
    String written = text.written(phrase.begin(), phrase.end());
    ActorNoun noun = phrase.noun();
    Answer answer;
    boolean appositive = isBare(phrase);
    if (noun.isPerson() && !(noun.member() && phrase.owner().isPresent())) {
      answer = offices.resolve(text, phrase, mentions, cast);
    } else if (ontology.isA(noun.kind(), "Place") && !ontology.isA(noun.kind(), "Actor")) {
      answer = places.resolve(text, phrase, written, mentions, cast);
    } else {
      answer =
          appositions
              .named(text, phrase, mentions)
              .or(() -> appositions.alias(text, phrase, mentions))
              .or(() -> topic(phrase, cast))
              .map(referent -> apposed(referent, written))
              .orElseGet(
                  () -> appositive ? new Answer.Nothing() : groups.resolve(phrase, written, cast));
    }
    return switch (answer) {
      case Answer.Found found -> Optional.of(mention(text, phrase, written, found.referents()));
      case Answer.Open() ->
          isComplemented(text, phrase)
              ? Optional.empty()
              : Optional.of(mention(text, phrase, written, List.of()));
      case Answer.Nothing() -> Optional.empty();
    };
  }

  /** <i>MUJAO : an AQIM splinter that …</i>: what begins an item is its topic. */
  private Optional<Referent> topic(NounPhrase phrase, Cast cast) {
    return phrase.begin() <= 1 && !phrase.noun().isOrgan() && phrase.apposed().isEmpty()
        ? cast.topic().filter(r -> ontology.isA(r.kind(), "Organization"))
        : Optional.empty();
  }

  /** French singular nouns without a determiner are said of something: <i>bras armé de …,</i>. */
  private boolean isBare(NounPhrase phrase) {
    return words.lexicon().language() == Language.FRENCH
        && !phrase.plural()
        && phrase.determiner() == NounPhrase.Determiner.NONE
        && !phrase.noun().isOrgan();
  }

  /** <i>l'union des rangs</i>: a noun that goes on with a genitive takes up nobody. */
  private static boolean isComplemented(SentenceText text, NounPhrase phrase) {
    boolean infinitive =
        phrase.end() + 1 < text.size()
            && text.word(phrase.end() + 1).morphology().verbForm().equals("Inf");
    return phrase.owner().isEmpty() && !infinitive && text.lemma(phrase.end()).matches("de|of");
  }

  private static Answer apposed(Referent referent, String written) {
    referent.addName(written);
    return Answer.found(referent);
  }

  private static Mention mention(
      SentenceText text, NounPhrase phrase, String written, List<Referent> referents) {
    ActorNoun noun = phrase.noun();
    String gender = text.word(noun.begin()).morphology().gender();
    referents.stream()
        .filter(referent -> referent.label().equals(written))
        .forEach(referent -> referent.agree(phrase.plural() ? "Plur" : "Sing", gender));
    return new Mention(
        phrase.begin(),
        phrase.end(),
        text.sentence().words().size() > noun.end() - 1 && isHeadLast(text, noun)
            ? noun.end() - 1
            : noun.begin(),
        referents.isEmpty() ? Mention.Type.ANAPHOR : Mention.Type.DESCRIPTION,
        referents,
        written,
        text.span(phrase.begin(), phrase.end()));
  }

  /** English compounds end with their head: <i>air force</i>. */
  private static boolean isHeadLast(SentenceText text, ActorNoun noun) {
    return text.word(noun.end() - 1).upos().isNominal()
        && noun.lemma().chars().allMatch(c -> c < 128)
        && noun.end() - noun.begin() == 2
        && text.word(noun.begin()).upos().isNominal();
  }

  /** What a phrase stands for. */
  sealed interface Answer {
    /** Those it stands for. */
    record Found(List<Referent> referents) implements Answer {}

    /** It takes up someone named before. */
    record Open() implements Answer {}

    /** It is no mention of an actor. */
    record Nothing() implements Answer {}

    static Answer found(Referent referent) {
      return new Found(List.of(referent));
    }
  }
}
