package org.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.entente.document.Language;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyTest {

  private static final Path FOLDER = Path.of("ontology");
  private final Ontology ontology = Ontology.load(FOLDER);

  @Test
  void relationsKeepTheOrderOfTheFile() {
    assertThat(ontology.properties())
        .extracting(Property::localName)
        .hasSize(30)
        .startsWith("supports", "supportsMilitarily")
        .endsWith("locatedIn", "alsoKnownAs");
  }

  @Test
  void treeSymmetryAndSignAreRead() {
    Property alliedWith = ontology.property("alliedWith").orElseThrow();
    assertThat(alliedWith.parent()).contains("supports");
    assertThat(alliedWith.symmetric()).isTrue();
    assertThat(alliedWith.transitive()).isFalse();
    assertThat(alliedWith.sign()).isOne();
    assertThat(alliedWith.relationshipType()).isEqualTo("ALLIED_WITH");
    assertThat(ontology.property("fights").orElseThrow().sign()).isEqualTo(-1);
    assertThat(ontology.property("locatedIn").orElseThrow().transitive()).isTrue();
  }

  @Test
  void everyRelationReadsFromBothEndsInBothLanguages() {
    Property supports = ontology.property("supports").orElseThrow();
    assertThat(supports.labels()).containsEntry(Language.FRENCH, "soutient");
    assertThat(supports.inverseLabels()).containsEntry(Language.ENGLISH, "is supported by");
  }

  @Test
  void unionsOfClassesAreRead() {
    Property attacks = ontology.property("attacks").orElseThrow();
    assertThat(attacks.domain()).isEqualTo(Set.of("Actor"));
    assertThat(attacks.range()).isEqualTo(Set.of("Actor", "Place"));
  }

  @Test
  void statedRangeNarrowsTheRange() {
    assertThat(ontology.property("opposes").orElseThrow().range()).isEqualTo(Set.of("Actor"));
  }

  @Test
  void stateIsBothOrganizationAndCountry() {
    assertThat(ontology.classPath("State"))
        .containsExactlyInAnyOrder("Actor", "Organization", "Place", "Country", "State")
        .endsWith("State");
    assertThat(ontology.isA("State", "Place")).isTrue();
    assertThat(ontology.isA("Settlement", "Actor")).isFalse();
    assertThat(ontology.classPath("JihadistGroup"))
        .containsExactly("Actor", "Organization", "ArmedGroup", "JihadistGroup");
  }

  @Test
  void familiesGroupTheRelations() {
    assertThat(ontology.family("dominates")).contains("structure");
    assertThat(ontology.family("demonym")).isEmpty();
  }

  @Test
  void turtleErrorNamesItsLine(@TempDir Path folder) throws IOException {
    copy(folder, "property-graph.ttl");
    Files.writeString(
        folder.resolve("entente.ttl"), "@prefix a: <http://a/> .\n\na:b a:c a:d ; ;; \n a:e \n");
    assertThatThrownBy(() -> Ontology.load(folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("entente.ttl:");
  }

  @Test
  void relationWithoutRelationshipTypeIsRefused(@TempDir Path folder) throws IOException {
    copy(folder, "entente.ttl");
    String mapping = Files.readString(FOLDER.resolve("property-graph.ttl"));
    Files.writeString(
        folder.resolve("property-graph.ttl"), mapping.replaceFirst("ent:fights .*\n", ""));
    assertThatThrownBy(() -> Ontology.load(folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("ent:fights has no relationship type");
  }

  @Test
  void missingLabelIsRefused(@TempDir Path folder) throws IOException {
    copy(folder, "property-graph.ttl");
    String turtle = Files.readString(FOLDER.resolve("entente.ttl"));
    Files.writeString(
        folder.resolve("entente.ttl"),
        turtle.replace("\"combat\"@fr, \"fights\"@en", "\"combat\"@fr"));
    assertThatThrownBy(() -> Ontology.load(folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("ent:fights: no label in the language en");
  }

  @Test
  void missingFolderIsSaid(@TempDir Path folder) {
    assertThatThrownBy(() -> Ontology.load(folder.resolve("none")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("there is no such file");
  }

  private static void copy(Path folder, String name) throws IOException {
    Files.copy(FOLDER.resolve(name), folder.resolve(name));
  }
}
