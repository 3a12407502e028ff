package org.entente.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.actor.Discourse;
import org.entente.actor.Gazetteer;
import org.entente.actor.ParsedSentence;
import org.entente.actor.Referent;
import org.entente.document.Document;
import org.entente.document.Language;
import org.entente.language.Analyzer;
import org.entente.language.Sentence;
import org.entente.language.corenlp.CoreNlpAnalyzer;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/** The extractor: sentences, actors, frames, qualifiers. */
public final class ClaimExtractor implements Extractor {

  private final Ontology ontology;
  private final Gazetteer gazetteer;
  private final Path ontologyFolder;
  private final Function<Language, Analyzer> analyzers;
  private final boolean gated;
  private final Map<Language, Parts> parts = new EnumMap<>(Language.class);

  /** What serves one language. */
  private record Parts(
      Lexicon lexicon,
      Analyzer analyzer,
      Topic topic,
      ParagraphGate paragraphs,
      TriggerGate sentences) {

    static Parts of(Lexicon lexicon, Gazetteer gazetteer, Analyzer analyzer) {
      TriggerWords triggers = new TriggerWords(lexicon, analyzer);
      return new Parts(
          lexicon,
          analyzer,
          new Topic(lexicon, analyzer),
          new ParagraphGate(lexicon, gazetteer, triggers, analyzer),
          new TriggerGate(lexicon, triggers));
    }
  }

  private ClaimExtractor(
      Path ontologyFolder,
      Ontology ontology,
      Gazetteer gazetteer,
      Function<Language, Analyzer> analyzers,
      boolean gated) {
    this.gated = gated;
    this.ontologyFolder = ontologyFolder;
    this.ontology = ontology;
    this.gazetteer = gazetteer;
    this.analyzers = analyzers;
  }

  /**
   * An extractor on the CoreNLP models, which are loaded with the first document of their language.
   *
   * @param home the folder with {@code ontology} and {@code import/actors}
   * @param actorFolders folders with more actors; they may be missing
   * @throws org.entente.problem.ProblemException if a file there is missing or wrong
   */
  public static ClaimExtractor load(Path home, Path... actorFolders) {
    List<Path> folders = new ArrayList<>(List.of(home.resolve("import").resolve("actors")));
    folders.addAll(List.of(actorFolders));
    Path ontologyFolder = home.resolve("ontology");
    return with(
        ontologyFolder,
        Ontology.load(ontologyFolder),
        Gazetteer.load(folders.toArray(Path[]::new)),
        CoreNlpAnalyzer::of);
  }

  /** An extractor on another toolkit, or on parses that were kept. */
  public static ClaimExtractor with(
      Path ontologyFolder,
      Ontology ontology,
      Gazetteer gazetteer,
      Function<Language, Analyzer> analyzers) {
    return new ClaimExtractor(ontologyFolder, ontology, gazetteer, analyzers, true);
  }

  /** This extractor reading and parsing everything, to measure what the gates save and lose. */
  ClaimExtractor withoutGates() {
    return new ClaimExtractor(ontologyFolder, ontology, gazetteer, analyzers, false);
  }

  @Override
  public Extraction extract(Document document) {
    Parts serving = parts(document.language());
    List<Sentence> sentences =
        gated
            ? serving.analyzer().sentences(document, serving.paragraphs())
            : serving.analyzer().sentences(document);
    Discourse discourse =
        new Discourse.Reader(gazetteer, ontology, serving.lexicon(), serving.analyzer())
            .read(document, sentences, gated ? serving.sentences()::opens : (s, m) -> true);
    ClaimBuilder builder =
        new ClaimBuilder(document, ontology, serving.lexicon(), discourse.cast());
    List<Extraction.Miss> misses = new ArrayList<>();
    List<Finding> offices = new ArrayList<>();
    Denials denials = new Denials(serving.lexicon());
    Counterparts counterparts = new Counterparts(serving.lexicon(), ontology);
    for (ParsedSentence sentence : discourse.sentences()) {
      SentenceReader.Reading reading =
          new SentenceReader(ontology, serving.lexicon(), sentence, discourse.cast()).read();
      List<Finding> findings = new ArrayList<>(reading.findings());
      findings.stream().filter(finding -> finding.office().isPresent()).forEach(offices::add);
      findings.addAll(counterparts.find(reading.sentence(), offices));
      findings.addAll(new Accusations(serving.lexicon()).find(reading));
      findings.forEach(finding -> denials.hear(finding, builder.add(reading, finding)));
      denials
          .end(reading)
          .forEach(d -> builder.add(reading.sentence(), d.finding(), d.presentation()));
      reading.miss(document).ifPresent(misses::add);
    }
    return new Extraction(
        document,
        claims(document, builder, serving.topic()),
        discourse.cast().all().stream()
            .map(Referent::entity)
            .sorted(Comparator.comparing(e -> e.iri()))
            .toList(),
        misses);
  }

  /** Of a text on sport or trade only the names that it explains are to be taken at their word. */
  private static List<Claim> claims(Document document, ClaimBuilder builder, Topic topic) {
    return topic.isForeignTo(document.text())
        ? builder.claims().stream().filter(c -> c.object() instanceof ClaimObject.Name).toList()
        : builder.claims();
  }

  private Parts parts(Language language) {
    synchronized (parts) {
      return parts.computeIfAbsent(
          language,
          key -> Parts.of(Lexicon.load(ontologyFolder, key), gazetteer, analyzers.apply(key)));
    }
  }
}
