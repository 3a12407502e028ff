package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.claim.Extraction;
import org.entente.graph.embedded.BrowserContent;
import org.entente.graph.embedded.Ports;
import org.entente.ontology.Ontology;
import org.entente.question.AleppoArticle;
import org.entente.question.RandomArticles;
import org.entente.rdf.ExportFormat;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills an import at random moments, as a power cut would. A few kills each time; more of them with
 * {@code -Dkills=200}, another course of them with {@code -Dkills.seed=NUMBER}.
 */
class KilledImportIT {

  private static final Path ONTOLOGY_FOLDER = Path.of("ontology");
  private static final int KILLS = Integer.getInteger("kills", 2);
  private static final long SEED = Long.getLong("kills.seed", 20241208L);
  private static final int LONGEST_MILLIS = 2_500;
  private static final int ARTICLES = 12;
  private static final int CLAIMS = 3;
  private static final String WHOLE = "whole";
  private static final String BROKEN = "broken";

  @TempDir private Path folder;

  /** Imports articles into both stores, one after the other; says first in which state they are. */
  static final class Importing {
    private Importing() {}

    public static void main(String[] arguments) {
      Path folder = Path.of(arguments[0]);
      int articles = Integer.parseInt(arguments[1]);
      Ontology ontology = Ontology.load(ONTOLOGY_FOLDER);
      try (KnowledgeBase base = dataset(folder, ontology);
          GraphStore store = graph(folder)) {
        Projection projection = new Projection(store, ontology);
        projection.catchUp(base);
        // What was pending is done by now, so that nothing is left to mend.
        System.out.println(state(projection.sync(base), base));
        RandomArticles source = articles(ontology, articles);
        for (int number = 0; number < articles; number++) {
          Extraction extraction = source.next(number, CLAIMS);
          if (!base.knows(extraction.document().id())) {
            base.add(extraction);
            projection.catchUp(base);
          }
        }
      }
    }

    private static String state(ProjectionReport report, KnowledgeBase base) {
      boolean whole = report.changedNothing() && base.validate().isEmpty();
      return whole ? WHOLE : BROKEN + " " + report + " " + base.validate();
    }
  }

  @Test
  void anImportThatIsKilledAnywhereEndsAsOneThatNeverWas() throws Exception {
    AleppoArticle.writeGazetteer(folder.resolve("actors"));
    Random random = new Random(SEED);
    int articles = Math.max(ARTICLES, KILLS);
    for (int kill = 0; kill < KILLS; kill++) {
      killAfter(random.nextInt(LONGEST_MILLIS), kill, articles);
    }
    try (BufferedReader out = start(articles).inputReader()) {
      assertThat(out.lines().filter(KilledImportIT::tellsState)).containsExactly(WHOLE);
    }
    assertEndsAsNeverKilled(articles);
  }

  private void killAfter(long millis, int kill, int articles) throws Exception {
    Process importing = start(articles);
    try (BufferedReader out = importing.inputReader()) {
      assertThat(out.lines().filter(KilledImportIT::tellsState).findFirst())
          .as("the stores before kill %d of seed %d", kill, SEED)
          .contains(WHOLE);
      importing.waitFor(millis, TimeUnit.MILLISECONDS);
    } finally {
      importing.destroyForcibly().waitFor();
    }
  }

  private static boolean tellsState(String line) {
    return line.equals(WHOLE) || line.startsWith(BROKEN);
  }

  private Process start(int articles) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Importing.class.getName(),
            folder.toString(),
            Integer.toString(articles))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void assertEndsAsNeverKilled(int articles) throws IOException {
    Ontology ontology = Ontology.load(ONTOLOGY_FOLDER);
    try (KnowledgeBase killed = dataset(folder, ontology);
        KnowledgeBase never =
            KnowledgeBase.inMemory(ontology, ONTOLOGY_FOLDER, folder.resolve("actors"));
        GraphStore store = graph(folder)) {
      RandomArticles source = articles(ontology, articles);
      for (int number = 0; number < articles; number++) {
        never.add(source.next(number, CLAIMS));
      }
      assertThat(export(killed)).isEqualTo(export(never));
      assertThat(new Projection(store, ontology).sync(never))
          .matches(ProjectionReport::changedNothing, "the graph of a run that was never killed");
    }
  }

  private static String export(KnowledgeBase base) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    base.export(out, ExportFormat.TRIG, Scope.ALL);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static RandomArticles articles(Ontology ontology, int articles) {
    return new RandomArticles(ontology, RandomArticles.crowd(10 * articles), SEED);
  }

  private static KnowledgeBase dataset(Path folder, Ontology ontology) {
    return KnowledgeBase.open(
        folder.resolve("data"), ontology, ONTOLOGY_FOLDER, folder.resolve("actors"));
  }

  private static GraphStore graph(Path folder) {
    return GraphStore.open(
        new GraphSettings(folder.resolve("neo4j"), Ports.ANY, Optional.empty()),
        BrowserContent.NONE);
  }
}
