package org.entente.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.claim.Extraction;
import org.entente.ontology.Ontology;
import org.entente.question.AleppoArticle;
import org.entente.rdf.KnowledgeBase;

/** Runs the program in this process, on a home and a data folder of its own. */
final class Program {

  private final Path home;
  private final Path data;
  private final Map<String, String> environment = new HashMap<>();
  private String input = "";
  private int width;

  /** What a run gave. */
  record Outcome(int status, String output, String messages) {

    List<String> lines() {
      return output.lines().toList();
    }
  }

  Program(Path folder) throws IOException {
    home = folder.resolve("home");
    data = folder.resolve("data");
    copy(Path.of("ontology"), home.resolve("ontology"));
    AleppoArticle.writeGazetteer(home.resolve("import").resolve("actors"));
  }

  /** Puts what the article on Aleppo states into the data. */
  Program withAleppo() {
    return with(AleppoArticle.extraction());
  }

  /** Puts an article into the data. */
  Program with(Extraction article) {
    Path ontology = home.resolve("ontology");
    try (KnowledgeBase knowledge =
        KnowledgeBase.open(
            data, Ontology.load(ontology), ontology, home.resolve("import").resolve("actors"))) {
      knowledge.add(article);
    }
    return this;
  }

  Program variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Program input(String text) {
    input = text;
    return this;
  }

  /** Makes standard output and standard error a terminal of this width; 0 for none. */
  Program width(int columns) {
    width = columns;
    return this;
  }

  Path home() {
    return home;
  }

  Path data() {
    return data;
  }

  /** A session on the data, as the prompt has it; to be closed. */
  Session session(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--data", data.toString()));
    all.addAll(List.of(arguments));
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()),
            environment,
            home,
            width,
            width,
            width);
    return new Session(surroundings, Start.read(all, surroundings));
  }

  Outcome run(String... arguments) {
    return runInto(new ByteArrayOutputStream(), arguments);
  }

  /** As {@link #run}, with standard output going elsewhere. */
  Outcome runInto(OutputStream output, String... arguments) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of("--data", data.toString()));
    all.addAll(List.of(arguments));
    int status =
        Entente.run(
            all,
            new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(output, true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8),
                environment,
                home,
                0,
                width,
                width));
    return new Outcome(
        status,
        output instanceof ByteArrayOutputStream kept ? kept.toString(StandardCharsets.UTF_8) : "",
        messages.toString(StandardCharsets.UTF_8));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
