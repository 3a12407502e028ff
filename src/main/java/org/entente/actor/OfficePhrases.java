package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.DescriptionResolver.Answer;
import org.entente.ontology.Ontology;

/** Tells which person a noun phrase for an office stands for. */
final class OfficePhrases {

  private final PhraseWords words;
  private final Ontology ontology;
  private final Gazetteer gazetteer;
  private final Appositions appositions;

  OfficePhrases(PhraseWords words, Ontology ontology, Gazetteer gazetteer) {
    this.words = words;
    this.ontology = ontology;
    this.gazetteer = gazetteer;
    this.appositions = new Appositions(words, ontology);
  }

  Answer resolve(SentenceText text, NounPhrase phrase, List<Mention> mentions, Cast cast) {
    if (phrase.plural()) {
      return collective(text, phrase, cast);
    }
    Optional<Referent> named =
        appositions
            .personBehind(text, phrase, mentions)
            .or(
                () ->
                    appositions
                        .before(text, phrase, mentions)
                        .filter(r -> ontology.isA(r.kind(), "Person")));
    if (named.isPresent()) {
      return Answer.found(named.get());
    }
    boolean definite = phrase.isDefinite() || text.lower(phrase.begin() - 1).equals("'s");
    Optional<Referent> employer = employer(phrase, cast);
    if (employer.isEmpty() || !definite) {
      boolean takesUp = phrase.isDefinite() && phrase.isPlain() && !isFormer(text, phrase);
      return takesUp ? new Answer.Open() : new Answer.Nothing();
    }
    String written = text.written(phrase.begin(), phrase.end());
    Referent person =
        holder(text, phrase, employer.get(), cast)
            .map(cast::known)
            .orElseGet(() -> cast.described(written, "Person"));
    person.addName(written);
    return Answer.found(person);
  }

  /**
   * <i>anciens responsables hutu</i>: several whom nobody names; not <i>les présidents X et Y</i>.
   */
  private static Answer collective(SentenceText text, NounPhrase phrase, Cast cast) {
    boolean indefinite = !phrase.isDefinite();
    boolean told =
        phrase.distinct()
            && phrase.owner().isEmpty()
            && phrase.demonyms().stream()
                .flatMap(m -> m.referents().stream())
                .noneMatch(r -> r.kind().equals("State"));
    return indefinite && told
        ? Answer.found(cast.described(text.written(phrase.begin(), phrase.end()), "Collective"))
        : new Answer.Nothing();
  }

  private boolean isFormer(SentenceText text, NounPhrase phrase) {
    return phrase.begin() < phrase.noun().begin() && words.isGeneric(text, phrase.begin());
  }

  /** The state or organisation that the office is one of. */
  private Optional<Referent> employer(NounPhrase phrase, Cast cast) {
    Optional<Referent> owner =
        phrase
            .owner()
            .flatMap(m -> m.referents().stream().findFirst())
            .or(() -> phrase.demonyms().stream().flatMap(m -> m.referents().stream()).findFirst());
    boolean capital = phrase.owner().filter(m -> m.type() == Mention.Type.CAPITAL).isPresent();
    return capital ? owner.flatMap(Referent::state).flatMap(cast::get) : owner;
  }

  private Optional<KnownActor> holder(
      SentenceText text, NounPhrase phrase, Referent employer, Cast cast) {
    if (isFormer(text, phrase)) {
      return Optional.empty();
    }
    ActorNoun noun = phrase.noun();
    int behind = words.portfolioEnd(text, noun.end());
    for (Mention demonym : phrase.demonyms()) {
      behind = Math.max(behind, words.portfolioEnd(text, demonym.end()));
    }
    String department =
        behind > noun.end()
            ? text.written(noun.end(), behind).replace(demonyms(phrase), "").strip()
            : "";
    return Stream.of(noun.lemma() + " " + department, noun.lemma())
        .map(String::strip)
        .flatMap(
            office ->
                gazetteer
                    .holder(
                        employer.iri(), office, words.lexicon().language(), cast.setting().year())
                    .stream())
        .findFirst();
  }

  private static String demonyms(NounPhrase phrase) {
    return phrase.demonyms().stream().map(Mention::text).findFirst().orElse("\n");
  }
}
