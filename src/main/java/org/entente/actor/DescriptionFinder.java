package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/**
 * Finds actors that are named by a description: a noun for a kind of actor with what tells it apart
 * (<i>factions rebelles syriennes</i>, <i>Arab tribal militias</i>), and the bare nouns that take
 * up an actor named elsewhere (<i>le groupe</i>).
 */
final class DescriptionFinder {

  private final Lexicon lexicon;
  private final ActorNouns nouns;
  private final PhraseReader phrases;
  private final DescriptionResolver resolver;

  DescriptionFinder(Lexicon lexicon, Ontology ontology, Gazetteer gazetteer) {
    PhraseWords words = new PhraseWords(lexicon);
    this.lexicon = lexicon;
    this.nouns = new ActorNouns(lexicon);
    this.phrases =
        switch (lexicon.language()) {
          case FRENCH -> new FrenchPhrases(words);
          case ENGLISH -> new EnglishPhrases(words);
        };
    this.resolver = new DescriptionResolver(words, ontology, gazetteer);
  }

  /** The descriptions in a sentence; {@code names} are the names in it, in order. */
  List<Mention> find(SentenceText text, List<Mention> names, Cast cast) {
    List<Mention> resolved = new ArrayList<>(names);
    List<Mention> found = new ArrayList<>();
    for (NounPhrase phrase : phrases(text, names)) {
      Optional<Mention> mention =
          resolver.resolve(text, owned(text, phrase, resolved), resolved, cast);
      mention.ifPresent(resolved::add);
      mention.ifPresent(found::add);
    }
    return found;
  }

  /** The noun phrases in a sentence, the last first, so that genitives come before their heads. */
  private List<NounPhrase> phrases(SentenceText text, List<Mention> names) {
    List<NounPhrase> found = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>(names);
    for (int i = text.size() - 1; i >= 0; i--) {
      int at = i;
      boolean named =
          names.stream().anyMatch(m -> !PhraseWords.isModifier(m) && m.covers(at))
              || found.stream().anyMatch(p -> p.begin() <= at && at < p.noun().end());
      Optional<ActorNoun> noun =
          named ? Optional.empty() : nouns.with(text, at).filter(n -> isFree(n, names));
      if (noun.isPresent()) {
        NounPhrase phrase = phrases.read(text, noun.get(), mentions);
        found.removeIf(inner -> isPartOf(inner, phrase));
        mentions.removeIf(m -> m.type() == Mention.Type.DESCRIPTION && isPartOf(m, phrase));
        found.add(phrase);
        mentions.add(provisional(text, phrase));
      }
    }
    return found;
  }

  private static boolean isFree(ActorNoun noun, List<Mention> names) {
    return names.stream()
        .filter(m -> !PhraseWords.isModifier(m))
        .noneMatch(m -> m.begin() < noun.end() && noun.begin() < m.end());
  }

  /** Whether what looked like a phrase is only an adjective or a part of the noun of another. */
  private static boolean isPartOf(NounPhrase inner, NounPhrase outer) {
    return outer.begin() <= inner.begin()
        && inner.begin() < outer.owner().map(Mention::begin).orElse(outer.end());
  }

  private static boolean isPartOf(Mention inner, NounPhrase outer) {
    return outer.begin() <= inner.begin()
        && inner.begin() < outer.owner().map(Mention::begin).orElse(outer.end());
  }

  private static Mention provisional(SentenceText text, NounPhrase phrase) {
    return new Mention(
        phrase.begin(),
        phrase.end(),
        phrase.noun().begin(),
        Mention.Type.DESCRIPTION,
        List.of(),
        text.written(phrase.begin(), phrase.end()),
        text.span(phrase.begin(), phrase.end()));
  }

  /** <i>Téhéran, dont l'aviation …; UNITA, whose leader …</i>: the name before the relative. */
  private Optional<Mention> relativeOwner(
      SentenceText text, NounPhrase phrase, List<Mention> resolved) {
    int before = phrase.begin() - 1;
    int relative = lexicon.is(Cue.RELATIVE_GENITIVE, text.lower(before)) ? before : before - 1;
    boolean single = phrase.noun().isPerson() || phrase.noun().isOrgan();
    if (phrase.owner().isPresent()
        || !(single && phrase.noun().mayStandAlone())
        || !phrase.demonyms().isEmpty()
        || !lexicon.is(Cue.RELATIVE_GENITIVE, text.lower(relative))) {
      return Optional.empty();
    }
    int end = text.lower(relative - 1).equals(",") ? relative - 1 : relative;
    return resolved.stream()
        .filter(m -> PhraseWords.isNamed(m) && m.end() <= end && end - m.end() <= 3)
        .max(Comparator.comparingInt(Mention::end));
  }

  /** The phrase with its owner as resolved; without one that came to nothing. */
  private NounPhrase owned(SentenceText text, NounPhrase phrase, List<Mention> resolved) {
    Optional<Mention> owner =
        phrase
            .owner()
            .flatMap(
                o ->
                    resolved.stream()
                        .filter(m -> m.begin() == o.begin() && m.end() == o.end())
                        .findFirst())
            .or(() -> relativeOwner(text, phrase, resolved));
    return new NounPhrase(
        phrase.begin(),
        phrase.end(),
        phrase.noun(),
        phrase.demonyms(),
        owner,
        phrase.apposed(),
        phrase.distinct(),
        phrase.determiner(),
        phrase.plural());
  }
}
