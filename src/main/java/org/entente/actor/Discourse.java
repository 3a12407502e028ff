package org.entente.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.entente.document.Document;
import org.entente.language.Analyzer;
import org.entente.language.Sentence;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/** A document read for its actors: the sentences worth parsing with everyone in them resolved. */
public record Discourse(List<ParsedSentence> sentences, Cast cast) {

  private static final int TAKEN_UP = 2;

  /** The parts that serve one language. */
  public record Reader(Gazetteer gazetteer, Ontology ontology, Lexicon lexicon, Analyzer analyzer) {

    /**
     * Reads a document.
     *
     * @param sentences its sentences
     * @param worthParsing tells by its index which sentence may hold a claim, given its mentions
     */
    public Discourse read(Document document, List<Sentence> sentences, Gate worthParsing) {
      ActorFinder.Found found =
          new ActorFinder(gazetteer, ontology, lexicon).find(document, sentences, analyzer);
      List<List<Mention>> mentions = found.mentions();
      Coreference coreference = new Coreference(lexicon, ontology, gazetteer, found.cast());
      BitSet parse = parsed(sentences, mentions, worthParsing);
      List<ParsedSentence> parsed = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        Optional<ParsedSentence> tree =
            parse.get(i) ? Optional.of(parse(sentence, mentions.get(i))) : Optional.empty();
        List<Mention> resolved = coreference.resolve(i, sentence, mentions.get(i), tree);
        tree.map(t -> t.with(resolved)).ifPresent(parsed::add);
      }
      return new Discourse(parsed, found.cast());
    }

    /** The sentences that open the gate, and those before them that they take up. */
    private static BitSet parsed(
        List<Sentence> sentences, List<List<Mention>> mentions, Gate worthParsing) {
      BitSet parsed = new BitSet();
      for (int i = 0; i < sentences.size(); i++) {
        if (worthParsing.opens(sentences.get(i), mentions.get(i))) {
          parsed.set(i);
          boolean takesUp = mentions.get(i).stream().anyMatch(m -> m.referents().isEmpty());
          for (int before = Math.max(0, i - TAKEN_UP); takesUp && before < i; before++) {
            parsed.set(before, parsed.get(before) || !mentions.get(before).isEmpty());
          }
        }
      }
      return parsed;
    }

    private ParsedSentence parse(Sentence sentence, List<Mention> mentions) {
      ParsedSentence parsed = ParsedSentence.parse(sentence, mentions, lexicon, analyzer);
      return switch (lexicon.language()) {
        case ENGLISH -> new EnglishParentheses(lexicon, parsed).mend();
        case FRENCH -> parsed;
      };
    }
  }

  /** Tells which sentences are worth the cost of parsing. */
  @FunctionalInterface
  public interface Gate {
    /** Whether a sentence with these mentions may hold a claim. */
    boolean opens(Sentence sentence, List<Mention> mentions);
  }
}
