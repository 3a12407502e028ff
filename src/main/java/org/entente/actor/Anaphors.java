package org.entente.actor;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/**
 * Resolves bare nouns (<i>le groupe, les rebelles, the country</i>) to whom they take up; makes an
 * actor of its own of a collective that was not named before.
 */
final class Anaphors {

  private static final int REACH = 6;
  private static final int PLACE_REACH = 14;
  private static final int SAME_NOUN = 70;
  private static final int MAIN_COUNTRY = 35;
  private static final int SCENE = 60;
  private static final int UNLIKELY = -60;
  private static final int DEMONSTRATIVE = -25;
  private static final int SAME_KIND = 15;
  private static final int SAME_OFFICE = 30;
  private static final Set<String> ALONE =
      Set.of("Government", "RebelGroup", "JihadistGroup", "Collective");

  private final Lexicon lexicon;
  private final Ontology ontology;
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Memory memory;
  private final Salience salience;

  Anaphors(
      Lexicon lexicon,
      Ontology ontology,
      Gazetteer gazetteer,
      Cast cast,
      Memory memory,
      Salience salience) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.gazetteer = gazetteer;
    this.cast = cast;
    this.memory = memory;
    this.salience = salience;
  }

  /** A noun that may take up someone. */
  private record Noun(
      String lemma,
      String form,
      String kind,
      boolean plural,
      boolean described,
      boolean anaphoric) {}

  Optional<Referent> resolve(Coreference.Place place) {
    Noun noun = noun(place);
    if (noun.kind().isEmpty()) {
      return Optional.empty();
    }
    Optional<Referent> found =
        memory
            .all()
            .filter(a -> !a.isGroup())
            .filter(a -> place.number() - a.sentence() <= reach(noun))
            .filter(a -> !place.isPartOf(a) && a.precedes(place.number(), place.mention()))
            .filter(a -> !place.sharesClause(a) && !place.isBelow(a))
            .filter(a -> !(isDemonstrative(place) && place.sharesVerb(a)))
            .filter(a -> suits(referent(a), noun))
            .max(
                Comparator.comparingInt(
                    a ->
                        salience.of(a, place)
                            + nearness(a, place)
                            + weight(referent(a), noun)
                            + scene(referent(a), place, noun)))
            .map(Anaphors::referent);
    found.filter(r -> isTelling(place, noun)).ifPresent(r -> r.addName(place.mention().text()));
    return found.or(() -> alone(place, noun));
  }

  private int reach(Noun noun) {
    boolean lasting =
        ontology.isA(noun.kind(), "Place")
            || noun.kind().equals("Government")
            || noun.kind().equals("ArmedForces");
    return lasting ? PLACE_REACH : REACH;
  }

  /** <i>ce groupe</i> is the last one, rather than the most prominent. */
  private int nearness(Antecedent antecedent, Coreference.Place place) {
    return isDemonstrative(place) ? DEMONSTRATIVE * (place.number() - antecedent.sentence()) : 0;
  }

  private boolean isDemonstrative(Coreference.Place place) {
    return lexicon.is(Cue.DEMONSTRATIVE_DETERMINER, place.word(place.mention().begin() - 1));
  }

  /** <i>the country</i> is the one that the text is about, rather than the last one named. */
  private int scene(Referent referent, Coreference.Place place, Noun noun) {
    boolean definite = noun.kind().equals("State") && !noun.plural() && !isDemonstrative(place);
    return definite && cast.setting().mainCountry().filter(referent.iri()::equals).isPresent()
        ? SCENE
        : 0;
  }

  private static Referent referent(Antecedent antecedent) {
    return antecedent.referents().get(0);
  }

  private Noun noun(Coreference.Place place) {
    Word head = place.sentence().words().get(place.mention().head());
    String text = place.text();
    String lemma = lemma(head);
    Optional<String> actor =
        lexicon
            .denotation(Cue.ACTOR_NOUN, text)
            .or(() -> lexicon.denotation(Cue.ACTOR_NOUN, lemma));
    String kind =
        lexicon
            .denotation(Cue.ANAPHORIC_NOUN, lemma)
            .filter(k -> !k.equals("ArmedGroup") || actor.filter(this::isArmed).isEmpty())
            .or(() -> actor)
            .orElse("");
    boolean plural = head.morphology().number().equals("Plur");
    boolean anaphoric = lexicon.is(Cue.ANAPHORIC_NOUN, lemma);
    return new Noun(
        lemma, NameFolding.fold(head.form()), kind, plural, actor.isPresent(), anaphoric);
  }

  /** The lemma, or the word itself where only that is known: <i>capitale</i>. */
  private String lemma(Word head) {
    String form = head.form().toLowerCase(Locale.ROOT);
    return isKnown(head.lemma()) || !isKnown(form) ? head.lemma() : form;
  }

  private boolean isKnown(String noun) {
    return lexicon.is(Cue.ANAPHORIC_NOUN, noun)
        || lexicon.is(Cue.ACTOR_NOUN, noun)
        || lexicon.is(Cue.CAPITAL_NOUN, noun);
  }

  private boolean isArmed(String kind) {
    return ontology.isA(kind, "ArmedGroup");
  }

  /** Whether a description says more than a bare noun does. */
  private static boolean isTelling(Coreference.Place place, Noun noun) {
    return place.text().contains(" ") || (noun.plural() && noun.described());
  }

  private boolean suits(Referent referent, Noun noun) {
    String kind = referent.kind();
    if (noun.plural()
        ? ontology.isA(kind, "Person") || ontology.isA(kind, "State")
        : referent.number().equals("Plur") && kind.equals("Collective")) {
      return false;
    }
    if (ontology.isA(noun.kind(), "Place") || ontology.isA(noun.kind(), "Person")) {
      boolean capital = lexicon.is(Cue.CAPITAL_NOUN, noun.lemma());
      return ontology.isA(kind, noun.kind())
          && (noun.kind().equals("State") || !ontology.isA(kind, "State"))
          && (!capital || referent.state().isPresent())
          && (!noun.kind().equals("Place") || bears(referent, noun));
    }
    if (noun.kind().equals("ArmedForces")) {
      return kind.equals("ArmedForces")
          && (bears(referent, noun) || (isArmy(noun) && referent.state().isPresent()));
    }
    if (noun.kind().equals("Organization")) {
      return bears(referent, noun) || (noun.anaphoric() && isBody(kind));
    }
    if (bears(referent, noun) && !ontology.isA(kind, "Person") && !ontology.isA(kind, "Place")) {
      return true;
    }
    return ontology.isA(kind, noun.kind()) || isLike(kind, noun.kind());
  }

  private boolean isBody(String kind) {
    return ontology.isA(kind, "Organization")
        && !ontology.isA(kind, "State")
        && !kind.equals("Government")
        && !kind.equals("ArmedForces");
  }

  /** Classes that one noun may stand for, since the text often leaves them open. */
  private boolean isLike(String kind, String wanted) {
    boolean open = kind.equals("Organization") || kind.equals("Actor");
    boolean armed = ontology.isA(kind, "ArmedGroup");
    boolean party = ontology.isA(kind, "PoliticalParty");
    if (wanted.equals("ArmedGroup") || wanted.equals("RebelGroup")) {
      return open || armed || party || kind.equals("Coalition");
    }
    return switch (wanted) {
      case "JihadistGroup" -> armed || kind.equals("Actor");
      case "Militia" -> (armed && !kind.equals("JihadistGroup")) || open;
      case "PoliticalParty" -> armed || open;
      case "Coalition" -> open || kind.equals("InternationalOrganization");
      default -> false;
    };
  }

  private static boolean bears(Referent referent, Noun noun) {
    String lemma = NameFolding.fold(noun.lemma());
    return referent.names().stream()
        .map(NameFolding::parts)
        .anyMatch(parts -> parts.contains(lemma) || parts.contains(noun.form()));
  }

  private int weight(Referent referent, Noun noun) {
    int weight = bears(referent, noun) ? SAME_NOUN : 0;
    weight += ontology.isA(referent.kind(), noun.kind()) ? SAME_KIND : 0;
    boolean office =
        noun.kind().equals("Person")
            && gazetteer.actor(referent.iri()).stream()
                .flatMap(person -> person.tenures().stream())
                .flatMap(tenure -> tenure.offices().stream())
                .anyMatch(name -> NameFolding.parts(name.text()).contains(noun.lemma()));
    boolean main =
        referent.state().or(() -> Optional.of(referent.iri())).equals(cast.setting().mainCountry());
    boolean capital = lexicon.is(Cue.CAPITAL_NOUN, noun.lemma());
    boolean national =
        Set.of("State", "Government", "ArmedForces", "Settlement").contains(noun.kind());
    weight += main && national ? (capital ? 2 : 1) * MAIN_COUNTRY : 0;
    return weight + (office ? SAME_OFFICE : 0) + unlikely(referent, noun);
  }

  /** What a noun stands for only if nothing better is at hand. */
  private int unlikely(Referent referent, Noun noun) {
    if (!ontology.isA(noun.kind(), "ArmedGroup")) {
      return referent.kind().equals("Actor") ? UNLIKELY : 0;
    }
    boolean other =
        !ontology.isA(referent.kind(), "ArmedGroup") && !referent.kind().equals("Coalition");
    boolean rebels = noun.kind().equals("RebelGroup") && referent.kind().equals("JihadistGroup");
    return other || rebels ? UNLIKELY : 0;
  }

  private boolean isArmy(Noun noun) {
    return noun.kind().equals("ArmedForces")
        && (noun.anaphoric() || lexicon.is(Cue.MEMBER_NOUN, noun.lemma()));
  }

  /** The country that is spoken of last by a place in it, or else most. */
  private Optional<String> country() {
    return cast.setting()
        .mainCountry()
        .or(
            () ->
                memory
                    .latest()
                    .flatMap(a -> a.referents().stream())
                    .flatMap(r -> gazetteer.actor(r.iri()).stream())
                    .flatMap(known -> known.country().stream())
                    .findFirst());
  }

  /** A government, an army or a collective that was not named before. */
  private Optional<Referent> alone(Coreference.Place place, Noun noun) {
    String text = place.mention().text();
    if (noun.kind().equals("State") && !noun.plural()) {
      return country().flatMap(cast::get);
    }
    if (lexicon.is(Cue.CAPITAL_NOUN, noun.lemma()) && !noun.plural()) {
      return country().flatMap(gazetteer::capitalOf).map(cast::known);
    }
    if (!noun.described()
        || !(noun.plural()
            || text.contains(" ")
            || ALONE.contains(noun.kind())
            || (isArmy(noun) && noun.anaphoric())
            || (noun.kind().equals("ArmedForces") && !lexicon.is(Cue.MEMBER_NOUN, noun.lemma())))) {
      return Optional.empty();
    }
    if (noun.kind().equals("Government")) {
      return cast.government(text);
    }
    boolean army = isArmy(noun) && noun.anaphoric();
    Optional<Referent> country =
        army ? cast.setting().mainCountry().flatMap(cast::get) : Optional.empty();
    return country
        .map(state -> cast.organOf(state, noun.kind(), text))
        .or(() -> Optional.of(cast.described(text, noun.kind())));
  }
}
