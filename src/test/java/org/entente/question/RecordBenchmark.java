package org.entente.question;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.claim.Extraction;
import org.entente.ontology.Ontology;
import org.entente.rdf.ExportFormat;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.Scope;

/**
 * Measures the record at two sizes: what one more article costs, and the whole validated and
 * exported: {@code RecordBenchmark FOLDER SMALL LARGE}, in claims. A folder that is there is taken
 * as filled with the large number.
 */
public final class RecordBenchmark {

  private static final int CLAIMS_AN_ARTICLE = 20;
  private static final int ARTICLES_A_BATCH = 50;
  private static final int ADDED = 30;

  private final PrintStream out;
  private final KnowledgeBase knowledge;
  private final RandomArticles articles;
  private int written;

  private RecordBenchmark(PrintStream out, Path folder, int claims, int written) {
    Ontology ontology = Ontology.load(Path.of("ontology"));
    this.out = out;
    this.knowledge =
        KnowledgeBase.open(folder, ontology, Path.of("ontology"), Path.of("import", "actors"));
    this.articles =
        new RandomArticles(ontology, RandomArticles.crowd(claims / 25), 20241130L + written);
    this.written = written;
  }

  /** Prints seconds. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int small = Integer.parseInt(arguments[1]);
    int large = Integer.parseInt(arguments[2]);
    boolean filled = Files.exists(folder);
    RecordBenchmark benchmark =
        new RecordBenchmark(System.out, folder, large, filled ? large / CLAIMS_AN_ARTICLE : 0);
    if (!filled) {
      benchmark.fill(small);
      benchmark.addOneByOne();
      benchmark.fill(large);
    }
    benchmark.addOneByOne();
    benchmark.validate();
    benchmark.export();
    benchmark.knowledge.close();
  }

  private void fill(int claims) {
    long start = System.nanoTime();
    List<Extraction> batch = new ArrayList<>();
    while (written < claims / CLAIMS_AN_ARTICLE) {
      batch.add(next());
      if (batch.size() == ARTICLES_A_BATCH) {
        knowledge.addAll(batch);
        batch.clear();
      }
    }
    knowledge.addAll(batch);
    out.printf("filled up to %d claims in %.1f s%n", claims, since(start));
  }

  private Extraction next() {
    return articles.next(written++, CLAIMS_AN_ARTICLE);
  }

  private void addOneByOne() {
    double[] seconds = new double[ADDED];
    for (int i = 0; i < ADDED; i++) {
      Extraction extraction = next();
      long start = System.nanoTime();
      knowledge.add(extraction);
      seconds[i] = since(start);
    }
    Arrays.sort(seconds);
    out.printf(
        "one more article of %d claims: median %.3f s, slowest %.3f s%n",
        CLAIMS_AN_ARTICLE, seconds[ADDED / 2], seconds[ADDED - 1]);
  }

  private void validate() {
    long start = System.nanoTime();
    int violations = knowledge.validate().size();
    out.printf("validated in %.1f s, %d violations%n", since(start), violations);
  }

  private void export() throws IOException {
    long start = System.nanoTime();
    try (OutputStream none = OutputStream.nullOutputStream()) {
      knowledge.export(none, ExportFormat.TRIG, Scope.ALL);
    }
    out.printf("exported in %.1f s%n", since(start));
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
