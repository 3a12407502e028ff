package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.DescriptionResolver.Answer;
import org.entente.language.Upos;
import org.entente.lexicon.Cue;
import org.entente.ontology.Ontology;

/** Tells which place a noun phrase stands for. */
final class PlacePhrases {

  private final PhraseWords words;
  private final Ontology ontology;
  private final Gazetteer gazetteer;
  private final Appositions appositions;

  PlacePhrases(PhraseWords words, Ontology ontology, Gazetteer gazetteer) {
    this.words = words;
    this.ontology = ontology;
    this.gazetteer = gazetteer;
    this.appositions = new Appositions(words, ontology);
  }

  Answer resolve(
      SentenceText text, NounPhrase phrase, String written, List<Mention> mentions, Cast cast) {
    if (phrase.plural() && !isNamed(phrase)) {
      return phrase.noun().kind().equals("Region")
          ? several(text, phrase, mentions, cast)
          : new Answer.Nothing();
    }
    Optional<Referent> explained =
        appositions
            .before(text, phrase, mentions)
            .filter(r -> ontology.isA(r.kind(), "Place") && !r.kind().equals("State"));
    if (explained.isPresent()) {
      return new Answer.Nothing();
    }
    boolean capital = words.lexicon().is(Cue.CAPITAL_NOUN, phrase.noun().lemma());
    Optional<Referent> owner =
        phrase.owner().or(() -> phrase.apposed()).flatMap(m -> m.referents().stream().findFirst());
    if (capital) {
      return capital(phrase, owner, written, cast);
    }
    if (owner.isPresent()) {
      return of(phrase, owner.get(), written, cast);
    }
    boolean takesUp = phrase.isDefinite() && phrase.demonyms().isEmpty();
    return takesUp ? new Answer.Open() : new Answer.Nothing();
  }

  /** <i>the Ruwenzori mountains</i>: one place, named before its noun. */
  private static boolean isNamed(NounPhrase phrase) {
    return phrase
        .owner()
        .filter(o -> phrase.begin() <= o.begin() && o.end() <= phrase.noun().begin())
        .filter(o -> o.type() == Mention.Type.NAME)
        .isPresent();
  }

  /** <i>les provinces d'Idleb et d'Alep</i>: each by its full name. */
  private Answer several(SentenceText text, NounPhrase phrase, List<Mention> mentions, Cast cast) {
    List<Referent> found = new ArrayList<>();
    Optional<Mention> next = phrase.owner();
    while (next.isPresent()) {
      Mention name = next.get();
      boolean linked = text.word(name.begin() - 1).upos() == Upos.ADP;
      if (name.referents().size() != 1 || !linked) {
        break;
      }
      String full = phrase.noun().lemma() + " " + text.written(name.begin() - 1, name.end());
      found.add(region(name.referents().get(0), full, cast));
      int and = name.end();
      next =
          words.lexicon().is(Cue.CONJUNCTION, text.lower(and))
              ? mentions.stream()
                  .filter(m -> m.begin() == and + 2 && PhraseWords.isNamed(m))
                  .findFirst()
              : Optional.empty();
    }
    return found.isEmpty() ? new Answer.Nothing() : new Answer.Found(found);
  }

  private Referent region(Referent named, String full, Cast cast) {
    if (ontology.isA(named.kind(), "Region")) {
      return named;
    }
    List<String> parts = NameFolding.parts(full);
    return gazetteer.names(words.lexicon().language()).at(parts, 0).stream()
        .filter(match -> match.length() == parts.size())
        .flatMap(match -> match.namings().stream())
        .map(naming -> cast.known(naming.actor()))
        .peek(referent -> referent.addName(full))
        .findFirst()
        .orElseGet(() -> cast.described(full, "Region"));
  }

  /** <i>la capitale syrienne, the capital of Mali</i>. */
  private Answer capital(NounPhrase phrase, Optional<Referent> owner, String written, Cast cast) {
    Optional<Referent> state =
        owner.or(() -> phrase.demonyms().stream().flatMap(m -> m.referents().stream()).findFirst());
    if (state.isEmpty()) {
      return phrase.isDefinite() ? new Answer.Open() : new Answer.Nothing();
    }
    Optional<Referent> city = gazetteer.capitalOf(state.get().iri()).map(cast::known);
    city.ifPresent(c -> c.addName(written));
    return city.map(Answer::found).orElseGet(Answer.Nothing::new);
  }

  /** <i>la ville d'Alep</i> is the town, <i>la province d'Alep</i> is not. */
  private Answer of(NounPhrase phrase, Referent owner, String written, Cast cast) {
    boolean open = owner.kind().equals("Actor") && isNamed(phrase);
    boolean place = ontology.isA(owner.kind(), "Place") && !owner.kind().equals("State");
    if (open) {
      owner.retype(phrase.noun().kind());
      owner.addName(written);
      return Answer.found(owner);
    }
    if (!place) {
      return new Answer.Nothing();
    }
    if (phrase.noun().kind().equals("Place")) {
      return Answer.found(cast.described(written, "Settlement"));
    }
    if (ontology.isA(owner.kind(), phrase.noun().kind())) {
      String name = phrase.apposed().map(m -> written + " " + m.text()).orElse(written);
      owner.addName(name);
      return Answer.found(owner);
    }
    return phrase.noun().kind().equals("Region") && ontology.isA(owner.kind(), "Settlement")
        ? Answer.found(cast.described(written, "Region"))
        : new Answer.Nothing();
  }
}
