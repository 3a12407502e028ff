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
    List<Quad> quads = quads(scope, format.keepsGraphs(), reifiers);
    switch (format) {
      case TURTLE -> stream(out, RDFFormat.TURTLE_BLOCKS, quads);
      case TRIG -> stream(out, RDFFormat.TRIG_BLOCKS, quads);
      case N_TRIPLES -> stream(out, RDFFormat.NTRIPLES, quads);
      case N_QUADS -> stream(out, RDFFormat.NQUADS, quads);
      case JSON_LD -> RDFWriter.source(copy(quads)).format(RDFFormat.JSONLD11_FLAT).output(out);
      case RDF_XML ->
          RDFWriter.source(copy(quads).getDefaultGraph())
              .format(RDFFormat.RDFXML_PLAIN)
              .output(out);
    }
  }

  private List<Quad> quads(Scope scope, boolean keepsGraphs, boolean reifiers) {
    List<Quad> quads = new ArrayList<>();
    Description description = new Description();
    for (Node graph : graphs(scope)) {
      dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEach(
              quad -> {
                quads.add(quad);
                description.count(quad);
              });
      if (reifiers) {
        quads.addAll(Reifiers.in(graph, dataset));
      }
    }
    if (scope == Scope.ALL) {
      description.graph().stream()
          .forEach(triple -> quads.add(Quad.create(Description.GRAPH, triple)));
    }
    return keepsGraphs ? sorted(quads.stream()) : sorted(merged(quads).stream());
  }

  private static Set<Quad> merged(List<Quad> quads) {
    Set<Quad> merged = new HashSet<>();
    quads.forEach(quad -> merged.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple())));
    return merged;
  }

  private List<Node> graphs(Scope scope) {
    Set<Node> graphs = new TreeSet<>(Comparator.comparing(Node::toString));
    dataset.listGraphNodes().forEachRemaining(graphs::add);
    return graphs.stream().filter(graph -> isIn(graph, scope)).toList();
  }

  private static List<Quad> sorted(Stream<Quad> quads) {
    return quads
        .map(quad -> new Line(quad, quad.getGraph().toString(), NodeFmtLib.str(quad)))
        .sorted(Comparator.comparing(Line::graph).thenComparing(Line::text))
        .map(Line::quad)
        .toList();
  }

  /** A quad with its text, made once for sorting. */
  private record Line(Quad quad, String graph, String text) {}

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

  private static void stream(OutputStream out, RDFFormat format, List<Quad> quads) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    writer.start();
    if (format.getLang().equals(Lang.TURTLE) || format.getLang().equals(Lang.TRIG)) {
      prefixes().forEach(writer::prefix);
    }
    for (Quad quad : quads) {
      if (quad.isDefaultGraph()) {
        writer.triple(quad.asTriple());
      } else {
        writer.quad(quad);
      }
    }
    writer.finish();
  }

  private static DatasetGraph copy(List<Quad> quads) {
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
