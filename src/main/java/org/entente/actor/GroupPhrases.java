package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.actor.DescriptionResolver.Answer;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/** Tells which group, force or body of a state a noun phrase stands for. */
final class GroupPhrases {

  private static final String FORCES = "ArmedForces";

  /** A comma or conjunction that nothing follows, or nothing precedes. */
  private static final Pattern DANGLING =
      Pattern.compile(
          "^(?:,|et|and)\\s+|(?:\\s*,|\\s+(?:et|and))+$|(?<=\\s)(?:,|et|and)?\\s+(?:,|et|and)?\\s+");

  private final Lexicon lexicon;
  private final Ontology ontology;
  private final Gazetteer gazetteer;

  GroupPhrases(Lexicon lexicon, Ontology ontology, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.gazetteer = gazetteer;
  }

  Answer resolve(NounPhrase phrase, String written, Cast cast) {
    if (phrase.apposed().isPresent()) {
      return apposed(phrase, phrase.apposed().get(), written);
    }
    if (phrase.owner().isPresent()) {
      return owned(phrase, phrase.owner().get(), written, cast);
    }
    if (!phrase.demonyms().isEmpty()) {
      return phrase.plural()
          ? nationals(phrase, written, cast)
          : national(phrase, phrase.demonyms().get(0).referents().get(0), written, cast);
    }
    return phrase.distinct() ? qualified(phrase, written, cast) : bare(phrase);
  }

  /** A name behind the noun: both are one actor, unless the name is a person's or a place's. */
  private Answer apposed(NounPhrase phrase, Mention name, String written) {
    Referent referent = name.referents().get(0);
    boolean group =
        ontology.isA(referent.kind(), "Organization") || !ontology.isA(referent.kind(), "Person");
    boolean place =
        ontology.isA(referent.kind(), "Place")
            && (referent.isKnown() || phrase.noun().kind().isEmpty());
    boolean own = phrase.determiner() == NounPhrase.Determiner.POSSESSIVE;
    if (!group || place || own || phrase.noun().isOrgan() || phrase.noun().kind().isEmpty()) {
      return new Answer.Nothing();
    }
    if (ontology.isA(referent.kind(), "Place")) {
      referent.retype(phrase.noun().kind());
    }
    if (phrase.noun().described()) {
      referent.specialize(phrase.noun().kind());
    }
    referent.addName(written + " " + name.text());
    return Answer.found(referent);
  }

  private Answer owned(NounPhrase phrase, Mention owner, String written, Cast cast) {
    Optional<Referent> known = owner.referents().stream().findFirst();
    if (known.isEmpty()) {
      return ofGovernment(phrase, owner, written, cast);
    }
    Referent referent = known.get();
    if (owner.type() == Mention.Type.CAPITAL && referent.state().isPresent()) {
      return ofState(phrase, cast.get(referent.state().get()).orElse(referent), written, cast);
    }
    if (ontology.isA(referent.kind(), "State")) {
      return ofState(phrase, referent, written, cast);
    }
    if (ontology.isA(referent.kind(), "Person")) {
      return ofPerson(phrase, referent, written, cast);
    }
    boolean organization =
        ontology.isA(referent.kind(), "Organization") || referent.kind().equals("Actor");
    return organization
        ? ofOrganization(phrase, referent, written, cast)
        : describe(phrase, written, cast);
  }

  /** <i>les forces du régime</i>: those of the government that is spoken of. */
  private Answer ofGovernment(NounPhrase phrase, Mention owner, String written, Cast cast) {
    ActorNoun noun = phrase.noun();
    boolean governs =
        lexicon
            .denotation(Cue.ACTOR_NOUN, owner.text().toLowerCase(Locale.ROOT))
            .filter("Government"::equals)
            .isPresent();
    Optional<Referent> government = governs ? cast.government(owner.text()) : Optional.empty();
    if (government.isEmpty() || !(noun.isOrgan() || noun.member())) {
      return new Answer.Nothing();
    }
    String kind = noun.isOrgan() ? noun.kind() : FORCES;
    return government.get().state().isPresent()
        ? Answer.found(cast.organOf(government.get(), kind, written))
        : describe(phrase, written, cast);
  }

  private Answer ofState(NounPhrase phrase, Referent state, String written, Cast cast) {
    ActorNoun noun = phrase.noun();
    if (noun.isOrgan()) {
      if (noun.member() && isUnnamed(phrase)) {
        return Answer.found(state);
      }
      return ministry(phrase)
          ? describe(phrase, written, cast)
          : Answer.found(cast.organOf(state, noun.kind(), written));
    }
    if (noun.kind().equals("State")) {
      return new Answer.Nothing();
    }
    if (noun.stands()) {
      return Answer.found(state);
    }
    return describe(phrase, written, cast);
  }

  /** <i>France, whose soldiers …</i>: the words alone don't tell whose they are. */
  private static boolean isUnnamed(NounPhrase phrase) {
    return phrase.demonyms().isEmpty()
        && phrase.owner().filter(o -> o.begin() < phrase.begin()).isPresent();
  }

  /** Each ministry is an organisation of its own. */
  private static boolean ministry(NounPhrase phrase) {
    return phrase.noun().kind().equals("Ministry");
  }

