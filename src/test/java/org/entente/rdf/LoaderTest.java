package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.rdf.Sample.entity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.IsoMatcher;
import org.entente.actor.Entity;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoaderTest {

  private static final Path FOLDER = Path.of("ontology");
  private static final Ontology ONTOLOGY = Ontology.load(FOLDER);
  private static final Entity RURITANIA = entity("ruritania", "State", "Ruritanie");
  private static final Entity MICHAEL = entity("michael", "Person", "Michael", "duc Noir");
  private static final Entity FRONT = entity("front", "JihadistGroup", "Front");
  private static final Entity GUARD = entity("guard", "JihadistGroup", "Garde", "la Garde");
  private static final String LIST =
      """
      @prefix ent: <https://w3id.org/entente/ontology#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix list: <https://example.org/groups/> .
      list:scheme a skos:ConceptScheme .
      list:nile-front a skos:Concept, ent:ArmedGroup ; skos:inScheme list:scheme ;
        skos:notation "NF-1" ;
        skos:prefLabel "Nile Front"@en, "Front du Nil"@fr ; skos:altLabel "Sons of the Nile"@en .
      """;

  @TempDir private Path folder;

  private KnowledgeBase open(String name) {
    return KnowledgeBase.open(folder.resolve(name), ONTOLOGY, FOLDER, folder.resolve("actors"));
  }

  private void tell(KnowledgeBase base) {
    base.add(
        Sample.named("a")
            .states(RURITANIA, "supports", FRONT)
            .statesAt(FRONT, "descendsFrom", GUARD, "2012")
            .names(GUARD, "GRD")
            .leads(MICHAEL, RURITANIA, "duc")
            .extraction());
    base.add(
        Sample.named("b")
            .states(RURITANIA, "attacks", FRONT)
            .denies(MICHAEL, "supports", GUARD, MICHAEL)
            .extraction());
  }

  private Path export(KnowledgeBase base, String name, ExportFormat format) {
    Path file = folder.resolve(name + "." + format.ending());
    try (OutputStream out = Files.newOutputStream(file)) {
      base.export(out, format, Scope.ALL);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return file;
  }

  @ParameterizedTest
  @EnumSource(names = {"TRIG", "N_QUADS"})
  void exportTakenIntoAnEmptyFolderGivesTheSameDataset(ExportFormat format) {
    Path first;
    try (KnowledgeBase base = open("one")) {
      tell(base);
      first = export(base, "one", format);
    }
    try (KnowledgeBase base = open("other")) {
      Loading loading = base.load(first);
      assertThat(loading.documents()).hasSize(2).allMatch(a -> a instanceof Addition.Added);
      assertThat(loading.actors()).isZero();
      Path second = export(base, "other", format);
      DatasetGraph expected = RDFDataMgr.loadDatasetGraph(first.toString());
      DatasetGraph actual = RDFDataMgr.loadDatasetGraph(second.toString());
      assertThat(IsoMatcher.isomorphic(expected, actual)).isTrue();
      assertThat(second).hasSameBinaryContentAs(first);
      assertThat(base.load(first).documents()).allMatch(a -> a instanceof Addition.AlreadyKnown);
    }
  }

  @Test
  void exportSaysWhatItIsAndHowMuch() {
    try (KnowledgeBase base = open("one")) {
      tell(base);
      DatasetGraph all =
          RDFDataMgr.loadDatasetGraph(export(base, "one", ExportFormat.TRIG).toString());
      String claims =
          "ASK { GRAPH <https://w3id.org/entente/graph/description> { ?dataset a "
              + "<http://www.w3.org/ns/dcat#Dataset>, <http://rdfs.org/ns/void#Dataset> ; "
              + "<http://rdfs.org/ns/void#classPartition> ?part . ?part "
              + "<http://rdfs.org/ns/void#class> <https://w3id.org/entente/ontology#Claim> ; "
              + "<http://rdfs.org/ns/void#entities> "
              + base.statistics().claims()
              + " } }";
      try (QueryExec ask = QueryExec.dataset(all).query(claims).build()) {
        assertThat(ask.ask()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "TRIG", "N_TRIPLES", "N_QUADS"})
  void reifiersSayWhatEachClaimIsAboutAndAreTakenInAgain(ExportFormat format) throws IOException {
    try (KnowledgeBase base = open("one")) {
      tell(base);
      Path plain = export(base, "plain", format);
      Path file = folder.resolve("reified." + format.ending());
      try (OutputStream out = Files.newOutputStream(file)) {
        base.exportWithReifiers(out, format, Scope.ALL);
      }
      assertThat(plain).content().doesNotContain("reifies");
      DatasetGraph all = RDFDataMgr.loadDatasetGraph(file.toString());
      String ask =
          "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
              + "PREFIX ent: <https://w3id.org/entente/ontology#> SELECT ?claim { "
              + "{ ?claim a ent:Claim ; rdf:reifies <<( ?s ?p ?o )>> ; "
              + "rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o } UNION { GRAPH ?g { "
              + "?claim a ent:Claim ; rdf:reifies <<( ?s ?p ?o )>> ; "
              + "rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o } } }";
      try (QueryExec select = QueryExec.dataset(all).query(ask).build()) {
        assertThat(Iter.count(select.select())).isEqualTo(base.statistics().claims());
      }
      if (format.keepsGraphs()) {
        try (KnowledgeBase other = open("other")) {
          other.load(file);
          assertThat(export(other, "again", format)).hasSameBinaryContentAs(plain);
        }
      }
    }
  }

  @Test
  void exportThatMergesItsDocumentsIsRefused() {
    try (KnowledgeBase base = open("one")) {
      tell(base);
      Path merged = export(base, "merged", ExportFormat.TURTLE);
      assertThatThrownBy(() -> base.load(merged))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("merged.ttl");
    }
  }

  @Test
  void documentThatBreaksTheShapesIsRefused() throws IOException {
    Path first;
    try (KnowledgeBase base = open("one")) {
      tell(base);
      first = export(base, "one", ExportFormat.N_QUADS);
    }
    Path broken = folder.resolve("broken.nq");
    Files.writeString(
        broken,
        Files.readString(first).lines().filter(line -> !line.contains("#status>")).toList().stream()
            .reduce("", (all, line) -> all + line + "\n"));
    try (KnowledgeBase base = open("other")) {
      assertThat(base.load(broken).documents())
          .hasSize(2)
          .allMatch(a -> a instanceof Addition.Refused);
      assertThat(base.documents()).isEmpty();
    }
  }

  @Test
  void actorsOfAListServeTheExtractorAndStay() throws IOException {
    Path list = Files.writeString(folder.resolve("groups.ttl"), LIST);
    String ask = "ASK { <https://example.org/groups/nile-front> a <%sArmedGroup> }";
    String question = ask.formatted(Ontology.NAMESPACE);
    try (KnowledgeBase base = open("one")) {
      assertThat(base.load(list).actors()).isEqualTo(1);
      assertThat(base.ask(question, View.STATED)).isTrue();
      assertThat(base.validate()).isEmpty();
      assertThat(base.load(list).actors()).isZero();
    }
    try (KnowledgeBase base = open("one")) {
      assertThat(base.ask(question, View.STATED)).isTrue();
    }
    assertThat(
            org.entente.actor.Gazetteer.load(
                    Files.createDirectories(folder.resolve("actors")),
                    folder.resolve("one").resolve(KnowledgeBase.OWN_ACTORS))
                .beginsWithName("Sons of the Nile attack", Language.ENGLISH))
        .isTrue();
  }

  @Test
  void actorThatTheShapesForbidLeavesNothingBehind() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("groups.ttl"), LIST.replace("\"Sons of the Nile\"@en", "\"Sons\""));
    try (KnowledgeBase base = open("one")) {
      assertThatThrownBy(() -> base.load(list))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("nile-front");
      assertThat(folder.resolve("one").resolve(KnowledgeBase.OWN_ACTORS)).doesNotExist();
    }
  }

  @Test
  void actorWithoutAClassIsNamed() throws IOException {
    Path list =
        Files.writeString(folder.resolve("groups.ttl"), LIST.replace(", ent:ArmedGroup", ""));
    try (KnowledgeBase base = open("one")) {
      assertThatThrownBy(() -> base.load(list))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("nile-front");
    }
  }

  @Test
  void fileThatIsNoRdfIsRefusedWithItsPlace() throws IOException {
    Path list = Files.writeString(folder.resolve("odd.ttl"), "ent:a ent:b");
    try (KnowledgeBase base = open("one")) {
      assertThatThrownBy(() -> base.load(list))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("odd.ttl");
    }
  }
}
