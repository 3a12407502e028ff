package org.entente.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A syntax of RDF. */
public enum ExportFormat {
  TURTLE("ttl", false),
  TRIG("trig", true),
  N_TRIPLES("nt", false),
  N_QUADS("nq", true),
  JSON_LD("jsonld", true),
  RDF_XML("rdf", false);

  private final String ending;
  private final boolean quads;

  ExportFormat(String ending, boolean quads) {
    this.ending = ending;
    this.quads = quads;
  }

  /** The ending of its files, without the dot. */
  public String ending() {
    return ending;
  }

  /** Whether it keeps named graphs apart; else their triples are merged. */
  public boolean keepsGraphs() {
    return quads;
  }

  /** Whether it has triple terms, which are new in RDF 1.2. */
  public boolean keepsTripleTerms() {
    return switch (this) {
      case TURTLE, TRIG, N_TRIPLES, N_QUADS -> true;
      case JSON_LD, RDF_XML -> false;
    };
  }

  /** The format of a file by its name, if its ending is known. */
  public static Optional<ExportFormat> ofFile(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> lower.endsWith("." + format.ending))
        .findFirst();
  }
}
