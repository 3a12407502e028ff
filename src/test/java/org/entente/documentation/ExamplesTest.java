package org.entente.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.apache.jena.query.QueryFactory;
import org.entente.actor.Gazetteer;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.entente.document.Language;
import org.entente.graph.GraphSettings;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.cypher.internal.parser.v25.Cypher25Lexer;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser;

/** What the documentation tells people to write is accepted where it tells them to write it. */
class ExamplesTest {

  private static final List<Path> DOCUMENTATION =
      List.of(Path.of("README.md"), Path.of("ontology/README.md"), Path.of("import/README.md"));
  private static final Pattern ENTRY = Pattern.compile("(?m)^lex:(\\S+) a ontolex:");
  private static final Pattern RELATION = Pattern.compile("(?m)^ent:(\\w+) a owl:ObjectProperty");
  private static final Pattern CUE_WORD = Pattern.compile("writtenRep \"([^\"]+)\"");

  private static final Pattern SETTING = Pattern.compile("(ENTENTE_\\w+)=(\\S+)");

  @TempDir private Path home;

  static List<CodeBlock> blocks() {
    return DOCUMENTATION.stream().flatMap(file -> CodeBlock.of(file).stream()).toList();
  }

  @BeforeEach
  void copyOntology() throws IOException {
    for (String folder : List.of("ontology", "ontology/lexicon", "ontology/rules")) {
      Files.createDirectories(home.resolve(folder));
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, home.resolve(file.toString()));
        }
      }
    }
    Files.createDirectories(home.resolve("import/actors"));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyExampleIsAccepted(CodeBlock block) throws IOException {
    switch (block.language()) {
      case "turtle" -> turtle(block.text());
      case "sparql" -> {
        if (block.text().contains("CONSTRUCT")) {
          rule("rules", block.text());
        } else if (block.text().contains("SELECT ?one ?other")) {
          rule("contradictions", block.text());
        } else {
          query(block.text());
        }
      }
      case "yaml" -> frontMatter(block.text());
      // Sessions are run by the tests of the shell.
      case "console" -> assertThat(block.text()).startsWith("$ ");
      case "sh" -> settings(block.text());
      case "cypher" -> statements(block.text());
      default -> throw new AssertionError("no test knows how to run " + block);
    }
  }

  private void turtle(String text) throws IOException {
    if (text.contains("\nlex:")) {
      entry(text, text.contains("lexicon/fr/") ? Language.FRENCH : Language.ENGLISH);
    } else if (text.contains("\ncue:")) {
      cue(text, text.contains("lexicon/fr/") ? Language.FRENCH : Language.ENGLISH);
    } else if (text.contains("\nactor:")) {
      actor(text);
    } else {
      relation(text);
    }
  }

  private void entry(String text, Language language) throws IOException {
    append("ontology/lexicon/" + language.tag() + ".ttl", text);
    Lexicon lexicon = Lexicon.load(home.resolve("ontology"), language);
    String name = first(ENTRY, text);
    assertThat(lexicon.entries()).anyMatch(entry -> entry.iri().endsWith("/" + name));
  }

  private void cue(String text, Language language) throws IOException {
    append("ontology/lexicon/" + language.tag() + "-cues.ttl", text);
    Lexicon lexicon = Lexicon.load(home.resolve("ontology"), language);
    assertThat(lexicon.words(Cue.ACTOR_NOUN)).contains(first(CUE_WORD, text));
  }

  private void actor(String text) throws IOException {
    append("import/actors/mine.ttl", text);
    Gazetteer.load(home.resolve("import/actors"));
    Ontology ontology = Ontology.load(home.resolve("ontology"));
    try (KnowledgeBase base =
        KnowledgeBase.inMemory(ontology, home.resolve("ontology"), home.resolve("import/actors"))) {
      assertThat(base.validate()).isEmpty();
    }
  }

  private void relation(String text) throws IOException {
    append("ontology/entente.ttl", text);
    append("ontology/property-graph.ttl", text);
    Ontology ontology = Ontology.load(home.resolve("ontology"));
    assertThat(ontology.property(first(RELATION, text))).isPresent();
  }

  private void rule(String folder, String text) throws IOException {
    Files.createDirectories(home.resolve("ontology").resolve(folder));
    append("ontology/" + folder + "/mine.rq", text);
    Ontology ontology = Ontology.load(home.resolve("ontology"));
    try (KnowledgeBase base =
        KnowledgeBase.inMemory(ontology, home.resolve("ontology"), home.resolve("import/actors"))) {
      assertThat(base.documents()).isEmpty();
    }
  }

  private void query(String text) {
    Ontology ontology = Ontology.load(home.resolve("ontology"));
    try (KnowledgeBase base =
        KnowledgeBase.inMemory(ontology, home.resolve("ontology"), home.resolve("import/actors"))) {
      boolean found =
          base.query(
              QueryFactory.create(text),
              View.STATED,
              execution -> execution.execSelect().hasNext());
      assertThat(found).as("rows from an empty dataset").isFalse();
    }
  }

  private void frontMatter(String yaml) {
    byte[] bytes = (yaml + "\nUne phrase.\n").getBytes(StandardCharsets.UTF_8);
    Document document =
        new DocumentReader().read(new ByteArrayInputStream(bytes), "mine.txt").document();
    assertThat(document.date()).isPresent();
    assertThat(document.publisher()).isPresent();
  }

  private void settings(String exports) {
    Map<String, String> environment =
        SETTING
            .matcher(exports)
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    assertThat(environment).hasSize((int) exports.chars().filter(sign -> sign == '=').count());
    GraphSettings settings = GraphSettings.of(home, GraphSettings.ofEnvironment(environment));
    assertThat(settings.remote())
        .hasValueSatisfying(
            remote ->
                assertThat(remote.database()).contains(environment.get("ENTENTE_NEO4J_DATABASE")));
  }

  private void statements(String cypher) {
    Cypher25Parser parser =
        new Cypher25Parser(
            new CommonTokenStream(new Cypher25Lexer(CharStreams.fromString(cypher))));
    assertThat(parser.statements().statement()).hasSize(cypher.split(";\\s*").length);
    assertThat(parser.getNumberOfSyntaxErrors()).isZero();
  }

  private void append(String file, String text) throws IOException {
    Files.writeString(
        home.resolve(file), "\n" + text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
