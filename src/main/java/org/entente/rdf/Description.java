package org.entente.rdf;

import static org.apache.jena.graph.NodeFactory.createLiteralDT;
import static org.apache.jena.graph.NodeFactory.createLiteralLang;
import static org.apache.jena.graph.NodeFactory.createLiteralString;
import static org.entente.rdf.Vocabulary.data;
import static org.entente.rdf.Vocabulary.iri;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.ontology.Ontology;

/**
 * Describes an exported dataset in the terms of VoID and DCAT: what it is, which vocabularies it
 * uses, how much is in each part. It depends on the content alone, so it names no time or place.
 */
final class Description {

  /** The graph that it stands in. */
  static final Node GRAPH = data("graph/description");

  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final Node DATASET = data("dataset");

  private final Map<String, Long> triples = new TreeMap<>();
  private final Map<String, Long> entities = new TreeMap<>();
  private final Map<String, Long> statements = new TreeMap<>();

  /** Takes notice of a quad of the export. */
  void count(Quad quad) {
    String part =
        Vocabulary.isDocument(quad.getGraph())
            ? "claims"
            : quad.getGraph().getURI().substring((Ontology.DATA + "graph/").length());
    triples.merge(part, 1L, Long::sum);
    if (quad.getPredicate().equals(Vocabulary.TYPE)
        && (part.equals("claims") || part.equals("inferred"))
        && quad.getObject().getURI().startsWith(Ontology.NAMESPACE)) {
      entities.merge(Statement.localName(quad.getObject()), 1L, Long::sum);
    }
    if (part.equals("stated")) {
      statements.merge(Statement.localName(quad.getPredicate()), 1L, Long::sum);
    }
  }

  /** What it says of the quads that were counted. */
  Graph graph() {
    Graph graph = GraphFactory.createGraphMem();
    graph.add(DATASET, Vocabulary.TYPE, iri(VOID + "Dataset"));
    graph.add(DATASET, Vocabulary.TYPE, iri("http://www.w3.org/ns/dcat#Dataset"));
    titles(graph);
    for (String space : new String[] {"actor/", "place/", "claim/", "document/"}) {
      graph.add(DATASET, iri(VOID + "uriSpace"), createLiteralString(Ontology.DATA + space));
    }
    for (String vocabulary :
        new String[] {
          Ontology.NAMESPACE,
          "http://www.w3.org/2004/02/skos/core#",
          "http://www.w3.org/ns/prov#",
          "http://www.w3.org/2006/time#",
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
        }) {
      graph.add(DATASET, iri(VOID + "vocabulary"), iri(vocabulary));
    }
    graph.add(
        DATASET,
        iri(VOID + "triples"),
        number(triples.values().stream().mapToLong(Long::longValue).sum()));
    triples.forEach((part, count) -> part(graph, "subset", part, "Dataset", "triples", count));
    entities.forEach((kind, count) -> part(graph, "class", kind, "", "entities", count));
    statements.forEach((name, count) -> part(graph, "property", name, "", "triples", count));
    return graph;
  }

  private static void titles(Graph graph) {
    Node title = iri(DCTERMS + "title");
    Node description = iri(DCTERMS + "description");
    graph.add(DATASET, title, createLiteralLang("Acteurs et alliances, selon la presse", "fr"));
    graph.add(DATASET, title, createLiteralLang("Actors and alliances, as news states them", "en"));
    graph.add(
        DATASET,
        description,
        createLiteralLang(
            "Ce que des articles affirment de qui soutient, combat ou dirige qui : chaque"
                + " affirmation avec sa phrase, et ce qui en découle par règle, à part.",
            "fr"));
    graph.add(
        DATASET,
        description,
        createLiteralLang(
            "What articles claim of who backs, fights or leads whom: each claim with its sentence,"
                + " and what follows by rule kept apart.",
            "en"));
    graph.add(DATASET, iri(DCTERMS + "conformsTo"), iri("https://w3id.org/entente/ontology"));
  }

  /** A part of the dataset, as a node of its own that says how large it is. */
  private static void part(
      Graph graph, String link, String name, String kind, String measure, long count) {
    Node part = data("dataset/" + link + "/" + name);
    if (link.equals("subset")) {
      graph.add(DATASET, iri(VOID + "subset"), part);
      graph.add(part, Vocabulary.TYPE, iri(VOID + kind));
      graph.add(part, iri(DCTERMS + "identifier"), createLiteralString(name));
    } else {
      graph.add(DATASET, iri(VOID + link + "Partition"), part);
      graph.add(part, iri(VOID + link), Vocabulary.ent(name));
    }
    graph.add(part, iri(VOID + measure), number(count));
  }

  private static Node number(long count) {
    return createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
  }
}
