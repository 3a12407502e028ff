package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private static final String FRENCH =
      "La Géorgie a dénoncé l’offensive et dit qu'elle soutient les forces de son voisin à l'est.\n";
  private static final String MATTER =
      """
      ---
      title: "Un accord à Tbilissi"
      date: 2023-05-04
      source: exemple
      language: fr
      ---
      """;

  private final DocumentReader reader = new DocumentReader();

  private ReadOutcome read(byte[] bytes, String name) {
    return reader.read(new ByteArrayInputStream(bytes), name);
  }

  private ReadOutcome read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), "articles/tbilissi.txt");
  }

  @Test
  void frontMatterGivesTitleDatePublisherAndLanguage() {
    ReadOutcome outcome = read(MATTER + FRENCH);
    Document document = outcome.document();
    assertThat(document.name()).isEqualTo("tbilissi");
    assertThat(document.title()).isEqualTo("Un accord à Tbilissi");
    assertThat(document.date()).contains(LocalDate.of(2023, 5, 4));
    assertThat(document.publisher()).contains("exemple");
    assertThat(document.language()).isEqualTo(Language.FRENCH);
    assertThat(document.text()).isEqualTo(MATTER + FRENCH);
    assertThat(document.body().of(document.text())).isEqualTo(FRENCH);
    assertThat(outcome.notes()).isEmpty();
  }

  @Test
  void identityIsTheHashOfTheText() {
    Document document = read("The army said that it had left the town.\n").document();
    assertThat(document.id()).hasSize(16).matches("[0-9a-f]+");
    assertThat(read(document.text()).document().id()).isEqualTo(document.id());
    assertThat(read(document.text() + " ").document().id()).isNotEqualTo(document.id());
  }

  @Test
  void withoutFrontMatterTheFirstLineIsTheTitleAndTheMissingDateIsNoted() {
    ReadOutcome outcome =
        read("\nAn evening in Tbilisi\n\nThe two sides said that they had met.\n");
    assertThat(outcome.document().title()).isEqualTo("An evening in Tbilisi");
    assertThat(outcome.document().date()).isEmpty();
    assertThat(outcome.document().language()).isEqualTo(Language.ENGLISH);
    assertThat(outcome.notes()).singleElement().asString().contains("no date");
  }

  @Test
  void aDateWithATimeOfDayIsThatDay() {
    String text = MATTER.replace("2023-05-04", "2023-05-04T23:30:00+02:00") + FRENCH;
    assertThat(read(text).document().date()).contains(LocalDate.of(2023, 5, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, Latin-1",
    "windows-1252, Windows-1252",
    "UTF-16LE, UTF-16",
    "UTF-16BE, UTF-16",
    "UTF-16, UTF-16",
    "UTF-32, UTF-32"
  })
  void otherEncodingsAreReadWithANote(String charset, String label) {
    String text = MATTER + (label.equals("Latin-1") ? FRENCH.replace('’', '\'') : FRENCH);
    byte[] bytes = text.getBytes(Charset.forName(charset));
    if (charset.equals("UTF-32")) {
      bytes = ("\ufeff" + text).getBytes(Charset.forName("UTF-32BE"));
    }
    ReadOutcome outcome = read(bytes, "a.txt");
    assertThat(outcome.document().text()).isEqualTo(text);
    assertThat(outcome.notes())
        .singleElement()
        .isEqualTo("a.txt: read as " + label + ", not UTF-8");
  }

  @Test
  void aByteOrderMarkBeforeUtf8IsDroppedWithoutANote() {
    ReadOutcome outcome = read("\ufeff" + MATTER + FRENCH);
    assertThat(outcome.document().text()).isEqualTo(MATTER + FRENCH);
    assertThat(outcome.notes()).isEmpty();
  }

  @Test
  void afewDamagedCharactersDoNotMakeUtf8Latin1() {
    byte[] bytes = (MATTER + FRENCH.repeat(3) + "~").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xe9;
    ReadOutcome outcome = read(bytes, "a.txt");
    assertThat(outcome.document().text()).contains("dénoncé l’offensive").endsWith("\ufffd");
    assertThat(outcome.notes()).singleElement().asString().contains("1 damaged character");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\t\n", "---\ntitle: x\n---\n", "1914-1918, 42 % !\n"})
  void aTextWithoutWordsIsRefused(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("articles/tbilissi.txt: ")
        .message()
        .containsAnyOf("is empty", "holds no words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7 …", "PK\u0003\u0004", "\u007fELF\u0000\u0001\u0002\u0000abc"})
  void aBinaryIsRefused(String content) {
    assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.ISO_8859_1), "b.txt"))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("b.txt: is ")
        .hasMessageEndingWith("save the article as plain text or HTML in UTF-8.");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-13-40, a.txt:3: the date \"2023-13-40\" is not a day",
    "4 mai 2023, a.txt:3: the date \"4 mai 2023\" is not a day"
  })
  void aBadDateIsReportedWithItsLine(String date, String message) {
    String text = MATTER.replace("2023-05-04", date) + FRENCH;
    assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8), "a.txt"))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void brokenFrontMatterIsReportedWithItsLine() {
    String text = "---\ntitle: x\ndate: [2023\n---\n" + FRENCH;
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ProblemException.class)
        .message()
        .matches("(?s)articles/tbilissi\\.txt:[345]: broken front matter .*");
  }

  @Test
  void frontMatterThatIsNeverClosedIsReported() {
    assertThatThrownBy(() -> read("---\ntitle: x\n\n" + FRENCH))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("articles/tbilissi.txt:1: the front matter has no closing line");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El ejército anunció que las fuerzas de la región se han retirado de la ciudad | Spanish",
        "Die Regierung hat sich mit den Rebellen auf eine Waffenruhe geeinigt und wird | German",
        "Президент России заявил о поддержке | its language can't be told",
        "Zzyzx qwrt plokm njiub hvgyc | its language can't be told"
      })
  void otherLanguagesAreRefusedAndNamed(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aLanguageThatIsNotReadIsRefusedWithItsLine() {
    String text = MATTER.replace("language: fr", "language: de") + FRENCH;
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("articles/tbilissi.txt:5: the language \"de\"");
  }

  @Test
  void theStatedLanguageWinsOverTheWordsWithANote() {
    String text = MATTER.replace("language: fr", "language: en") + FRENCH;
    ReadOutcome outcome = read(text);
    assertThat(outcome.document().language()).isEqualTo(Language.ENGLISH);
    assertThat(outcome.notes()).singleElement().asString().contains("look fr");
  }

  @Test
  void aMissingFileAndAFolderAreRefused(@TempDir Path folder) {
    assertThatThrownBy(() -> reader.read(folder.resolve("none.txt")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("there is no such file");
    assertThatThrownBy(() -> reader.read(folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("is a folder");
  }

  @Test
  void articlesOfAFolderComeInOrderWithoutHiddenAndForeignFiles(@TempDir Path folder)
      throws IOException {
    for (String name : new String[] {"b.txt", "a/c.html", ".git/d.txt", "e.tsv", "README.md"}) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, FRENCH);
    }
    assertThat(reader.articlesIn(folder))
        .containsExactly(folder.resolve("a/c.html"), folder.resolve("b.txt"));
  }

  @Test
  void aFolderWithoutArticlesIsRefused(@TempDir Path folder) {
    assertThatThrownBy(() -> reader.articlesIn(folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("holds no article");
  }
}
