package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Document;
import org.entente.document.Language;
import org.entente.document.Span;
import org.entente.language.Analyzer;
import org.entente.language.NamedSpan;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;
import org.entente.time.TimeExpression;
import org.entente.time.TimeExpressions;

/** Finds who and what the sentences of a document speak of, before they are parsed. */
final class ActorFinder {

  private static final int HEADING_LENGTH = 12;

  private final Gazetteer gazetteer;
  private final Ontology ontology;
  private final Lexicon lexicon;
  private final NameFinder names;
  private final DescriptionFinder descriptions;
  private final PronounFinder pronouns;
  private final CompoundFinder compounds;

  /** A finder for the language of {@code lexicon}. */
  ActorFinder(Gazetteer gazetteer, Ontology ontology, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.ontology = ontology;
    this.lexicon = lexicon;
    this.names = new NameFinder(gazetteer, lexicon, ontology);
    this.descriptions = new DescriptionFinder(lexicon, ontology, gazetteer);
    this.pronouns = new PronounFinder(lexicon);
    this.compounds = new CompoundFinder(lexicon, gazetteer);
  }

  /**
   * Who is mentioned, and where.
   *
   * @param mentions those of each sentence, in order; the bare nouns and pronouns among them are
   *     not resolved yet
   * @param cast everyone who is mentioned
   */
  record Found(List<List<Mention>> mentions, Cast cast) {}

  /** Looks through the sentences of a document, first for names, then for what takes them up. */
  Found find(Document document, List<Sentence> sentences, Analyzer analyzer) {
    List<SentenceText> texts =
        sentences.stream().map(sentence -> new SentenceText(document, sentence)).toList();
    Setting setting = Setting.of(texts, gazetteer, lexicon.language(), document.date());
    Cast cast = new Cast(gazetteer, ontology, lexicon.language(), setting);
    Set<String> proper = properWords(sentences);
    List<List<Mention>> named = new ArrayList<>();
    for (SentenceText text : texts) {
      named.add(named(document, text, analyzer.names(text.sentence()), proper, cast));
    }
    List<List<Mention>> result = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<Mention> canonical = named.get(i).stream().map(m -> canonical(m, cast)).toList();
      cast.setTopic(
          i > 0 ? topic(texts.get(i - 1), texts.get(i), named.get(i - 1)) : Optional.empty());
      List<Mention> all = new ArrayList<>(canonical);
      List<Mention> taken = pronouns.find(texts.get(i));
      descriptions.find(texts.get(i), canonical, cast).stream()
          .filter(m -> !m.referents().isEmpty() || taken.stream().noneMatch(m::overlaps))
          .forEach(all::add);
      all.addAll(taken);
      all.sort(Comparator.comparing(Mention::begin).thenComparing(Mention::end));
      result.add(List.copyOf(all));
    }
    return new Found(List.copyOf(result), cast);
  }

  /** Whom a heading names, if the next sentence begins the paragraph below it. */
  private static Optional<Referent> topic(
      SentenceText heading, SentenceText next, List<Mention> names) {
    boolean verbless =
        heading.size() <= HEADING_LENGTH
            && heading.sentence().words().stream().noneMatch(w -> w.upos().isVerbal());
    boolean below = next.sentence().paragraph() == heading.sentence().paragraph() + 1;
    return names.stream()
        .filter(m -> verbless && below && m.begin() == 0 && PhraseWords.isNamed(m))
        .map(m -> m.referents().get(0))
        .findFirst();
  }

  private static Mention canonical(Mention mention, Cast cast) {
    return mention.with(mention.referents().stream().map(cast::canonical).distinct().toList());
  }

  /** Words with a capital that they don't owe to the beginning of a sentence. */
  private static Set<String> properWords(List<Sentence> sentences) {
    Set<String> words = new HashSet<>();
    for (Sentence sentence : sentences) {
      sentence.words().stream()
          .skip(1)
          .filter(Word::isCapitalized)
          .map(Word::form)
          .forEach(words::add);
    }
    return words;
  }

  /** The words within expressions of time: days and months are no actors. */
  private Set<Integer> times(Document document, SentenceText text) {
    Span whole = text.sentence().span();
    Set<Integer> words = new HashSet<>();
    for (TimeExpression time :
        TimeExpressions.find(
            whole.of(document.text()), lexicon.language(), document.date(), List.of())) {
      Span span = new Span(whole.start() + time.span().start(), whole.start() + time.span().end());
      for (int i = 0; i < text.size(); i++) {
        if (span.overlaps(text.word(i).span())) {
          words.add(i);
        }
      }
    }
    return words;
  }

  private List<Mention> named(
      Document document,
      SentenceText text,
      List<NamedSpan> proposals,
      Set<String> proper,
      Cast cast) {
    List<Mention> found = new ArrayList<>(compounds.find(text, cast));
    NameFinder.Hints hints = new NameFinder.Hints(proposals, proper, times(document, text));
    new Aliases(lexicon, cast)
        .link(text, names.find(text, hints, cast)).stream()
            .filter(mention -> found.stream().noneMatch(mention::overlaps))
            .map(mention -> settle(text, mention))
            .toList()
            .forEach(found::add);
    found.sort(Comparator.comparing(Mention::begin));
    return found;
  }

  /** Demonyms used as nouns are names; the article before a name tells its number and gender. */
  private Mention settle(SentenceText text, Mention mention) {
    if (mention.type() == Mention.Type.DEMONYM && names.isNounDemonym(text, mention)) {
      Mention noun = mention.as(Mention.Type.NAME);
      noun.referents().forEach(referent -> referent.addName(noun.text()));
      return noun;
    }
    if (lexicon.language() == Language.FRENCH && mention.type() != Mention.Type.DEMONYM) {
      String before = text.lower(mention.begin() - 1);
      mention.referents().forEach(referent -> agree(referent, before));
    }
    return mention;
  }

  private void agree(Referent referent, String determiner) {
    switch (determiner) {
      case "le", "du", "au", "ce" -> referent.agree("Sing", "Masc");
      case "la", "cette" -> referent.agree("Sing", "Fem");
      case "les", "des", "aux", "ces" -> referent.agree("Plur", "");
      default -> {
        if (lexicon.is(Cue.TITLE, determiner)) {
          boolean feminine = determiner.startsWith("mm") && !determiner.equals("mm.");
          referent.agree("Sing", feminine || determiner.startsWith("ml") ? "Fem" : "");
        }
      }
    }
  }
}
