package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.document.Document;
import org.entente.document.Language;
import org.entente.language.Analyzer;
import org.entente.language.NamedSpan;
import org.entente.language.Sentence;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/** Finds who and what the sentences of a document speak of, before they are parsed. */
public final class ActorFinder {

  private final Gazetteer gazetteer;
  private final Ontology ontology;
  private final Lexicon lexicon;
  private final NameFinder names;
  private final DescriptionFinder descriptions;
  private final PronounFinder pronouns;
  private final CompoundFinder compounds;

  /** A finder for the language of {@code lexicon}. */
  public ActorFinder(Gazetteer gazetteer, Ontology ontology, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.ontology = ontology;
    this.lexicon = lexicon;
    this.names = new NameFinder(gazetteer, lexicon, ontology);
    this.descriptions = new DescriptionFinder(lexicon, ontology, gazetteer);
    this.pronouns = new PronounFinder(lexicon);
    this.compounds = new CompoundFinder(lexicon, gazetteer);
  }

  /** An empty cast for a document. */
  public Cast cast() {
    return new Cast(gazetteer, ontology, lexicon.language());
  }

  /**
   * The mentions in the sentences of a document, in order; the bare nouns and pronouns among them
   * are not resolved yet.
   *
   * @param cast takes up everyone who is mentioned
   */
  public List<List<Mention>> find(
      Document document, List<Sentence> sentences, Analyzer analyzer, Cast cast) {
    List<SentenceText> texts =
        sentences.stream().map(sentence -> new SentenceText(document, sentence)).toList();
    List<List<Mention>> named = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      named.add(named(texts.get(i), analyzer.names(sentences.get(i)), cast));
    }
    List<List<Mention>> result = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<Mention> all = new ArrayList<>(named.get(i));
      all.addAll(descriptions.find(texts.get(i), named.get(i), cast));
      all.addAll(pronouns.find(texts.get(i)));
      all.sort(Comparator.comparing(Mention::begin).thenComparing(Mention::end));
      result.add(List.copyOf(all));
    }
    return result;
  }

  private List<Mention> named(SentenceText text, List<NamedSpan> proposals, Cast cast) {
    List<Mention> found = new ArrayList<>(compounds.find(text, cast));
    List<Mention> linked = Acronyms.link(text, names.find(text, proposals, cast), lexicon);
    linked.stream()
        .filter(mention -> found.stream().noneMatch(mention::overlaps))
        .map(mention -> settle(text, mention))
        .toList()
        .forEach(found::add);
    found.sort(Comparator.comparing(Mention::begin));
    return found;
  }

  /** Demonyms used as nouns are names; the article before a name tells its number and gender. */
  private Mention settle(SentenceText text, Mention mention) {
    if (mention.type() == Mention.Type.DEMONYM) {
      return names.isNounDemonym(text, mention)
          ? new Mention(
              mention.begin(),
              mention.end(),
              mention.head(),
              Mention.Type.NAME,
              mention.referents(),
              mention.text(),
              mention.span())
          : mention;
    }
    if (lexicon.language() == Language.FRENCH && mention.begin() > 0) {
      String before = text.written(mention.begin() - 1).toLowerCase(Locale.ROOT);
      for (Referent referent : mention.referents()) {
        agree(referent, before);
      }
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
          referent.agree(
              "Sing", determiner.startsWith("mm") || determiner.startsWith("ml") ? "Fem" : "");
        }
      }
    }
  }
}
