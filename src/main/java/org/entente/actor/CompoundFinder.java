package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.lexicon.LexicalEntry;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.PartOfSpeech;

/** Finds the actor within a compound modifier: <i>Iran-backed</i>, <i>pro-iranien</i>. */
final class CompoundFinder {

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  CompoundFinder(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /**
   * The compounds in a sentence; the text of each mention is the bound form that carries the sense.
   */
  List<Mention> find(SentenceText text, Cast cast) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      compound(text, i, cast).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Mention> compound(SentenceText text, int i, Cast cast) {
    String form = text.written(i);
    int last = form.lastIndexOf('-');
    int first = form.indexOf('-');
    if (first <= 0 || last == form.length() - 1) {
      return Optional.empty();
    }
    return compound(text, i, form.substring(last + 1), form.substring(0, last), cast)
        .or(() -> compound(text, i, form.substring(0, first), form.substring(first + 1), cast));
  }

  private Optional<Mention> compound(
      SentenceText text, int i, String affix, String rest, Cast cast) {
    String bound = affix.toLowerCase(Locale.ROOT);
    boolean known =
        lexicon.startingWith(bound).stream()
            .map(LexicalEntry::partOfSpeech)
            .anyMatch(PartOfSpeech.AFFIX::equals);
    if (!known) {
      return Optional.empty();
    }
    return actor(rest, cast)
        .map(
            referent ->
                new Mention(
                    i,
                    i + 1,
                    i,
                    Mention.Type.COMPOUND,
                    List.of(referent),
                    bound,
                    text.span(i, i + 1)));
  }

  /** A capital or a people stands for its state. */
  private static Referent meant(Gazetteer.Naming naming, Cast cast) {
    KnownActor actor = naming.actor();
    boolean place = actor.kind().equals("Settlement") || naming.use() != Gazetteer.Use.NAME;
    Optional<String> state =
        place ? actor.state().or(() -> Optional.of(actor.iri())) : Optional.empty();
    return state.map(cast::current).flatMap(cast::get).orElseGet(() -> cast.known(actor));
  }

  private Optional<Referent> actor(String name, Cast cast) {
    List<String> parts = NameFolding.parts(name);
    return gazetteer.names(lexicon.language()).at(parts, 0).stream()
        .filter(match -> match.length() == parts.size())
        .flatMap(match -> match.namings().stream())
        .filter(naming -> Spelling.fits(name, naming, lexicon.language()))
        .map(naming -> meant(naming, cast))
        .findFirst()
        .or(
            () ->
                Character.isUpperCase(name.codePointAt(0))
                    ? cast.present(name, "Actor")
                    : Optional.empty());
  }
}