  private Answer ofPerson(NounPhrase phrase, Referent person, String written, Cast cast) {
    ActorNoun noun = phrase.noun();
    if (noun.kind().equals("Government")) {
      Optional<Referent> state = ruledState(person, cast);
      if (state.isPresent()) {
        return Answer.found(cast.organOf(state.get(), noun.kind(), written));
      }
    }
    String kind = noun.kind().isEmpty() || noun.isPerson() ? "ArmedGroup" : noun.kind();
    return noun.kind().isEmpty() || ontology.isA(kind, "Place")
        ? new Answer.Nothing()
        : Answer.found(cast.described(written, kind));
  }

  private Answer ofOrganization(
      NounPhrase phrase, Referent organization, String written, Cast cast) {
    ActorNoun noun = phrase.noun();
    boolean part = noun.member() && !organization.kind().equals("Government");
    if (noun.isOrgan() && organization.state().isPresent() && !part) {
      return ministry(phrase)
          ? describe(phrase, written, cast)
          : Answer.found(cast.organOf(organization, noun.kind(), written));
    }
    if (noun.member()) {
      if (!noun.kind().isEmpty()) {
        organization.addName(written);
      }
      return Answer.found(organization);
    }
    if (noun.stands()) {
      return Answer.found(organization);
    }
    return describe(phrase, written, cast);
  }

  /** <i>des soldats angolais et zimbabwéens</i>: as many groups as there are demonyms. */
  private Answer nationals(NounPhrase phrase, String written, Cast cast) {
    List<Referent> found = new ArrayList<>();
    for (Mention demonym : phrase.demonyms()) {
      String own = written;
      for (Mention other : phrase.demonyms()) {
        own = other == demonym ? own : own.replace(other.text(), "");
      }
      String alone = DANGLING.matcher(own.strip()).replaceAll("");
      Answer answer = national(phrase, demonym.referents().get(0), alone, cast);
      if (!(answer instanceof Answer.Found each)) {
        return answer;
      }
      found.addAll(each.referents());
    }
    return new Answer.Found(found.stream().distinct().toList());
  }

  private Answer national(NounPhrase phrase, Referent state, String written, Cast cast) {
    ActorNoun noun = phrase.noun();
    if (noun.isOrgan() && !ministry(phrase)) {
      return Answer.found(cast.organOf(state, noun.kind(), written));
    }
    boolean itself = noun.kind().equals("State") && !phrase.plural();
    if (noun.stands() || itself) {
      return Answer.found(state);
    }
    if (takesUp(phrase)) {
      return new Answer.Open();
    }
    return noun.kind().isEmpty() ? new Answer.Nothing() : describe(phrase, written, cast);
  }

  /** Told apart by adjectives only: <i>le mouvement chiite</i> takes up a group named before. */
  private Answer qualified(NounPhrase phrase, String written, Cast cast) {
    ActorNoun noun = phrase.noun();
    boolean singular = !phrase.plural();
    if (ministry(phrase)) {
      return describe(phrase, written, cast);
    }
    if (takesUp(phrase) || (noun.isOrgan() && singular && phrase.isDefinite())) {
      return new Answer.Open();
    }
    if (phrase.determiner() == NounPhrase.Determiner.POSSESSIVE) {
      return new Answer.Nothing();
    }
    if (noun.isOrgan() && noun.end() - noun.begin() > 1 && phrase.plural()) {
      return cast.setting()
          .mainCountry()
          .flatMap(cast::get)
          .map(state -> Answer.found(cast.organOf(state, noun.kind(), written)))
          .orElseGet(() -> Answer.found(cast.described(written, noun.kind())));
    }
    if (noun.stands() && !noun.member() && phrase.plural()) {
      return Answer.found(cast.described(written, "Organization"));
    }
    return noun.described() && !noun.isOrgan()
        ? describe(phrase, written, cast)
        : noun.described() && phrase.plural()
            ? Answer.found(cast.described(written, noun.kind()))
            : new Answer.Nothing();
  }

  private static boolean takesUp(NounPhrase phrase) {
    return phrase.isDefinite() && !phrase.plural() && phrase.noun().mayStandAlone();
  }

  private Answer bare(NounPhrase phrase) {
    ActorNoun noun = phrase.noun();
    boolean insurgents =
        ontology.isA(noun.kind(), "RebelGroup") || ontology.isA(noun.kind(), "JihadistGroup");
    boolean unmarked =
        phrase.determiner() == NounPhrase.Determiner.NONE && phrase.plural() && insurgents;
    return noun.mayStandAlone() && (phrase.isDefinite() || unmarked)
        ? new Answer.Open()
        : new Answer.Nothing();
  }

  private Answer describe(NounPhrase phrase, String written, Cast cast) {
    ActorNoun noun = phrase.noun();
    if (noun.kind().isEmpty()) {
      return new Answer.Nothing();
    }
    String kind = noun.described() ? noun.kind() : "Organization";
    Referent referent = cast.described(written, kind);
    String plain = written.replaceFirst("(?i)^(?:ex-|ancien(?:ne)?s? |former )", "");
    referent.addName(plain);
    return Answer.found(referent);
  }

  private Optional<Referent> ruledState(Referent person, Cast cast) {
    int year = cast.setting().year();
    return gazetteer.actor(person.iri()).stream()
        .flatMap(known -> known.tenures().stream())
        .sorted(
            java.util.Comparator.comparing(
                (KnownActor.Tenure tenure) -> !tenure.years().contain(year)))
        .map(KnownActor.Tenure::organization)
        .flatMap(iri -> gazetteer.actor(iri).stream())
        .filter(known -> known.kind().equals("State"))
        .findFirst()
        .map(cast::known);
  }
}
