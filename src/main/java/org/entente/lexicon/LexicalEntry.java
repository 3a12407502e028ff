package org.entente.lexicon;

import java.util.List;

/**
 * A word or expression with its frame (ontolex:LexicalEntry).
 *
 * @param iri its IRI
 * @param lemmas its canonical form, word by word
 * @param headIndex which of the lemmas carries the arguments
 * @param reflexive whether it is a pronominal verb; its pronoun isn't among the lemmas
 * @param partOfSpeech the part of speech of its head
 * @param arguments the arguments of its frame
 * @param senses what it means
 */
public record LexicalEntry(
    String iri,
    List<String> lemmas,
    int headIndex,
    boolean reflexive,
    PartOfSpeech partOfSpeech,
    List<Argument> arguments,
    List<Sense> senses) {

  public LexicalEntry {
    lemmas = List.copyOf(lemmas);
    arguments = List.copyOf(arguments);
    senses = List.copyOf(senses);
  }

  /** The word that carries the arguments. */
  public String head() {
    return lemmas.get(headIndex);
  }
}
