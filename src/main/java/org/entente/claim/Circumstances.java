package org.entente.claim;

import java.util.List;
import java.util.Optional;
import org.entente.actor.ParsedSentence;
import org.entente.actor.Referent;
import org.entente.document.Document;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.entente.time.TimeInterval;

/** When and where a claim holds, as far as its clause says. */
final class Circumstances {

  private final Document document;
  private final Ontology ontology;
  private final Lexicon lexicon;

  Circumstances(Document document, Ontology ontology, Lexicon lexicon) {
    this.document = document;
    this.ontology = ontology;
    this.lexicon = lexicon;
  }

  record Found(Optional<TimeInterval> when, List<Referent> where) {}

  Found read(
      ParsedSentence sentence, Finding finding, Property property, SentenceReader.Reading reading) {
    return new Found(Optional.empty(), List.of());
  }
}
