package org.entente.claim;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Referent;
import org.entente.lexicon.Sense;

/**
 * A claim before its qualifiers are read.
 *
 * @param subject who
 * @param property the local name of the property
 * @param object whom or what; empty if it is a bare name
 * @param name the bare name
 * @param node the node that the claim hangs on: the qualifiers are read around it
 * @param nodes the nodes of trigger and arguments
 * @param sense the sense that found it, if it was the lexicon
 * @param foundBy the IRI of what found it
 */
record Finding(
    Referent subject,
    String property,
    Optional<Referent> object,
    String name,
    int node,
    List<Integer> nodes,
    Optional<Sense> sense,
    String foundBy,
    Optional<String> office) {

  Finding {
    nodes = List.copyOf(nodes);
  }

  /** The same as another property that hangs on another node. */
  Finding as(String other, int at) {
    return new Finding(subject, other, object, name, at, nodes, sense, foundBy, office);
  }
}
