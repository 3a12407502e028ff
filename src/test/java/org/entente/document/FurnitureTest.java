package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

  private static Document document(String text) {
    return new Document(
        "0",
        "a",
        "a",
        Optional.empty(),
        Optional.empty(),
        Language.FRENCH,
        text,
        new Span(0, text.length()));
  }

  /** The text with its furniture taken out. */
  private static String prose(String text) {
    StringBuilder prose = new StringBuilder(text);
    List<Span> spans = Furniture.in(document(text));
    for (Span span : spans.reversed()) {
      prose.delete(span.start(), span.end());
    }
    return prose.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lire aussi : Le Tchad rompt avec la France",
        "À lire aussi Le Tchad rompt avec la France",
        "Voir aussi notre dossier sur le Soudan",
        "Read more: Chad breaks with France",
        "RELATED – Chad breaks with France",
        "Par Jeanne Dupont",
        "Par Jeanne Dupont et Ali Ben Salah, à Tunis",
        "By Jane Smith in Nairobi",
        "By Jane Smith and Ali Hassan",
        "Avec AFP et Reuters",
        "(avec AFP)",
        "Publié le 3 mars 2021 à 14h05",
        "Updated 3 March 2021",
        "mg/jlw (AFP, Reuters)",
        "AFP",
        "Des soldats tchadiens près de Mao, le 3 mars 2021. © Jean Martin, AFP",
        "Photo : des soldats tchadiens près de Mao",
        "Chadian soldiers near Mao (File photo)",
        "Des soldats tchadiens à Mao / AFP",
        "Abonnez-vous à notre lettre"
      })
  void aLineBesideTheProseGoesWhole(String line) {
    assertThat(prose("Le Tchad a signé.\n\n" + line + "\n\nLe Niger aussi."))
        .isEqualTo("Le Tchad a signé.\n\n\n\nLe Niger aussi.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Beyrouth (Liban), 30 nov 2024 – Le Hezbollah a répondu. | Le Hezbollah a répondu.",
        "BEIRUT, Nov 30 (Reuters) - Hezbollah answered. | Hezbollah answered.",
        "NAIROBI, Kenya (AP) — Rwanda denied it. | Rwanda denied it.",
        "KABOUL — Les talibans ont nié. | Les talibans ont nié.",
        "Paris (AFP) - La France a réagi. | La France a réagi.",
        "La France a réagi (AFP). | La France a réagi.",
        "Kenya agreed. (Reporting by Jane Smith; editing by Ali Hassan) | Kenya agreed.",
        "Le [Tchad](https://example.org/tchad) a signé. | Le [Tchad] a signé.",
        "Le <a href=\"/t\">Tchad</a> a signé. | Le Tchad a signé.",
        "Voyez https://example.org/a?b=c pour la suite. | Voyez  pour la suite."
      })
  void partsOfALineGoAlone(String line, String rest) {
    assertThat(prose(line)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Tchad accuse le Soudan d'armer les rebelles.",
        "Par la voix de son ministre, Paris a condamné l'attaque.",
        "By Friday the army had left the town.",
        "By invading Kuwait, Iraq alienated Saudi Arabia.",
        "Lire la presse est devenu dangereux à Alep, selon l'ONU.",
        "Related groups in Mali support the junta, which fights the rebels in the north of the country.",
        "Watch groups accuse Rwanda of arming the M23.",
        "La Turquie (membre de l'Otan) soutient les rebelles.",
        "L'Iran - allié de Damas - a condamné le raid.",
        "HTS - un groupe djihadiste - a pris la ville.",
        "Selon l'AFP, l'armée a repris la ville.",
        "The agency AFP said that the army had retaken the town.",
        "A photo of the two leaders was published by Reuters on Monday.",
        "Vidéo à l'appui, le M23 accuse l'armée congolaise d'avoir bombardé Goma et Bukavu."
      })
  void proseStays(String line) {
    assertThat(prose(line)).isEqualTo(line);
  }

  @Test
  void theSampleArticlesAreAllProse() {
    DocumentReader reader = new DocumentReader();
    assertThat(reader.articlesIn(Path.of("import", "corpus")))
        .allSatisfy(file -> assertThat(Furniture.in(reader.read(file).document())).isEmpty());
  }

  @Test
  void theFrontMatterIsLeftAlone() {
    String text = "---\nsource: AFP\n---\nAFP\n";
    Document document =
        new Document(
            "0",
            "a",
            "a",
            Optional.empty(),
            Optional.empty(),
            Language.FRENCH,
            text,
            new Span(20, 24));
    assertThat(Furniture.in(document)).containsExactly(new Span(20, 23));
  }
}
