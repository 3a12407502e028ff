package org.entente.actor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Language;

/**
 * What a document is about at first sight: when it was written, the states that it names, and the
 * countries that it speaks of. It helps to choose between bearers of one name.
 */
final class Setting {

  private static final int NOW = 9999;

  private final int year;
  private final Set<String> named = new HashSet<>();
  private final Map<String, Integer> countries = new LinkedHashMap<>();

  private Setting(Optional<LocalDate> date) {
    this.year = date.map(LocalDate::getYear).orElse(NOW);
  }

  /** Looks through the sentences of a document. */
  static Setting of(
      List<SentenceText> sentences,
      Gazetteer gazetteer,
      Language language,
      Optional<LocalDate> date) {
    Setting setting = new Setting(date);
    NameTrie names = gazetteer.names(language);
    for (SentenceText text : sentences) {
      int part = 0;
      while (part < text.parts().size()) {
        part += setting.take(text, part, names.at(text.parts(), part), language);
      }
    }
    return setting;
  }

  private int take(SentenceText text, int part, List<NameTrie.Match> matches, Language language) {
    int begin = text.wordAt(part);
    for (NameTrie.Match match : matches) {
      int end = text.wordBehind(part + match.length());
      if (begin < 0 || end <= begin) {
        continue;
      }
      String written = text.written(begin, end);
      List<Gazetteer.Naming> fitting =
          match.namings().stream().filter(n -> Spelling.fits(written, n, language)).toList();
      if (fitting.size() == 1) {
        count(fitting.get(0));
        return match.length();
      }
    }
    return 1;
  }

  private void count(Gazetteer.Naming naming) {
    KnownActor actor = naming.actor();
    boolean state = actor.kind().equals("State");
    if (state && naming.use() == Gazetteer.Use.NAME) {
      named.add(actor.iri());
    }
    Optional<String> country = state ? Optional.of(actor.iri()) : actor.country();
    if (country.isEmpty()) {
      country =
          actor.tenures().stream()
              .filter(tenure -> tenure.years().contain(year))
              .map(KnownActor.Tenure::organization)
              .findFirst();
    }
    boolean shared = naming.use() == Gazetteer.Use.NAME && Spelling.isShared(naming.written());
    if (state || !shared || !naming.written().contains(" ")) {
      country.ifPresent(iri -> countries.merge(iri, 1, Integer::sum));
    }
  }

  /** The year in which the document was written; a late one if unknown. */
  int year() {
    return year;
  }

  /** Whether a state is mentioned by its own name. */
  boolean names(String state) {
    return named.contains(state);
  }

  /** Whether a state, or what lies in it or belongs to it, is mentioned. */
  boolean speaksOf(String country) {
    return countries.containsKey(country);
  }

  /** The state that is spoken of most; of several, the one that comes first. */
  Optional<String> mainCountry() {
    return countries.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .findFirst()
        .map(Map.Entry::getKey);
  }
}
