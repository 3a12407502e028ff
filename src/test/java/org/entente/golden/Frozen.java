package org.entente.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.entente.actor.Gazetteer;
import org.entente.claim.ClaimExtractor;
import org.entente.document.Language;
import org.entente.language.corenlp.CoreNlpAnalyzer;
import org.entente.ontology.Ontology;

/** The extractor of the project on analyses that were kept, and the means to make them again. */
final class Frozen {

  private static final Path ONTOLOGY = Path.of("ontology");
  private static final Path ACTORS = Path.of("import", "actors");

  private Frozen() {}

  static ClaimExtractor extractor() {
    return ClaimExtractor.with(
        ONTOLOGY, Ontology.load(ONTOLOGY), Gazetteer.load(ACTORS), Frozen::analyzer);
  }

  private static FrozenAnalyzer analyzer(Language language) {
    try {
      return new FrozenAnalyzer(language, Analyses.read(file(language)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has the models analyse all cases of a language, and keeps what they say. */
  static void renew(Language language) throws IOException {
    Analyses analyses = new Analyses();
    ClaimExtractor extractor =
        ClaimExtractor.with(
            ONTOLOGY,
            Ontology.load(ONTOLOGY),
            Gazetteer.load(ACTORS),
            of -> new RecordingAnalyzer(CoreNlpAnalyzer.of(of), analyses));
    GoldenFile.read(language).forEach(golden -> extractor.extract(golden.document()));
    analyses.write(file(language));
  }

  private static Path file(Language language) {
    return GoldenFile.FOLDER.resolve(language.tag() + ".conllu");
  }
}
