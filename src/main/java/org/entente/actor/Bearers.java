package org.entente.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.document.Language;
import org.entente.language.Upos;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/** Chooses among those who bear one name: by spelling, presence, time, country and class. */
final class Bearers {

  private static final int ABSENT = 10;
  private static final int UNSPOKEN = 8;
  private static final int PAST = 40;
  private static final int FOREIGN = 5;
  private static final int OUT_OF_OFFICE = 4;

  private final Lexicon lexicon;
  private final Ontology ontology;

  Bearers(Lexicon lexicon, Ontology ontology) {
    this.lexicon = lexicon;
    this.ontology = ontology;
  }

  /** Whom some words of a sentence stand for, if they can be a name at all. */
  Optional<Gazetteer.Naming> choose(
      SentenceText text, int begin, int end, List<Gazetteer.Naming> namings, Cast cast) {
    String written = text.written(begin, end);
    return namings.stream()
        .filter(naming -> Spelling.fits(written, naming, lexicon.language()))
        .filter(naming -> !isOrdinary(text, begin, end, naming, written))
        .filter(naming -> !isOneOfKind(text, begin, end, naming))
        .filter(naming -> isPlausible(naming, cast))
        .filter(naming -> !isTitledPlace(text, begin, naming))
        .min(Comparator.comparingInt((Gazetteer.Naming naming) -> distance(naming, cast)));
  }

  /** A word that begins a sentence, or a function word, that only happens to be spelled so. */
  private static boolean isOrdinary(
      SentenceText text, int begin, int end, Gazetteer.Naming naming, String written) {
    boolean spoken = Spelling.isAcronym(naming.written()) && !written.equals(naming.written());
    return end == begin + 1
        && naming.use() != Gazetteer.Use.DEMONYM
        && ((spoken && begin == 0 && text.word(0).upos() != Upos.PROPN)
            || (begin == 0 && CapitalRuns.isFunctionWord(text.word(0)) && !isAllCapital(written)));
  }

  /** <i>an independent Islamic state</i> is not the one that is named so. */
  private boolean isOneOfKind(SentenceText text, int begin, int end, Gazetteer.Naming naming) {
    boolean common =
        naming.use() == Gazetteer.Use.NAME
            && end > begin + 1
            && lexicon.language() == Language.ENGLISH
            && !text.word(end - 1).isCapitalized()
            && text.word(begin).isCapitalized();
    int before = begin - 1;
    while (before > 0 && text.word(before).upos() == Upos.ADJ) {
      before--;
    }
    return common && before >= 0 && lexicon.is(Cue.INDEFINITE_DETERMINER, text.lower(before));
  }

  private static boolean isAllCapital(String written) {
    return written.length() > 1 && written.equals(written.toUpperCase(java.util.Locale.ROOT));
  }

  /** Names that many bear need their country spoken of. */
  private static boolean isPlausible(Gazetteer.Naming naming, Cast cast) {
    KnownActor actor = naming.actor();
    boolean elsewhere =
        actor.country().filter(country -> !cast.setting().speaksOf(country)).isPresent();
    return naming.use() != Gazetteer.Use.NAME
        || actor.kind().equals("State")
        || cast.contains(actor.iri())
        || !elsewhere
        || (!naming.written().contains(" ") && !Spelling.isAcronym(naming.written()))
        || !Spelling.isShared(naming.written());
  }

  /** <i>General Washington</i> is no town. */
  private boolean isTitledPlace(SentenceText text, int begin, Gazetteer.Naming naming) {
    return naming.use() == Gazetteer.Use.NAME
        && ontology.isA(naming.actor().kind(), "Place")
        && text.word(Math.max(0, begin - 1)).isCapitalized()
        && begin > 0
        && lexicon.is(Cue.TITLE, text.lower(begin - 1));
  }

  private int distance(Gazetteer.Naming naming, Cast cast) {
    KnownActor actor = naming.actor();
    Setting setting = cast.setting();
    int distance = cast.contains(actor.iri()) ? 0 : ABSENT;
    distance += actor.period().contain(setting.year()) ? 0 : PAST;
    distance += naming.foreign() ? FOREIGN : 0;
    distance += actor.country().filter(c -> !setting.speaksOf(c)).isPresent() ? UNSPOKEN : 0;
    boolean person = actor.kind().equals("Person");
    distance += person && !actor.inOffice(setting.year()) ? OUT_OF_OFFICE : 0;
    return distance
        + (actor.kind().equals("State") ? 0 : ontology.isA(actor.kind(), "Actor") ? 2 : 1);
  }
}
