package org.entente.actor;

/**
 * Words that look like a name that no gazetteer has.
 *
 * @param begin the index of the first word
 * @param end the index behind the last word
 * @param kind the class that its form and its neighbours suggest
 * @param supported whether more than its capitals speaks for its being one name
 */
record UnknownName(int begin, int end, String kind, boolean supported) {}
