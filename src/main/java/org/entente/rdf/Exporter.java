package org.entente.rdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.ontology.Ontology;

/** Writes the dataset so that the same content gives the same bytes: sorted, no blank nodes. */
final class Exporter {

  private final DatasetGraph dataset;

  Exporter(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Writes a part, with the reifiers of RDF 1.2 if they are asked for. */
  void write(OutputStream out, ExportFormat format, Scope scope, boolean reifiers) {
    switch (format) {
      case TURTLE -> stream(out, RDFFormat.TURTLE_BLOCKS, merged(scope, reifiers));
      case TRIG -> stream(out, RDFFormat.TRIG_BLOCKS, byGraph(scope, reifiers));
      case N_TRIPLES -> stream(out, RDFFormat.NTRIPLES, merged(scope, reifiers));
      case N_QUADS -> stream(out, RDFFormat.NQUADS, byGraph(scope, reifiers));
      case JSON_LD ->
          RDFWriter.source(copy(byGraph(scope, reifiers)))
              .format(RDFFormat.JSONLD11_FLAT)
              .output(out);
      case RDF_XML ->
          RDFWriter.source(copy(merged(scope, reifiers)).getDefaultGraph())
              .format(RDFFormat.RDFXML_PLAIN)
              .output(out);
    }
  }

  /** One graph after the other, so that only one at a time is in memory. */
  private Stream<Quad> byGraph(Scope scope, boolean reifiers) {
    Description description = new Description();
    Stream<Quad> content =
        graphs(scope).stream()
            .flatMap(graph -> sorted(graph(graph, description, reifiers).stream()));
    return scope == Scope.ALL
        ? Stream.concat(
            content, Stream.of(description).flatMap(counted -> sorted(described(counted))))
        : content;
  }

  private Stream<Quad> merged(Scope scope, boolean reifiers) {
    Description description = new Description();
    Set<Quad> merged = new HashSet<>();
    for (Node graph : graphs(scope)) {
      graph(graph, description, reifiers).forEach(quad -> merged.add(inDefaultGraph(quad)));
    }
    if (scope == Scope.ALL) {
      described(description).map(Exporter::inDefaultGraph).forEach(merged::add);
    }
    return sorted(merged.stream());
  }

  private List<Quad> graph(Node graph, Description description, boolean reifiers) {
    List<Quad> quads = new ArrayList<>();
    dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    quads.forEach(description::count);
    if (reifiers) {
      quads.addAll(Reifiers.in(graph, dataset));
    }
    return quads;
  }

  private static Stream<Quad> described(Description description) {
    return description.graph().stream().map(triple -> Quad.create(Description.GRAPH, triple));
  }

  private static Quad inDefaultGraph(Quad quad) {
    return Quad.create(Quad.defaultGraphIRI, quad.asTriple());
  }

  private List<Node> graphs(Scope scope) {
    Set<Node> graphs = new TreeSet<>(Comparator.comparing(Node::toString));
    dataset.listGraphNodes().forEachRemaining(graphs::add);
    return graphs.stream().filter(graph -> isIn(graph, scope)).toList();
  }

  private static Stream<Quad> sorted(Stream<Quad> quads) {
    return quads
        .map(quad -> new Line(quad, NodeFmtLib.str(quad)))
        .sorted(Comparator.comparing(Line::text))
        .map(Line::quad);
  }

  /** A quad with its text, made once for sorting. */
  private record Line(Quad quad, String text) {}

  private static boolean isIn(Node graph, Scope scope) {
    return switch (scope) {
      case STATED -> graph.equals(Vocabulary.STATED);
      case ACTORS -> graph.equals(Vocabulary.ACTORS);
      case INFERRED -> graph.equals(Vocabulary.INFERRED);
      case CLAIMS -> Vocabulary.isDocument(graph);
      case ALL ->
          Vocabulary.isDocument(graph)
              || graph.equals(Vocabulary.STATED)
              || graph.equals(Vocabulary.ACTORS)
              || graph.equals(Vocabulary.INFERRED);
    };
  }

  private static void stream(OutputStream out, RDFFormat format, Stream<Quad> quads) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    writer.start();
    if (format.getLang().equals(Lang.TURTLE) || format.getLang().equals(Lang.TRIG)) {
      prefixes().forEach(writer::prefix);
    }
    quads.forEachOrdered(
        quad -> {
          if (quad.isDefaultGraph()) {
            writer.triple(quad.asTriple());
          } else {
            writer.quad(quad);
          }
        });
    writer.finish();
  }

  private static DatasetGraph copy(Stream<Quad> quads) {
    DatasetGraph copy = DatasetGraphFactory.create();
    prefixes().forEach((prefix, iri) -> copy.prefixes().add(prefix, iri));
    quads.forEach(copy::add);
    return copy;
  }

  private static PrefixMap prefixes() {
    PrefixMap prefixes = PrefixMapFactory.create();
    prefixes.add("ent", Ontology.NAMESPACE);
    prefixes.add("actor", Ontology.DATA + "actor/");
    prefixes.add("place", Ontology.DATA + "place/");
    prefixes.add("claim", Ontology.DATA + "claim/");
    prefixes.add("statement", Ontology.DATA + "statement/");
    prefixes.add("inference", Ontology.DATA + "inference/");
    prefixes.add("rule", Ontology.DATA + "rule/");
    prefixes.add("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.add("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.add("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.add("dcterms", "http://purl.org/dc/terms/");
    prefixes.add("prov", "http://www.w3.org/ns/prov#");
    prefixes.add("time", "http://www.w3.org/2006/time#");
    prefixes.add("void", "http://rdfs.org/ns/void#");
    prefixes.add("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.add("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
    return prefixes;
  }
}
