package org.entente.lexicon;

import java.util.Optional;

/**
 * What an entry means with its arguments (synsem:OntoMap).
 *
 * @param iri the IRI of the sense
 * @param property the local name of the property of the ontology
 * @param subject the argument that is the subject of the property
 * @param object the argument that is its object; the same as {@code subject} for reciprocal senses
 * @param negated whether the word itself denies the relation (<i>rompre avec</i>)
 * @param status the local name of the status that the word itself gives, if any
 * @param example a sentence that shows the sense
 */
public record Sense(
    String iri,
    String property,
    Argument subject,
    Argument object,
    boolean negated,
    Optional<String> status,
    Optional<Example> example) {

  /** Whether the members of one argument are related to each other. */
  public boolean isReciprocal() {
    return subject.equals(object);
  }

  /** A sentence, with the words in it that stand for the subject and the object. */
  public record Example(String text, String subject, String object) {}
}
