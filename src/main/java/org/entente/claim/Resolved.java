package org.entente.claim;

import java.util.Optional;
import org.entente.actor.Mention;
import org.entente.actor.Referent;

/**
 * Someone found in an argument.
 *
 * @param referent who
 * @param node the node that stands for it
 * @param mention the mention at that node, or the one that it was reached through
 */
record Resolved(Referent referent, int node, Optional<Mention> mention) {}
