package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.entente.document.Language;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerReaderTest {

  private static final String ACTOR = "https://w3id.org/entente/actor/";

  private static Map<String, KnownActor> read(String actors) {
    return new GazetteerReader().read(Sample.model(actors));
  }

  private static KnownActor read(String actors, String iri) {
    return Optional.ofNullable(read(actors).get(iri)).orElseThrow();
  }

  @Test
  void aLabelThatLanguagesShareIsTheLabelInEach() {
    KnownActor oman =
        read("actor:oman a ent:State ; skos:prefLabel \"Oman\"@fr, \"Oman\"@en .", ACTOR + "oman");
    assertThat(oman.labels())
        .containsEntry(Language.FRENCH, "Oman")
        .containsEntry(Language.ENGLISH, "Oman");
  }

  @Test
  void yearsAndSuccessorsAreRead() {
    KnownActor zaire =
        read(
            """
                actor:zaire a ent:State ; skos:prefLabel "Zaïre"@fr ;
                  schema:foundingDate "1971" ; schema:dissolutionDate "1997-05-17" ;
                  dcterms:isReplacedBy actor:dr-congo .
                """,
            ACTOR + "zaire");
    assertThat(zaire.period().contain(1980)).isTrue();
    assertThat(zaire.period().contain(1998)).isFalse();
    assertThat(zaire.successor()).contains(ACTOR + "dr-congo");
  }

  @Test
  void aPlaceLiesInTheCountryOfItsRegion() {
    KnownActor town =
        read(
            """
                actor:mali a ent:State ; skos:prefLabel "Mali"@fr .
                place:north a ent:Region ; skos:prefLabel "Nord"@fr ; ent:locatedIn actor:mali .
                place:kidal a ent:Settlement ; skos:prefLabel "Kidal"@fr ; ent:locatedIn place:north .
                """,
            "https://w3id.org/entente/place/kidal");
    assertThat(town.country()).contains(ACTOR + "mali");
    assertThat(town.state()).isEmpty();
  }

  @Test
  void anActorWithoutAClassIsReported() {
    assertThatThrownBy(() -> read("actor:nobody skos:prefLabel \"Nobody\"@en ."))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("actor/nobody");
  }

  @Test
  void aFileThatIsNoTurtleIsReportedByItsName(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("broken.ttl"), "actor:x a");
    assertThatThrownBy(() -> Gazetteer.load(folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("broken.ttl");
  }

  @Test
  void aMissingFolderIsReported(@TempDir Path folder) {
    assertThatThrownBy(() -> Gazetteer.load(folder.resolve("none")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("none");
  }
}
