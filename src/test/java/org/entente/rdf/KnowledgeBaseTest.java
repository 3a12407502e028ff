package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.rdf.Sample.entity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.entente.actor.Entity;
import org.entente.claim.Claim;
import org.entente.claim.Extraction;
import org.entente.claim.Status;
import org.entente.document.Document;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnowledgeBaseTest {

  private static final Path FOLDER = Path.of("ontology");
  private static final Ontology ONTOLOGY = Ontology.load(FOLDER);
  private static final Entity RUSSIA = entity("russia", "State", "Russie", "Fédération de Russie");
  private static final Entity TURKEY = entity("turkey", "State", "Turquie");
  private static final Entity REGIME = entity("regime", "Government", "régime syrien");
  private static final Entity FACTIONS = entity("factions", "Collective", "factions rebelles");
  private static final Entity ALEPPO = entity("aleppo", "Settlement", "Alep");

  private Path folder;
  private KnowledgeBase base;

  @BeforeEach
  void openEmpty(@TempDir Path temporary) {
    folder = temporary;
    base = inMemory();
  }

  @AfterEach
  void close() {
    base.close();
  }

  private KnowledgeBase inMemory() {
    return KnowledgeBase.inMemory(ONTOLOGY, FOLDER, folder.resolve("actors"));
  }

  private KnowledgeBase open(String name) {
    return KnowledgeBase.open(folder.resolve(name), ONTOLOGY, FOLDER, folder.resolve("actors"));
  }

  private static Extraction first() {
    return Sample.named("premier")
        .states(RUSSIA, "alliedWith", REGIME)
        .states(TURKEY, "supports", FACTIONS)
        .statesAt(FACTIONS, "captures", ALEPPO, "2024-11-29")
        .names(FACTIONS, "FR")
        .extraction();
  }

  private static Extraction second() {
    return Sample.named("second")
        .states(REGIME, "alliedWith", RUSSIA)
        .denies(TURKEY, "supports", FACTIONS, TURKEY)
        .claims(Status.PLANNED, TURKEY, "attacks", REGIME)
        .extraction();
  }

  @Test
  void addedClaimIsStatedAndCitesItsWords() {
    assertThat(base.add(first())).isInstanceOf(Addition.Added.class);
    assertThat(ask("ASK { actor:turkey ent:supports actor:factions }")).isTrue();
    assertThat(
            ask(
                """
                ASK { GRAPH ?document {
                  ?claim a ent:Claim ; rdf:subject actor:turkey ; rdf:predicate ent:supports ;
                    ent:negated false ; ent:status ent:Asserted ; ent:highlight/nif:isString "Turquie" ;
                    prov:wasDerivedFrom ?passage .
                  ?passage nif:isString "Turquie supports factions rebelles." ;
                    nif:beginIndex ?begin ; nif:endIndex ?end .
                  ?document a ent:Document ; ent:name "premier" ; dcterms:date "2024-11-30"^^xsd:date } }
                """))
        .isTrue();
  }

  @Test
  void deniedOrPlannedClaimIsKeptButNotStated() {
    base.add(second());
    assertThat(ask("ASK { actor:turkey ent:supports actor:factions }")).isFalse();
    assertThat(ask("ASK { actor:turkey ent:attacks actor:regime }")).isFalse();
    assertThat(ask("ASK { GRAPH ?g { ?c ent:negated true ; ent:attributedTo actor:turkey } }"))
        .isTrue();
    assertThat(ask("ASK { GRAPH ?g { ?c ent:status ent:Planned } }")).isTrue();
  }

  @Test
  void symmetricRelationIsStatedOnceWhateverItsOrder() {
    base.add(first());
    base.add(second());
    assertThat(base.statistics().claimsByProperty()).containsEntry("alliedWith", 2L);
    assertThat(ask("ASK { actor:regime ent:alliedWith actor:russia }")).isTrue();
    assertThat(ask("ASK { actor:russia ent:alliedWith actor:regime }")).isFalse();
  }

  @Test
  void timeIsAnIntervalOfOwlTime() {
    base.add(first());
    assertThat(
            ask(
                """
                ASK { GRAPH ?g { ?claim rdf:predicate ent:captures ; ent:when ?when .
                  ?when a time:Interval ; time:hasBeginning/time:inXSDDate "2024-11-29"^^xsd:date } }
                """))
        .isTrue();
  }

  @Test
  void addingTwiceChangesNothing() {
    base.add(first());
    String before = export(base, ExportFormat.N_QUADS);
    long revision = base.revision();
    assertThat(base.add(first())).isInstanceOf(Addition.AlreadyKnown.class);
    assertThat(export(base, ExportFormat.N_QUADS)).isEqualTo(before);
    assertThat(base.revision()).isEqualTo(revision);
  }

  @ParameterizedTest
  @EnumSource
  void orderOfDocumentsChangesNothing(ExportFormat format) {
    base.add(first());
    base.add(second());
    try (KnowledgeBase other = inMemory()) {
      other.add(second());
      other.add(first());
      assertThat(export(other, format)).isEqualTo(export(base, format)).isNotEmpty();
    }
  }

  @Test
  void retractionTakesBackOnlyItsOwn() {
    base.add(first());
    String before = export(base, ExportFormat.N_QUADS);
    base.add(second());
    assertThat(export(base, ExportFormat.N_QUADS)).isNotEqualTo(before);
    assertThat(base.retract(second().document().id()))
        .isEqualTo(new Retraction.Retracted(second().document().id(), 3, 0));
    assertThat(export(base, ExportFormat.N_QUADS)).isEqualTo(before);
    assertThat(base.retract(second().document().id())).isInstanceOf(Retraction.NotKnown.class);
  }

  @ParameterizedTest
  @EnumSource
  void everySyntaxReadsBackTheSame(ExportFormat format) {
    base.add(first());
    base.add(second());
    DatasetGraph expected = parse(export(base, ExportFormat.N_QUADS), Lang.NQUADS);
    String written = export(base, format);
    Lang lang =
        switch (format) {
          case TURTLE -> Lang.TURTLE;
          case TRIG -> Lang.TRIG;
          case N_TRIPLES -> Lang.NTRIPLES;
          case N_QUADS -> Lang.NQUADS;
          case JSON_LD -> Lang.JSONLD11;
          case RDF_XML -> Lang.RDFXML;
        };
    DatasetGraph actual = parse(written, lang);
    if (format.keepsGraphs()) {
      assertThat(IsoMatcher.isomorphic(actual, expected)).isTrue();
    } else {
      assertThat(actual.getDefaultGraph().size())
          .isEqualTo((int) expected.stream().map(q -> q.asTriple()).distinct().count());
      expected.stream()
          .forEach(q -> assertThat(actual.getDefaultGraph().contains(q.asTriple())).isTrue());
    }
  }

  @Test
  void dataHasNoBlankNodes() {
    base.add(first());
    DatasetGraph all = parse(export(base, ExportFormat.N_QUADS), Lang.NQUADS);
    assertThat(all.stream().map(q -> q.getSubject()).filter(Node::isBlank)).isEmpty();
    assertThat(all.stream().map(q -> q.getObject()).filter(Node::isBlank)).isEmpty();
  }

  @Test
  void documentsAndStatisticsCount() {
    base.add(first());
    base.add(second());
    assertThat(base.documents())
        .extracting(DocumentSummary::name)
        .containsExactly("premier", "second");
    assertThat(base.documents().getFirst().claims()).isEqualTo(4);
    assertThat(base.documents().getFirst().language()).isEqualTo(Language.FRENCH);
    Statistics statistics = base.statistics();
    assertThat(statistics.documents()).isEqualTo(2);
    assertThat(statistics.claims()).isEqualTo(7);
    assertThat(statistics.statements()).isEqualTo(4);
    assertThat(statistics.actors()).isEqualTo(4);
    assertThat(statistics.places()).isEqualTo(1);
  }

  @Test
  void twoReadingsOfOneClaimAreOneWithTwoPassages() {
    Extraction once = Sample.named("deux").states(RUSSIA, "supports", REGIME).extraction();
    Extraction twice =
        Sample.named("deux")
            .states(RUSSIA, "supports", REGIME)
            .states(RUSSIA, "supports", REGIME)
            .extraction();
    assertThat(once.claims()).hasSize(1);
    base.add(twice);
    assertThat(base.statistics().claims()).isEqualTo(1);
    long passages =
        base.read(
            View.STATED,
            data ->
                data.asDatasetGraph().stream(Node.ANY, Node.ANY, Vocabulary.DERIVED_FROM, Node.ANY)
                    .count());
    assertThat(passages).isEqualTo(2);
  }

  @Test
  void claimThatBreaksTheShapesIsLeftOutAndTheOthersAreKept() {
    Extraction sound = first();
    Claim misfit =
        Sample.named("premier").states(RUSSIA, "captures", REGIME).extraction().claims().getFirst();
    List<Claim> claims = new ArrayList<>(sound.claims());
    claims.add(misfit);
    assertThat(base.add(new Extraction(sound.document(), claims, sound.entities(), sound.misses())))
        .isInstanceOfSatisfying(
            Addition.Added.class,
            added -> {
              assertThat(added.claims()).isEqualTo(sound.claims().size());
              assertThat(added.leftOut())
                  .extracting(Violation::shape)
                  .containsExactly("https://w3id.org/entente/shape/claim-object-is-place");
              assertThat(added.leftOut().getFirst().messages().get(Language.ENGLISH))
                  .isEqualTo("The object of this relation must be a place.");
            });
    assertThat(ask("ASK { GRAPH ?g { ?c rdf:object actor:regime ; rdf:predicate ent:captures } }"))
        .isFalse();
    assertThat(base.validate()).isEmpty();
  }

  @Test
  void documentThatBreaksTheShapesIsRefusedAndNothingIsKept() {
    Extraction sound = first();
    Document nameless =
        new Document(
            sound.document().id(),
            "",
            sound.document().title(),
            sound.document().date(),
            sound.document().publisher(),
            sound.document().language(),
            sound.document().text(),
            sound.document().body());
    assertThat(base.add(new Extraction(nameless, sound.claims(), sound.entities(), sound.misses())))
        .isInstanceOf(Addition.Refused.class);
    assertThat(base.documents()).isEmpty();
    assertThat(base.add(sound)).isInstanceOf(Addition.Added.class);
  }

  @Test
  void batchIsTheSameAsOneByOne() {
    assertThat(base.addAll(List.of(first(), second(), first())))
        .extracting(addition -> addition.getClass().getSimpleName())
        .containsExactly("Added", "Added", "AlreadyKnown");
    try (KnowledgeBase other = inMemory()) {
      other.add(first());
      other.add(second());
      assertThat(export(base, ExportFormat.N_QUADS)).isEqualTo(export(other, ExportFormat.N_QUADS));
    }
  }

  @Test
  void gazetteerNamesWinAndItsBlankNodesGetIris() throws Exception {
    Files.createDirectories(folder.resolve("actors"));
    Files.writeString(
        folder.resolve("actors/a.ttl"),
        """
        @prefix ent: <https://w3id.org/entente/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix actor: <https://w3id.org/entente/actor/> .
        actor:russia a ent:State ; skos:prefLabel "Russie"@fr, "Russia"@en .
        actor:boss a ent:Person ; skos:prefLabel "Chef"@fr ;
          ent:tenure [ ent:office "président"@fr ; ent:officeIn actor:russia ] .
        """);
    base.close();
    base = inMemory();
    base.add(first());
    assertThat(ask("ASK { actor:russia skos:prefLabel \"Russia\"@en }")).isTrue();
    assertThat(ask("ASK { actor:russia skos:altLabel ?any }")).isFalse();
    assertThat(ask("ASK { actor:turkey skos:prefLabel \"Turquie\"@fr }")).isTrue();
    assertThat(ask("ASK { actor:boss ent:tenure ?t . FILTER(isIRI(?t)) ?t ent:office ?o }"))
        .isTrue();
  }

  @Test
  void changesTellWhatToProject() {
    long empty = base.revision();
    base.add(first());
    long one = base.revision();
    base.add(second());
    base.retract(first().document().id());
    assertThat(base.changesSince(base.revision()))
        .isInstanceOfSatisfying(
            Changes.Some.class, changes -> assertThat(changes.added()).isEmpty());
    assertThat(base.changesSince(one))
        .isInstanceOfSatisfying(
            Changes.Some.class,
            changes -> {
              assertThat(changes.added()).containsExactly(second().document().id());
              assertThat(changes.retracted()).containsExactly(first().document().id());
              assertThat(changes.touched()).contains(RUSSIA.iri(), ALEPPO.iri());
            });
    assertThat(base.changesSince(empty)).isInstanceOf(Changes.Some.class);
    assertThat(base.changesSince(0)).isInstanceOf(Changes.Everything.class);
  }

  @Test
  void reopenedDatasetIsTheSame() {
    base.close();
    base = open("data");
    base.add(first());
    String before = export(base, ExportFormat.TRIG);
    long revision = base.revision();
    base.close();
    base = open("data");
    assertThat(export(base, ExportFormat.TRIG)).isEqualTo(before);
    assertThat(base.revision()).isEqualTo(revision);
    assertThat(base.knows(first().document().id())).isTrue();
  }

  @Test
  void fileInPlaceOfTheFolderIsSaid() throws Exception {
    Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> open("file"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("--data");
  }

  private boolean ask(String sparql) {
    return base.ask(PREFIXES + sparql, View.STATED);
  }

  private static final String PREFIXES =
      """
      PREFIX ent: <https://w3id.org/entente/ontology#>
      PREFIX actor: <https://w3id.org/entente/actor/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX time: <http://www.w3.org/2006/time#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      """;

  private static String export(KnowledgeBase base, ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    base.export(out, format, Scope.ALL);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static DatasetGraph parse(String text, Lang lang) {
    return RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .lang(lang)
        .toDatasetGraph();
  }
}
