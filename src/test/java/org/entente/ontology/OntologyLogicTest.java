package org.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** Reads the ontology as OWL tools read it, and reasons over it as a description logic. */
class OntologyLogicTest {

  private static final Path ONTOLOGY = Path.of("ontology", "entente.ttl");
  private static final String PREFIXES =
      """
      @prefix ent: <https://w3id.org/entente/ontology#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      """;

  private static String ontology;

  @BeforeAll
  static void read() throws IOException {
    ontology = Files.readString(ONTOLOGY);
  }

  @Test
  void ontologyIsInOwl2Dl() throws OWLOntologyCreationException {
    assertThat(new OWL2DLProfile().checkOntology(load(ontology)).getViolations()).isEmpty();
  }

  @Test
  void somethingOutsideOwl2DlIsNoticed() throws OWLOntologyCreationException {
    OWLOntology faulty = load(ontology + PREFIXES + "ent:supports rdfs:subPropertyOf ent:sign .");
    assertThat(new OWL2DLProfile().checkOntology(faulty).getViolations()).isNotEmpty();
  }

  @Test
  void everyClassCanHaveAnInstance() throws OWLOntologyCreationException {
    assertThat(unsatisfiable(ontology)).isEmpty();
  }

  @Test
  void classThatCanHaveNoInstanceIsNoticed() throws OWLOntologyCreationException {
    assertThat(
            unsatisfiable(
                ontology
                    + PREFIXES
                    + "ent:Centaur a owl:Class ; rdfs:subClassOf ent:Person, ent:State ."))
        .containsExactly("https://w3id.org/entente/ontology#Centaur");
  }

  private static OWLOntology load(String turtle) throws OWLOntologyCreationException {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    return manager.loadOntologyFromOntologyDocument(
        new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> unsatisfiable(String turtle) throws OWLOntologyCreationException {
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(load(turtle));
    try {
      assertThat(reasoner.isConsistent()).isTrue();
      List<String> names = new ArrayList<>();
      reasoner
          .getUnsatisfiableClasses()
          .getEntitiesMinusBottom()
          .forEach(found -> names.add(found.getIRI().toString()));
      return names;
    } finally {
      reasoner.dispose();
    }
  }
}
