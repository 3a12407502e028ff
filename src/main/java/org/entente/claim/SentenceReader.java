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
      Optional<Silence.Reason> silence,
      Qualifiers qualifiers,
      Resolver resolver,
      Clauses clauses) {

    /** The report of a sentence with a trigger and two actors that gave nothing. */
    Optional<Extraction.Miss> miss(Document document) {
      return silence.map(
          reason ->
              new Extraction.Miss(
                  sentence.sentence().span().of(document.text()).replaceAll("\\s+", " "),
                  reason.frame(),
                  reason.text()));
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
    Optional<Silence.Reason> silence =
        findings.isEmpty()
            ? new Silence(ontology, sentence, arguments, resolver).reason(triggers)
            : Optional.empty();
    return new Reading(sentence, findings, silence, qualifiers, resolver, arguments.clauses());
  }
}
