package org.entente.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.ontology.Ontology;

/** The terms and graph names of the dataset, as RDF nodes. */
public final class Vocabulary {

  /** Gazetteer, actors and places that documents name, curation. */
  public static final Node ACTORS = data("graph/actors");

  /** A plain triple for each statement that some document asserts. */
  public static final Node STATED = data("graph/stated");

  /** What follows by rule: plain triples, and the inferences with their premises. */
  public static final Node INFERRED = data("graph/inferred");

  /** A copy of the ontology, for queries that follow its hierarchy. */
  public static final Node ONTOLOGY = data("graph/ontology");

  /** Which actors and places the gazetteer describes. */
  public static final Node GAZETTEER = data("graph/gazetteer");

  /** What changed when; never exported. */
  public static final Node JOURNAL = data("graph/journal");

  public static final Node DOCUMENT = ent("Document");
  public static final Node PASSAGE = ent("Passage");
  public static final Node CLAIM = ent("Claim");
  public static final Node STATEMENT = ent("Statement");
  public static final Node INFERENCE = ent("Inference");
  public static final Node CONTRADICTION = ent("Contradiction");
  public static final Node RULE = ent("Rule");
  public static final Node MISS = ent("Miss");

  public static final Node NEGATED = ent("negated");
  public static final Node STATUS = ent("status");
  public static final Node ATTRIBUTED_TO = ent("attributedTo");
  public static final Node WHERE = ent("where");
  public static final Node WHEN = ent("when");
  public static final Node OFFICE = ent("office");
  public static final Node CONFIDENCE = ent("confidence");
  public static final Node FOUND_BY = ent("foundBy");
  public static final Node HIGHLIGHT = ent("highlight");
  public static final Node STATES = ent("states");
  public static final Node USES_RULE = ent("rule");
  public static final Node BETWEEN = ent("between");
  public static final Node PREMISE = ent("premise");
  public static final Node MENTIONS = ent("mentions");
  public static final Node NAME = ent("name");
  public static final Node LENGTH = ent("length");
  public static final Node MISSED = ent("missed");
  public static final Node TRIGGER = ent("trigger");
  public static final Node REASON = ent("reason");
  public static final Node STATE = ent("state");
  public static final Node FAMILY = ent("family");

  public static final Node TYPE = rdf("type");
  public static final Node SUBJECT = rdf("subject");
  public static final Node PREDICATE = rdf("predicate");
  public static final Node OBJECT = rdf("object");
  public static final Node LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");
  public static final Node COMMENT = iri("http://www.w3.org/2000/01/rdf-schema#comment");
  public static final Node SUBCLASS_OF = iri("http://www.w3.org/2000/01/rdf-schema#subClassOf");
  public static final Node IS_DEFINED_BY = iri("http://www.w3.org/2000/01/rdf-schema#isDefinedBy");
  public static final Node PREF_LABEL = skos("prefLabel");
  public static final Node ALT_LABEL = skos("altLabel");
  public static final Node TITLE = dcterms("title");
  public static final Node DATE = dcterms("date");
  public static final Node PUBLISHER = dcterms("publisher");
  public static final Node LANGUAGE = dcterms("language");
  public static final Node DERIVED_FROM = prov("wasDerivedFrom");
  public static final Node GENERATED_BY = prov("wasGeneratedBy");
  public static final Node USED = prov("used");
  public static final Node ACTIVITY = prov("Activity");
  public static final Node TEXT = nif("isString");
  public static final Node BEGIN_INDEX = nif("beginIndex");
  public static final Node END_INDEX = nif("endIndex");
  public static final Node REFERENCE_CONTEXT = nif("referenceContext");
  public static final Node INTERVAL = time("Interval");
  public static final Node INSTANT = time("Instant");
  public static final Node HAS_BEGINNING = time("hasBeginning");
  public static final Node HAS_END = time("hasEnd");

  private Vocabulary() {}

  /** A term of the ontology by its local name. */
  public static Node ent(String localName) {
    return iri(Ontology.NAMESPACE + localName);
  }

  /** A node of the data by its path below {@value Ontology#DATA}. */
  public static Node data(String path) {
    return iri(Ontology.DATA + path);
  }

  /** The node, and the named graph, of a document. */
  public static Node document(String id) {
    return data("document/" + id);
  }

  /** Whether a graph name is that of a document. */
  public static boolean isDocument(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(Ontology.DATA + "document/");
  }

  /** The identifier of a document by its node. */
  public static String documentId(Node document) {
    return document.getURI().substring((Ontology.DATA + "document/").length());
  }

  static Node time(String localName) {
    return iri("http://www.w3.org/2006/time#" + localName);
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node rdf(String localName) {
    return iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#" + localName);
  }

  private static Node skos(String localName) {
    return iri("http://www.w3.org/2004/02/skos/core#" + localName);
  }

  private static Node dcterms(String localName) {
    return iri("http://purl.org/dc/terms/" + localName);
  }

  private static Node prov(String localName) {
    return iri("http://www.w3.org/ns/prov#" + localName);
  }

  private static Node nif(String localName) {
    return iri("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#" + localName);
  }
}
