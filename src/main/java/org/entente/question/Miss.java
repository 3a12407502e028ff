package org.entente.question;

/**
 * A sentence that looked as if it held a claim, and gave none.
 *
 * @param document the IRI of its document
 * @param name the name of its document
 * @param sentence the sentence
 * @param trigger the word of the lexicon that it holds
 * @param reason why no claim came of it
 */
public record Miss(String document, String name, String sentence, String trigger, String reason) {}
