package org.entente.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.ontology.Ontology;
import org.entente.question.AleppoArticle;
import org.entente.rdf.ExportFormat;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.Scope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries that the README offers to a newcomer find something in an exported file. */
class NewcomerQueriesTest {

  @TempDir private static Path folder;
  private static DatasetGraph exported = DatasetGraphFactory.empty();

  static List<CodeBlock> queries() {
    return CodeBlock.of(Path.of("README.md")).stream()
        .filter(block -> block.language().equals("sparql") && block.text().contains("SELECT"))
        .toList();
  }

  @BeforeAll
  static void export() throws IOException {
    Path ontology = Path.of("ontology");
    AleppoArticle.writeGazetteer(folder);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (KnowledgeBase base = KnowledgeBase.inMemory(Ontology.load(ontology), ontology, folder)) {
      base.add(AleppoArticle.extraction());
      base.export(out, ExportFormat.TRIG, Scope.ALL);
    }
    exported = DatasetGraphFactory.create();
    RDFDataMgr.read(exported, new ByteArrayInputStream(out.toByteArray()), Lang.TRIG);
  }

  @Test
  void thereAreFive() {
    assertThat(queries()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void queryFindsSomething(CodeBlock query) {
    try (QueryExec execution = QueryExec.dataset(exported).query(query.text()).build()) {
      assertThat(execution.select().hasNext()).isTrue();
    }
  }
}
