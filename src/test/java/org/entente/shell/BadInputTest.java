package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.entente.shell.Program.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be read gets one line that says where and what to do, and changes nothing. */
class BadInputTest {

  private static final String FRENCH =
      "La France a dit que le Mali et le Niger sont dans l'accord.";

  @TempDir private static Path shared;
  private static Program program;

  @TempDir private Path folder;

  @BeforeAll
  static void prepare() throws IOException {
    program = new Program(shared).withAleppo().variable("LANG", "en_GB.UTF-8");
  }

  static Stream<Arguments> badArticles() {
    return Stream.of(
        Arguments.of("empty.txt", "", "is empty"),
        Arguments.of("blank.txt", " \n\n", "is empty"),
        Arguments.of("numbers.txt", "12, 13, 14\n", "holds no words"),
        Arguments.of("report.pdf", "%PDF-1.7\n", "is a PDF file"),
        Arguments.of("program.txt", "\u007fELF\u0000\u0001\u0002", "is not text"),
        Arguments.of(
            "spanish.txt",
            "El gobierno de la región dijo que no se ha retirado de la ciudad por los combates.",
            "seems to be in Spanish"),
        Arguments.of("german.txt", "---\nlanguage: de\n---\nEin Satz.\n", "\"de\""),
        Arguments.of("unclosed.txt", "---\ntitle: x\n\n" + FRENCH, "no closing line"),
        Arguments.of("matter.txt", "---\ntitle: [x\n---\n" + FRENCH, "broken front matter"),
        Arguments.of("date.txt", "---\ndate: soon\n---\n" + FRENCH, "the date \"soon\""),
        Arguments.of("page.html", "<html><body></body></html>", "holds no paragraphs"));
  }

  private static String state() {
    return program.run("stats", "--format", "csv").output();
  }

  /** One line on standard error, with the place and a remedy, and nothing on standard output. */
  private static void assertOneClearLine(Outcome outcome, String place, String what) {
    assertThat(outcome.status()).isEqualTo(Exit.FAILED.code());
    assertThat(outcome.messages().lines().filter(line -> line.contains(what)))
        .singleElement()
        .asString()
        .contains(place)
        .contains("; ")
        .endsWith(".");
    assertThat(outcome.messages()).doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @MethodSource("badArticles")
  void badArticlesAreRefusedAndTheDataStay(String name, String content, String what)
      throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content, StandardCharsets.UTF_8);
    String before = state();
    assertOneClearLine(program.run("import", file.toString()), name, what);
    assertThat(state()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("badArticles")
  void badArticlesAreNotExtractedEither(String name, String content, String what)
      throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content, StandardCharsets.UTF_8);
    Outcome outcome = program.run("extract", file.toString());
    assertOneClearLine(outcome, name, what);
    assertThat(outcome.output()).isEmpty();
  }

  @Test
  void aMissingFileAndAFolderWithoutArticlesAreRefused() throws IOException {
    assertOneClearLine(
        program.run("import", folder.resolve("none.txt").toString()), "none.txt", "no such file");
    Path hollow = Files.createDirectory(folder.resolve("hollow"));
    assertOneClearLine(program.run("import", hollow.toString()), "hollow", "holds no article");
  }

  @Test
  void anErrorInTheOntologyIsReportedWithItsPlace() throws IOException {
    Program broken = new Program(folder);
    Files.writeString(
        broken.home().resolve("ontology/entente.ttl"),
        "\nent:broken a owl:Class\nent:other a owl:Class .\n",
        StandardOpenOption.APPEND);
    Outcome outcome = broken.run("actors");
    assertOneClearLine(outcome, "entente.ttl:", "mend the Turtle");
    assertThat(outcome.output()).isEmpty();
  }

  @Test
  void aGoldFolderWithoutClaimsIsRefused() throws IOException {
    Path hollow = Files.createDirectory(folder.resolve("hollow"));
    assertOneClearLine(
        program.run("evaluate", hollow.toString()), "hollow", "holds no NAME.claims.tsv");
  }

  @Test
  void aDataFolderThatCannotBeMadeIsReported() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Outcome outcome = program.run("--data", file.resolve("data").toString(), "documents");
    assertThat(outcome.status()).isEqualTo(Exit.FAILED.code());
    assertThat(outcome.messages().lines()).singleElement().asString().contains("file");
  }
}
