package org.entente.claim;

import org.entente.document.Document;

/**
 * Reads claims out of documents. A pure function: no state between documents, safe from many
 * threads.
 */
public interface Extractor {

  /** All that {@code document} says, as far as it was understood. */
  Extraction extract(Document document);
}
