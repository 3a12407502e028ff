/**
 * Turns a document into claims: matches frames over syntax trees and reads their qualifiers. Comes
 * in: a {@link org.entente.document.Document}. Goes out: {@link org.entente.claim.Claim}s with
 * their passages. It must not know about RDF or Neo4j, and keeps no state between documents.
 */
@NullMarked
package org.entente.claim;

import org.jspecify.annotations.NullMarked;
