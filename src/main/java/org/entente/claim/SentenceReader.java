package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Cast;
import org.entente.actor.ParsedSentence;
import org.entente.document.Document;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/** Reads one parsed sentence: triggers, frames, patterns. */
final class SentenceReader {

  private final Ontology ontology;
  private final Lexicon lexicon;
  private final ParsedSentence sentence;
  private final Cast cast;

  SentenceReader(Ontology ontology, Lexicon lexicon, ParsedSentence sentence, Cast cast) {
    this.ontology = ontology;
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.cast = cast;
  }

  /** What a sentence gave, and the means to read the qualifiers of it. */
  record Reading(
      ParsedSentence sentence,
      List<Finding> findings,
      List<Trigger> triggers,
      Qualifiers qualifiers,
      Resolver resolver) {

    /** The report of a sentence with a trigger and two actors that gave nothing. */
    Optional<Extraction.Miss> miss(Document document) {
      if (!findings.isEmpty() || triggers.isEmpty()) {
        return Optional.empty();
      }
      Trigger trigger = triggers.get(0);
      return Optional.of(
          new Extraction.Miss(
              sentence.sentence().span().of(document.text()).replaceAll("\\s+", " "),
              String.join(" ", trigger.entry().lemmas()),
              "no argument of the frame is an actor"));
    }
  }

  Reading read() {
    ParsedSentence mended = new TreeMender(lexicon, ontology, sentence).mend();
    return read(mended);
  }

  private Reading read(ParsedSentence sentence) {
    Arguments arguments = new Arguments(lexicon, sentence);
    Resolver resolver = new Resolver(lexicon, ontology, sentence, cast);
    List<Trigger> triggers = new TriggerFinder(lexicon).find(sentence);
    List<Finding> findings =
        new ArrayList<>(
            new Threats(lexicon, ontology, sentence.tree())
                .read(
                    new FrameMatcher(lexicon, ontology, sentence, arguments, resolver)
                        .match(triggers)));
    findings.addAll(new NamingPatterns(lexicon, ontology, sentence).find());
    Qualifiers qualifiers = new Qualifiers(lexicon, ontology, sentence, resolver, arguments);
    return new Reading(sentence, findings, triggers, qualifiers, resolver);
  }
}
