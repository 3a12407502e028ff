package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.language.Upos;
import org.entente.lexicon.Cue;
import org.entente.ontology.Ontology;

/** Finds the name that a noun phrase explains: before it, or behind it, with a comma between. */
final class Appositions {

  private final PhraseWords words;
  private final Ontology ontology;

  Appositions(PhraseWords words, Ontology ontology) {
    this.words = words;
    this.ontology = ontology;
  }

  /** <i>NAME, le groupe …,</i>: the organisation that is explained; not within a list. */
  Optional<Referent> named(SentenceText text, NounPhrase phrase, List<Mention> mentions) {
    boolean head = isHeaded(text, phrase);
    if (phrase.noun().isOrgan()
        || !phrase.noun().mayStandAlone()
        || phrase.apposed().isPresent()
        || !(explains(phrase) || head)) {
      return Optional.empty();
    }
    return before(text, phrase, mentions)
        .or(() -> behind(text, phrase, mentions))
        .filter(r -> ontology.isA(r.kind(), "Organization") || r.kind().equals("Actor"))
        .filter(r -> !ontology.isA(r.kind(), "State"))
        .filter(r -> behind(text, phrase, mentions).isPresent() || closes(text, phrase.end()));
  }

  /** The word before a phrase, its adjectives and its determiner. */
  private static int boundary(SentenceText text, NounPhrase phrase) {
    int at = phrase.begin() - 1;
    while (at > 0 && text.word(at).upos() == Upos.ADJ) {
      at--;
    }
    return at > 0 && text.word(at).upos() == Upos.DET ? at - 1 : at;
  }

  /** <i>NAME: the rebels …</i>. */
  private static boolean isHeaded(SentenceText text, NounPhrase phrase) {
    int colon = boundary(text, phrase);
    return colon > 0 && text.lower(colon).equals(":");
  }

  private static boolean explains(NounPhrase phrase) {
    return switch (phrase.determiner()) {
      case DEFINITE, INDEFINITE, NONE -> !phrase.plural();
      case DEMONSTRATIVE, POSSESSIVE -> false;
    };
  }

  /** <i>une nouvelle coalition, NAME, a …</i>. */
  private Optional<Referent> behind(SentenceText text, NounPhrase phrase, List<Mention> mentions) {
    int at = phrase.end() + 1;
    if (!text.lower(phrase.end()).equals(",")) {
      return Optional.empty();
    }
    int start = at < text.size() && text.word(at).upos() == Upos.DET ? at + 1 : at;
    return PhraseWords.beginningAt(mentions, start)
        .filter(m -> m.type() == Mention.Type.NAME && m.referents().size() == 1)
        .filter(m -> phrase.plural() || !text.lower(m.end()).equals("et"))
        .filter(m -> text.lower(m.end()).matches("[,(]|ou|or") || closes(text, m.end()))
        .map(m -> m.referents().get(0));
  }

  /** The name that a comma parts from the phrase behind it. */
  Optional<Referent> before(SentenceText text, NounPhrase phrase, List<Mention> mentions) {
    int comma = boundary(text, phrase);
    boolean heading =
        isHeaded(text, phrase)
            && mentions.stream().anyMatch(m -> m.begin() == 0 && PhraseWords.isNamed(m));
    return comma > 0 && (text.lower(comma).equals(",") || heading)
        ? mentions.stream()
            .filter(m -> m.end() == comma || isBracketed(text, m, comma))
            .filter(PhraseWords::isNamed)
            .filter(m -> m.referents().size() == 1)
            .filter(m -> !isListed(text, m))
            .findFirst()
            .map(m -> m.referents().get(0))
        : Optional.empty();
  }

  /** <i>NAME (ACRONYM), le …</i>. */
  private static boolean isBracketed(SentenceText text, Mention name, int comma) {
    return text.lower(comma - 1).equals(")")
        && text.lower(name.end()).equals("(")
        && comma - name.end() <= 5;
  }

  /** Whether a name is itself an item of a list. */
  private boolean isListed(SentenceText text, Mention name) {
    int before = name.begin() - 1;
    if (before >= 0 && text.word(before).upos() == Upos.DET) {
      before--;
    }
    return lexiconConjunction(text, before);
  }

  private boolean lexiconConjunction(SentenceText text, int i) {
    return words.lexicon().is(Cue.CONJUNCTION, text.lower(i));
  }

  /** Whether a phrase is over, and no list goes on behind it. */
  private boolean closes(SentenceText text, int end) {
    if (end >= text.size()) {
      return true;
    }
    String next = text.lower(end);
    if (next.matches("[.;:)]")) {
      return true;
    }
    if (!next.equals(",")) {
      return text.word(end).upos() != Upos.CCONJ;
    }
    Upos after = end + 1 < text.size() ? text.word(end + 1).upos() : Upos.PUNCT;
    return switch (after) {
      case VERB, AUX, ADV, ADP, SCONJ, PRON, CCONJ, PUNCT -> true;
      case ADJ, DET, INTJ, NOUN, NUM, PART, PROPN, SYM, X -> false;
    };
  }

  /** <i>the Nicaraguan rebels known as the contras</i>. */
  Optional<Referent> alias(SentenceText text, NounPhrase phrase, List<Mention> mentions) {
    for (int end = Math.min(text.size(), phrase.end() + 5); end > phrase.end(); end--) {
      String mark = text.written(phrase.end(), end).toLowerCase(Locale.ROOT);
      if (mark.length() > 2 && words.lexicon().is(Cue.ALIAS_MARK, mark)) {
        int at = end < text.size() && text.word(end).upos() == Upos.DET ? end + 1 : end;
        return PhraseWords.beginningAt(mentions, at)
            .filter(m -> m.type() == Mention.Type.NAME && m.referents().size() == 1)
            .map(m -> m.referents().get(0))
            .filter(r -> ontology.isA(r.kind(), "Organization") || r.kind().equals("Actor"));
      }
    }
    return Optional.empty();
  }

  /** The person named right behind a phrase, with or without a comma, titles between. */
  Optional<Referent> personBehind(SentenceText text, NounPhrase phrase, List<Mention> mentions) {
    int at = phrase.end();
    if (text.lower(at).equals(",")) {
      at++;
    }
    if (at < text.size()
        && text.word(at).upos() == Upos.DET
        && words.lexicon().is(Cue.TITLE, text.lower(at + 1))) {
      at++;
    }
    while (words.lexicon().is(Cue.TITLE, text.lower(at))) {
      at++;
    }
    return PhraseWords.beginningAt(mentions, at)
        .filter(m -> m.type() == Mention.Type.NAME && m.referents().size() == 1)
        .map(m -> m.referents().get(0))
        .filter(r -> ontology.isA(r.kind(), "Person"));
  }
}
