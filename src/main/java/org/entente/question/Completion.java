package org.entente.question;

/**
 * A name that what a user has typed may become.
 *
 * @param name the name as it is written
 * @param named whose name it is
 */
public record Completion(String name, Named named) {}
