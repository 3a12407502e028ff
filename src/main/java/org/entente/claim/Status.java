package org.entente.claim;

/** How the text presents a claim. The names are those of the ontology's individuals. */
public enum Status {
  ASSERTED("Asserted"),
  FORMER("Former"),
  PLANNED("Planned"),
  ALLEGED("Alleged");

  private final String localName;

  Status(String localName) {
    this.localName = localName;
  }

  /** The local name of the individual in the ontology. */
  public String localName() {
    return localName;
  }
}
