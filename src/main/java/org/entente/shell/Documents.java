package org.entente.shell;

import java.util.Map;
import java.util.stream.Collectors;
import org.entente.rdf.DocumentSummary;
import org.entente.rdf.KnowledgeBase;
import org.entente.rdf.Vocabulary;

/** The documents of a dataset by their IRIs. */
final class Documents {

  private Documents() {}

  static Map<String, DocumentSummary> byIri(KnowledgeBase knowledge) {
    return knowledge.documents().stream()
        .collect(
            Collectors.toMap(
                document -> Vocabulary.document(document.id()).getURI(), document -> document));
  }

  /** Title, date and publisher, in one line. */
  static String citation(DocumentSummary document) {
    StringBuilder citation = new StringBuilder(document.title());
    document.date().ifPresent(date -> citation.append(", ").append(date));
    document.publisher().ifPresent(by -> citation.append(" (").append(by).append(')'));
    return citation.toString();
  }
}
