package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.rdf.Vocabulary.data;
import static org.entente.rdf.Vocabulary.ent;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.document.Language;
import org.entente.ontology.TurtleFile;
import org.junit.jupiter.api.Test;

class AuditTest {

  private static final Path FOLDER = Path.of("ontology");
  private static final Node RURITANIA = data("actor/ruritania");
  private static final Node ZENDA = data("place/zenda");

  private final Validator validator =
      new Validator(
          TurtleFile.read(FOLDER.resolve("shapes.ttl")).graph(),
          TurtleFile.read(FOLDER.resolve("entente.ttl")).graph());
  private final DatasetGraph dataset = DatasetGraphFactory.create();

  private List<Violation> violations() {
    return validator.violations(new Audit(dataset, validator).report());
  }

  private void describe() {
    dataset.add(Vocabulary.ACTORS, RURITANIA, Vocabulary.TYPE, ent("State"));
    dataset.add(Vocabulary.ACTORS, ZENDA, Vocabulary.TYPE, ent("Settlement"));
    for (Node node : List.of(RURITANIA, ZENDA)) {
      dataset.add(
          Vocabulary.ACTORS,
          node,
          Vocabulary.PREF_LABEL,
          NodeFactory.createLiteralLang("nom", "fr"));
    }
  }

  @Test
  void statedTripleOfTheRightKindsIsFine() {
    describe();
    dataset.add(Vocabulary.STATED, RURITANIA, ent("controls"), ZENDA);
    assertThat(violations()).isEmpty();
  }

  @Test
  void statedTripleOfTheWrongKindIsFound() {
    describe();
    dataset.add(Vocabulary.STATED, ZENDA, ent("controls"), ZENDA);
    assertThat(violations())
        .extracting(Violation::shape)
        .containsExactlyInAnyOrder(
            "https://w3id.org/entente/shape/relation-subject-is-actor",
            "https://w3id.org/entente/shape/relation-relates-two");
    assertThat(violations().getFirst().messages()).containsKeys(Language.FRENCH, Language.ENGLISH);
  }

  @Test
  void faultInADocumentIsFound() {
    Node document = Vocabulary.document("one");
    dataset.add(document, document, Vocabulary.TYPE, Vocabulary.DOCUMENT);
    assertThat(violations())
        .isNotEmpty()
        .allMatch(violation -> violation.focus().equals(document.getURI()));
  }
}
