package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.language.Morphology;
import org.entente.language.Upos;
import org.entente.language.Word;
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
  private final Ontology ontology;
  private final Gazetteer gazetteer;

  DescriptionFinder(Lexicon lexicon, Ontology ontology, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.gazetteer = gazetteer;
  }

  /** A noun phrase around a noun for an actor, with the mentions that specify it. */
  private record Phrase(
      int begin,
      int end,
      int head,
      String kind,
      Optional<Mention> demonym,
      Optional<Mention> genitive,
      Optional<Mention> apposed,
      boolean qualified) {}

  /** The descriptions in a sentence; {@code names} are the names in it, in order. */
  List<Mention> find(SentenceText text, List<Mention> names, Cast cast) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      int at = i;
      boolean inName = names.stream().anyMatch(m -> !isModifierType(m) && m.covers(at));
      boolean inFound =
          found.stream().anyMatch(m -> m.covers(at) && m.type() == Mention.Type.DESCRIPTION);
      if (!inName && !inFound) {
        nounAt(text, i)
            .ifPresent(noun -> add(text, phrase(text, at, noun, names, found), names, cast, found));
      }
    }
    return found;
  }

  private record Noun(int end, String kind) {}

  /** The longest cue for an actor that begins at a word. */
  private Optional<Noun> nounAt(SentenceText text, int begin) {
    if (!text.word(begin).upos().isNominal() && text.word(begin).upos() != Upos.ADJ) {
      return Optional.empty();
    }
    for (int end = Math.min(text.size(), begin + 4); end > begin; end--) {
      Optional<String> kind = denotation(text, begin, end);
      if (kind.isPresent()) {
        return Optional.of(new Noun(end, kind.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<String> denotation(SentenceText text, int begin, int end) {
    StringBuilder lemmas = new StringBuilder();
    StringBuilder forms = new StringBuilder();
    for (int i = begin; i < end; i++) {
      lemmas.append(i > begin ? " " : "").append(text.word(i).lemma());
      forms.append(i > begin ? " " : "").append(text.word(i).form().toLowerCase(Locale.ROOT));
    }
    boolean nominal = text.word(begin).upos().isNominal() || isDetermined(text, begin);
    Optional<String> kind =
        nominal
            ? lexicon
                .denotation(Cue.ACTOR_NOUN, lemmas.toString())
                .or(() -> lexicon.denotation(Cue.ACTOR_NOUN, forms.toString()))
            : Optional.empty();
    if (kind.isEmpty() && nominal && end == begin + 1) {
      kind = lexicon.denotation(Cue.ANAPHORIC_NOUN, lemmas.toString());
      if (kind.isEmpty() && lexicon.is(Cue.MEMBER_NOUN, lemmas.toString())) {
        kind = Optional.of("");
      }
    }
    return kind;
  }

  private boolean isDetermined(SentenceText text, int i) {
    return i > 0 && text.word(i - 1).upos() == Upos.DET;
  }

  private Phrase phrase(
      SentenceText text, int at, Noun noun, List<Mention> names, List<Mention> found) {
    return switch (lexicon.language()) {
      case FRENCH -> frenchPhrase(text, at, noun, names, found);
      case ENGLISH -> englishPhrase(text, at, noun, names);
    };
  }

  private Phrase frenchPhrase(
      SentenceText text, int at, Noun noun, List<Mention> names, List<Mention> found) {
    int begin = at;
    while (begin > 0
        && text.word(begin - 1).upos() == Upos.ADJ
        && nameAt(names, begin - 1).isEmpty()) {
      begin--;
    }
    int end = noun.end();
    Optional<Mention> demonym = Optional.empty();
    boolean qualified = noun.end() - at > 1;
    while (end < text.size() && isModifier(text, end, names)) {
      Optional<Mention> name = nameAt(names, end);
      demonym = demonym.or(() -> name.filter(m -> m.type() == Mention.Type.DEMONYM));
      qualified |= !lexicon.is(Cue.FORMER_ADJECTIVE, text.word(end).lemma());
      end = name.map(Mention::end).orElse(end + 1);
    }
    Optional<Mention> apposed = nameAt(names, end).filter(m -> m.type() == Mention.Type.NAME);
    Optional<Mention> genitive = Optional.empty();
    if (apposed.isEmpty() && end < text.size() && text.word(end).lemma().equals("de")) {
      int start = end + 1;
      if (start < text.size() && text.word(start).upos() == Upos.DET) {
        start++;
      }
      int from = start;
      genitive =
          nameAt(names, from)
              .filter(m -> m.type() != Mention.Type.DEMONYM)
              .or(() -> describedAt(text, from, names));
    }
    int finalEnd = genitive.or(() -> Optional.<Mention>empty()).map(Mention::end).orElse(end);
    return new Phrase(
        begin,
        finalEnd,
        at,
        noun.kind(),
        demonym,
        genitive,
        apposed,
        qualified || genitive.isPresent());
  }

  /**
   * A description without a genitive of its own, as <i>le régime</i> in <i>les forces du
   * régime</i>.
   */
  private Optional<Mention> describedAt(SentenceText text, int at, List<Mention> names) {
    if (at >= text.size()) {
      return Optional.empty();
    }
    return nounAt(text, at)
        .filter(noun -> !noun.kind().isEmpty())
        .map(
            noun -> {
              int end = noun.end();
              Optional<Mention> demonym =
                  end < text.size()
                      ? nameAt(names, end).filter(m -> m.type() == Mention.Type.DEMONYM)
                      : Optional.empty();
              int behind = demonym.map(Mention::end).orElse(end);
              return new Mention(
                  at,
                  behind,
                  at,
                  Mention.Type.ANAPHOR,
                  demonym.map(Mention::referents).orElse(List.of()),
                  text.written(at, behind),
                  text.span(at, behind));
            });
  }

  private boolean isModifier(SentenceText text, int i, List<Mention> names) {
    Optional<Mention> name = nameAt(names, i);
    if (name.isPresent()) {
      return isModifierType(name.get());
    }
    Word word = text.word(i);
    Morphology morphology = word.morphology();
    boolean participle = word.upos() == Upos.VERB && morphology.isPastParticiple();
    boolean complemented = i + 1 < text.size() && text.word(i + 1).upos() == Upos.ADP;
    return word.upos() == Upos.ADJ && !(complemented && isAdjectiveWithComplement(word))
        || (participle && !complemented && false);
  }

  private boolean isAdjectiveWithComplement(Word word) {
    return lexicon.startingWith(word.lemma()).stream()
        .anyMatch(entry -> entry.arguments().size() > 1);
  }

  private static boolean isModifierType(Mention mention) {
    return mention.type() == Mention.Type.DEMONYM || mention.type() == Mention.Type.COMPOUND;
  }

  private Phrase englishPhrase(SentenceText text, int at, Noun noun, List<Mention> names) {
    int begin = at;
    Optional<Mention> demonym = Optional.empty();
    Optional<Mention> genitive = Optional.empty();
    boolean qualified = noun.end() - at > 1;
    while (begin > 0) {
      int before = begin - 1;
      Optional<Mention> name = names.stream().filter(m -> m.covers(before)).findFirst();
      Word word = text.word(before);
      if (name.isPresent()) {
        demonym = name.get().type() == Mention.Type.DEMONYM ? name : demonym;
        genitive = isModifierType(name.get()) ? genitive : name;
        begin = name.get().begin();
        qualified = true;
        if (!isModifierType(name.get())) {
          break;
        }
      } else if (word.form().matches("['’]s?") && before > 0) {
        begin = before;
      } else if (word.upos() == Upos.ADJ
          || (word.upos() == Upos.NOUN
              && !lexicon.is(Cue.TITLE, word.form().toLowerCase(Locale.ROOT)))
          || word.form().contains("-")) {
        qualified |= !lexicon.is(Cue.FORMER_ADJECTIVE, word.lemma());
        begin = before;
      } else {
        break;
      }
    }
    if (begin < at && text.word(begin).form().matches("['’]s?")) {
      begin++;
    }
    int end = noun.end();
    Optional<Mention> apposed =
        end < text.size()
            ? nameAt(names, end).filter(m -> m.type() == Mention.Type.NAME)
            : Optional.empty();
    if (genitive.isEmpty()
        && apposed.isEmpty()
        && end + 1 < text.size()
        && text.word(end).form().equals("of")) {
      int start = text.word(end + 1).upos() == Upos.DET ? end + 2 : end + 1;
      genitive = nameAt(names, start).filter(m -> m.type() != Mention.Type.DEMONYM);
      end = genitive.map(Mention::end).orElse(end);
    }
    return new Phrase(
        begin, end, at, noun.kind(), demonym, genitive, apposed, qualified || genitive.isPresent());
  }

  private static Optional<Mention> nameAt(List<Mention> names, int begin) {
    return names.stream().filter(m -> m.begin() == begin).findFirst();
  }

  private void add(
      SentenceText text, Phrase phrase, List<Mention> names, Cast cast, List<Mention> found) {
    String written = text.written(phrase.begin(), phrase.end());
    Optional<Referent> referent = resolve(text, phrase, written, cast);
    boolean wanted = !phrase.kind().isEmpty();
    if (referent.isPresent()) {
      String number = text.word(phrase.head()).morphology().number();
      referent.get().agree(number, text.word(phrase.head()).morphology().gender());
      found.add(mention(text, phrase, Mention.Type.DESCRIPTION, List.of(referent.get()), written));
    } else if (wanted && !isIndefinite(text, phrase)) {
      found.add(mention(text, phrase, Mention.Type.ANAPHOR, List.of(), written));
    }
  }

  private boolean isIndefinite(SentenceText text, Phrase phrase) {
    return phrase.begin() > 0
        && text.word(phrase.begin() - 1)
            .form()
            .matches("(?i)une?|des|d'|an?|deux|trois|quelques|plusieurs|some|several|two|three");
  }

  private static Mention mention(
      SentenceText text,
      Phrase phrase,
      Mention.Type type,
      List<Referent> referents,
      String written) {
    return new Mention(
        phrase.begin(),
        phrase.end(),
        phrase.head(),
        type,
        referents,
        written,
        text.span(phrase.begin(), phrase.end()));
  }

  private Optional<Referent> resolve(SentenceText text, Phrase phrase, String written, Cast cast) {
    boolean member = lexicon.is(Cue.MEMBER_NOUN, text.word(phrase.head()).lemma());
    if (phrase.apposed().isPresent()) {
      return apposed(phrase, phrase.apposed().get(), written);
    }
    if (phrase.genitive().isPresent()) {
      return genitive(phrase, phrase.genitive().get(), written, member, cast);
    }
    String kind = phrase.kind().isEmpty() ? "ArmedForces" : phrase.kind();
    if (phrase.demonym().isPresent()) {
      Referent state = phrase.demonym().get().referents().get(0);
      if (isOrgan(kind) || member) {
        return Optional.of(cast.organOf(state, isOrgan(kind) ? kind : "ArmedForces", written));
      }
      return phrase.kind().isEmpty()
          ? Optional.empty()
          : Optional.of(describe(text, phrase, written, cast));
    }
    return phrase.qualified() && !phrase.kind().isEmpty()
        ? Optional.of(describe(text, phrase, written, cast))
        : Optional.empty();
  }

  private static boolean isOrgan(String kind) {
    return kind.equals("Government") || kind.equals("ArmedForces") || kind.equals("Ministry");
  }

  private Referent describe(SentenceText text, Phrase phrase, String written, Cast cast) {
    return cast.described(written, text.word(phrase.head()).lemma(), phrase.kind());
  }

  /** A name behind the noun: both are one actor, unless the name is a person's or a place's. */
  private Optional<Referent> apposed(Phrase phrase, Mention name, String written) {
    Referent referent = name.referents().get(0);
    if (phrase.kind().isEmpty()
        || ontology.isA(referent.kind(), "Person")
        || ontology.isA(referent.kind(), "Place")) {
      return Optional.empty();
    }
    referent.specialize(phrase.kind());
    referent.addName(written + " " + name.text());
    return Optional.of(referent);
  }

  private Optional<Referent> genitive(
      Phrase phrase, Mention owner, String written, boolean member, Cast cast) {
    Optional<Referent> known = owner.referents().stream().findFirst();
    String kind = phrase.kind().isEmpty() ? "ArmedForces" : phrase.kind();
    if (known.isEmpty()) {
      return ownerDescribed(owner, cast)
          .map(
              government ->
                  cast.organOf(government, isOrgan(kind) ? kind : "ArmedForces", written));
    }
    Referent referent = known.get();
    boolean state =
        ontology.isA(referent.kind(), "State") || (owner.type() == Mention.Type.CAPITAL);
    if (state && (isOrgan(kind) || member)) {
      return Optional.of(cast.organOf(referent, isOrgan(kind) ? kind : "ArmedForces", written));
    }
    if (ontology.isA(referent.kind(), "Person")) {
      Optional<Referent> ruled =
          kind.equals("Government") ? ruledState(referent, cast) : Optional.empty();
      return Optional.of(
          ruled
              .map(r -> cast.organOf(r, kind, written))
              .orElseGet(
                  () ->
                      cast.described(written, "", phrase.kind().isEmpty() ? "ArmedGroup" : kind)));
    }
    if (ontology.isA(referent.kind(), "Organization") || referent.kind().equals("Actor")) {
      if (member) {
        referent.addName(written);
        return Optional.of(referent);
      }
      return Optional.of(
          cast.described(written, "", phrase.kind().isEmpty() ? "Organization" : phrase.kind()));
    }
    return phrase.kind().isEmpty()
        ? Optional.empty()
        : Optional.of(cast.described(written, "", kind));
  }

  /** The last government that was spoken of, for <i>les forces du régime</i>. */
  private Optional<Referent> ownerDescribed(Mention owner, Cast cast) {
    String noun = NameFolding.fold(owner.text());
    return List.copyOf(cast.all()).reversed().stream()
        .filter(r -> r.kind().equals("Government"))
        .filter(r -> r.names().stream().anyMatch(n -> NameFolding.parts(n).contains(noun)))
        .findFirst()
        .or(
            () ->
                List.copyOf(cast.all()).reversed().stream()
                    .filter(r -> r.kind().equals("Government"))
                    .findFirst());
  }

  private Optional<Referent> ruledState(Referent person, Cast cast) {
    return gazetteer.actor(person.iri()).stream()
        .flatMap(known -> known.tenures().stream())
        .map(KnownActor.Tenure::organization)
        .flatMap(iri -> gazetteer.actor(iri).stream())
        .filter(known -> known.kind().equals("State"))
        .findFirst()
        .map(cast::known);
  }
}
