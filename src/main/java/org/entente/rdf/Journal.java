package org.entente.rdf;

import static org.entente.rdf.Vocabulary.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;

/**
 * What changed when, inside the dataset itself, so that a projection can catch up from any
 * revision. Each write is one revision.
 */
final class Journal {

  private static final Node REVISION = data("journal#revision");
  private static final Node ADDED = data("journal#added");
  private static final Node RETRACTED = data("journal#retracted");
  private static final Node TOUCHED = data("journal#touched");
  private static final Node CHANGED = data("journal#changed");
  private static final Node REBUILT = data("journal#rebuilt");
  private static final Node DIGEST = data("journal#digest");

  private final DatasetGraph dataset;

  Journal(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  long revision() {
    return value(Vocabulary.JOURNAL, REVISION).map(Long::parseLong).orElse(0L);
  }

  void added(Node document, Collection<Node> touched, Collection<Triple> changed) {
    note(ADDED, document, touched, changed);
  }

  void retracted(Node document, Collection<Node> touched, Collection<Triple> changed) {
    note(RETRACTED, document, touched, changed);
  }

  /** So much changed that a projection had better start anew. */
  void rebuilt() {
    long revision = advance();
    add(Vocabulary.JOURNAL, REBUILT, number(revision));
  }

  /** The last known digest of a source such as the gazetteer. */
  Optional<String> digest(Node source) {
    return value(source, DIGEST);
  }

  void digest(Node source, String digest) {
    dataset.deleteAny(Vocabulary.JOURNAL, source, DIGEST, Node.ANY);
    add(source, DIGEST, NodeFactory.createLiteralString(digest));
  }

  Changes since(long revision) {
    long now = revision();
    long rebuilt =
        objects(Vocabulary.JOURNAL, REBUILT).stream()
            .mapToLong(n -> Long.parseLong(n.getLiteralLexicalForm()))
            .max()
            .orElse(0);
    if (revision < rebuilt || revision > now) {
      return new Changes.Everything(now);
    }
    Set<String> added = new LinkedHashSet<>();
    Set<String> retracted = new LinkedHashSet<>();
    Set<String> touched = new LinkedHashSet<>();
    Set<Triple> changed = new LinkedHashSet<>();
    for (long at = revision + 1; at <= now; at++) {
      Node entry = entry(at);
      move(objects(entry, ADDED), added, retracted);
      move(objects(entry, RETRACTED), retracted, added);
      objects(entry, TOUCHED).forEach(node -> touched.add(node.getURI()));
      objects(entry, CHANGED).forEach(node -> changed.add(triple(node)));
    }
    return new Changes.Some(now, added, retracted, touched, changed);
  }

  private static void move(List<Node> documents, Set<String> to, Set<String> from) {
    for (Node document : documents) {
      String id = Vocabulary.documentId(document);
      from.remove(id);
      to.add(id);
    }
  }

  private void note(
      Node event, Node document, Collection<Node> touched, Collection<Triple> changed) {
    Node entry = entry(advance());
    add(entry, event, document);
    touched.forEach(node -> add(entry, TOUCHED, node));
    changed.forEach(triple -> add(entry, CHANGED, text(triple)));
  }

  private long advance() {
    long revision = revision() + 1;
    dataset.deleteAny(Vocabulary.JOURNAL, Vocabulary.JOURNAL, REVISION, Node.ANY);
    add(Vocabulary.JOURNAL, REVISION, number(revision));
    return revision;
  }

  private static Node entry(long revision) {
    return data("journal#" + revision);
  }

  private static Node text(Triple triple) {
    return NodeFactory.createLiteralString(
        NodeFmtLib.strNT(triple.getSubject())
            + " "
            + NodeFmtLib.strNT(triple.getPredicate())
            + " "
            + NodeFmtLib.strNT(triple.getObject()));
  }

  private static Triple triple(Node text) {
    return SSE.parseTriple("(triple " + text.getLiteralLexicalForm() + ")");
  }

  private Optional<String> value(Node subject, Node predicate) {
    return objects(subject, predicate).stream().findFirst().map(Node::getLiteralLexicalForm);
  }

  private List<Node> objects(Node subject, Node predicate) {
    List<Node> objects = new ArrayList<>();
    dataset
        .find(Vocabulary.JOURNAL, subject, predicate, Node.ANY)
        .forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects;
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private void add(Node subject, Node predicate, Node object) {
    dataset.add(Quad.create(Vocabulary.JOURNAL, subject, predicate, object));
  }
}
