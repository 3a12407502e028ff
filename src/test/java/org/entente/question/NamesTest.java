package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.entente.actor.Entity;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.question.Resolution.Found;
import org.entente.question.Resolution.How;
import org.entente.question.Resolution.Unknown;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"));

  @TempDir private static Path folder;
  private static Names names;

  @BeforeAll
  static void read() {
    Path actors = folder.resolve("actors");
    AleppoArticle.writeGazetteer(actors);
    try (KnowledgeBase knowledge =
        KnowledgeBase.open(folder.resolve("data"), ONTOLOGY, Path.of("ontology"), actors)) {
      knowledge.add(AleppoArticle.extraction());
      names = knowledge.read(View.NONE, data -> Names.of(new SparqlStore(data), ONTOLOGY));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "hayat tahrir al cham, Hayat Tahrir al-Cham",
    "HTS, Hayat Tahrir al-Cham",
    "Hayat Tahrir el-Sham, Hayat Tahrir al-Cham",
    "daech, État islamique",
    "ETAT ISLAMIQUE, État islamique",
    "l'État islamique, État islamique",
    "Téhéran, Iran",
    "teheran, Iran",
    "Tehran, Iran",
    "Bachar al-Assad, Bachar al-Assad",
    "Bashar Al Assad, Bachar al-Assad",
    "Bachar el-Assad, Bachar al-Assad",
    "Assad, Bachar al-Assad",
    "Araghchi, Abbas Araghchi",
    "factions rebelles, factions rebelles syriennes",
    "le Kremlin, Russie",
    "russes, Russie",
    "armée syrienne, forces du régime",
    "https://w3id.org/entente/actor/turkey, Turquie"
  })
  void isFoundByAnyNameSpellingAccentOrCase(String written, String label) {
    assertThat(names.resolve(written, true))
        .isInstanceOfSatisfying(
            Found.class,
            found -> assertThat(found.named().label(Language.FRENCH)).isEqualTo(label));
  }

  @Test
  void capitalIsThePlaceItselfWherePlacesAreMeant() {
    assertThat(names.resolve("Téhéran", false))
        .isInstanceOfSatisfying(
            Found.class, found -> assertThat(found.named().kind()).isEqualTo("Settlement"));
    assertThat(names.resolve("Téhéran", true))
        .isInstanceOfSatisfying(
            Found.class, found -> assertThat(found.how()).isEqualTo(How.CAPITAL));
  }

  @Test
  void townThatIsNoCapitalStaysItself() {
    assertThat(iri("Alep")).isEqualTo(AleppoArticle.ALEPPO.iri());
  }

  @ParameterizedTest
  @CsvSource({"Rassie, Russie", "Hayat Tahrir, Hayat Tahrir al-Cham", "Turnie, Turquie"})
  void unknownNameOffersTheNearest(String written, String offered) {
    assertThat(names.resolve(written, true))
        .isInstanceOfSatisfying(
            Unknown.class, unknown -> assertThat(unknown.nearest()).first().isEqualTo(offered));
  }

  @ParameterizedTest
  @CsvSource({
    "bach, Bachar al-Assad",
    "BACHAR AL-A, Bachar al-Assad",
    "tehe, Téhéran",
    "hts, HTS",
    "assa, Bachar al-Assad",
    "l'etat isl, État islamique"
  })
  void isCompletedWithoutCaseAndAccentsByAnyNameAndAnyWord(String typed, String name) {
    assertThat(names.startingWith(typed, Language.FRENCH, 20))
        .extracting(Completion::name)
        .contains(name);
  }

  @Test
  void eachIsCompletedToOneNameInTheLanguageOfTheUser() {
    assertThat(names.startingWith("bash", Language.ENGLISH, 20))
        .extracting(Completion::name)
        .startsWith("Bashar al-Assad")
        .doesNotHaveDuplicates();
    assertThat(names.startingWith("xylo", Language.ENGLISH, 20)).isEmpty();
    assertThat(names.startingWith("", Language.ENGLISH, 3)).hasSize(3);
  }

  @Test
  void nothingIsOfferedForWhatIsLikeNoName() {
    assertThat(names.resolve("xylophone", true))
        .isInstanceOfSatisfying(Unknown.class, unknown -> assertThat(unknown.nearest()).isEmpty());
    assertThat(names.resolve("", true)).isInstanceOf(Unknown.class);
  }

  @Test
  void labelsFollowTheLanguageAndFallBack() {
    Entity russia = AleppoArticle.RUSSIA;
    assertThat(names.label(russia.iri(), Language.ENGLISH)).isEqualTo("Russia");
    assertThat(names.label(AleppoArticle.REBELS.iri(), Language.ENGLISH))
        .isEqualTo("factions rebelles syriennes");
    assertThat(names.label("https://example.org/nobody", Language.ENGLISH))
        .isEqualTo("https://example.org/nobody");
  }

  private static String iri(String written) {
    return ((Found) names.resolve(written, true)).named().iri();
  }

  @Test
  void keptNamesAreFoundAsThoseOfTheStore() {
    Path file = folder.resolve("names.tsv");
    names.keep(file, 7);
    Names kept = Names.kept(file, 7, ONTOLOGY).orElseThrow();
    assertThat(kept.all()).isEqualTo(names.all());
    for (String written : List.of("hayat tahrir al cham", "Bashar Al Assad", "Assad", "Tehran")) {
      assertThat(kept.resolve(written, true)).isEqualTo(names.resolve(written, true));
    }
  }

  @Test
  void namesOfOtherDataOrInADamagedFileAreNotTaken() throws IOException {
    Path file = folder.resolve("others.tsv");
    assertThat(Names.kept(file, 7, ONTOLOGY)).isEmpty();
    names.keep(file, 7);
    assertThat(Names.kept(file, 8, ONTOLOGY)).isEmpty();
    Files.writeString(file, "half a line", StandardOpenOption.APPEND);
    assertThat(Names.kept(file, 7, ONTOLOGY)).isEmpty();
    Files.write(file, new byte[] {(byte) 0xff, 0, 9, 9});
    assertThat(Names.kept(file, 7, ONTOLOGY)).isEmpty();
  }
}
