package org.entente.question;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Entity;
import org.entente.claim.Extraction;
import org.entente.ontology.Ontology;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.View;

/**
 * Measures the built-in questions on generated claims: {@code QuestionBenchmark FOLDER CLAIMS}. An
 * empty folder is filled first; the gazetteer is that of the project.
 */
public final class QuestionBenchmark {

  private static final int CLAIMS_AN_ARTICLE = 20;
  private static final int ARTICLES_A_BATCH = 50;
  private static final int ASKED = 12;
  private static final int ROUNDS = 5;

  private final PrintStream out;
  private final Ontology ontology;
  private final KnowledgeBase knowledge;
  private final List<Entity> crowd;

  private QuestionBenchmark(PrintStream out, Path folder, int claims) {
    this.out = out;
    this.ontology = Ontology.load(Path.of("ontology"));
    this.knowledge =
        KnowledgeBase.open(folder, ontology, Path.of("ontology"), Path.of("import", "actors"));
    this.crowd = RandomArticles.crowd(Math.max(30, claims / 25));
  }

  /** Prints milliseconds for each question. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int claims = Integer.parseInt(arguments[1]);
    boolean empty = !Files.exists(folder);
    QuestionBenchmark benchmark = new QuestionBenchmark(System.out, folder, claims);
    if (empty) {
      benchmark.fill(claims);
    }
    benchmark.run();
    benchmark.knowledge.close();
  }

  private void fill(int claims) {
    RandomArticles articles = new RandomArticles(ontology, crowd, 20241130);
    long start = System.nanoTime();
    List<Extraction> batch = new ArrayList<>();
    for (int i = 0; i < claims / CLAIMS_AN_ARTICLE; i++) {
      batch.add(articles.next(i, CLAIMS_AN_ARTICLE));
      if (batch.size() == ARTICLES_A_BATCH) {
        knowledge.addAll(batch);
        batch.clear();
      }
    }
    knowledge.addAll(batch);
    out.printf("filled with %d claims in %.1f s%n", claims, (System.nanoTime() - start) / 1e9);
  }

  private void run() {
    out.printf("%-12s %9s %9s %9s %6s%n", "question", "first ms", "median", "slowest", "rows");
    for (Question question : Question.values()) {
      report(
          question.fileName(),
          (questions, entity) ->
              questions.links(question, entity.iri(), true, Window.ALWAYS).size());
    }
    report(
        "claims",
        (questions, entity) -> questions.claims(entity.iri(), crowd.getFirst().iri()).size());
    report("mentions", (questions, entity) -> questions.mentions(entity.iri()).size());
    report("tenures", (questions, entity) -> questions.tenures(entity.iri()).size());
    report("misses", (questions, entity) -> questions.misses().size());
    report(
        "premises",
        (questions, entity) ->
            questions.derivations(entity.iri(), "opposes", crowd.getFirst().iri()).size());
    long start = System.nanoTime();
    int names =
        knowledge.read(view(), data -> Names.of(new SparqlStore(data), ontology).all().size());
    out.printf("%-12s %9.1f %29d%n", "names", (System.nanoTime() - start) / 1e6, names);
  }

  private interface Asked {
    int rows(Questions questions, Entity entity);
  }

  private void report(String name, Asked asked) {
    double first = 0;
    int rows = 0;
    List<Double> warm = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Entity entity : crowd.subList(0, ASKED)) {
        long start = System.nanoTime();
        int found =
            knowledge.read(
                view(), data -> asked.rows(new Questions(new SparqlStore(data), ontology), entity));
        double taken = (System.nanoTime() - start) / 1e6;
        if (round == 0) {
          first = first == 0 ? taken : first;
          rows += found;
        } else {
          warm.add(taken);
        }
      }
    }
    double[] sorted = warm.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    out.printf(
        "%-12s %9.1f %9.1f %9.1f %6d%n",
        name, first, sorted[sorted.length / 2], sorted[sorted.length - 1], rows);
  }

  private static View view() {
    return View.NONE;
  }
}
