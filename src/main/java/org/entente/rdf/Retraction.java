package org.entente.rdf;

/** What became of a document that was to be retracted. */
public sealed interface Retraction {

  /**
   * It is out, and all that only it held up.
   *
   * @param documentId its identifier
   * @param claims how many claims went with it
   * @param statements how many statements nobody makes any longer
   */
  record Retracted(String documentId, int claims, int statements) implements Retraction {}

  /** There was no such document; nothing changed. */
  record NotKnown(String documentId) implements Retraction {}
}
