package org.entente.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.entente.document.Language;
import org.jspecify.annotations.Nullable;

/** The words that queries are made of: keywords, and what the ontology's files name. */
final class QueryWords {

  private static final String MAPPING = "https://w3id.org/entente/property-graph#";
  private static final Pattern VARIABLE = Pattern.compile("[?$]\\w+");

  private final Path ontology;
  private final Properties fixed = new Properties();
  private @Nullable Model terms;
  private @Nullable Model mapping;

  /**
   * @param ontology the folder with {@code entente.ttl} and {@code property-graph.ttl}
   */
  QueryWords(Path ontology) {
    this.ontology = ontology;
    try (InputStream file =
        Objects.requireNonNull(QueryWords.class.getResourceAsStream("query-words.properties"))) {
      fixed.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keywords and functions of a query language. */
  List<String> keywords(String language) {
    return fixed(language);
  }

  /** The labels of nodes. */
  List<String> labels() {
    return mapped("nodeLabel");
  }

  List<String> relationshipTypes() {
    return mapped("relationshipType");
  }

  /** The keys of properties, of nodes and of relationships. */
  List<String> keys() {
    return Stream.concat(mapped("propertyKey").stream(), fixed("keys").stream())
        .sorted()
        .distinct()
        .toList();
  }

  /** The terms of a vocabulary by its prefix, each with its label. */
  SortedMap<String, String> terms(String prefix, Language language) {
    SortedMap<String, String> found = new TreeMap<>();
    fixed("terms." + prefix).forEach(term -> found.put(term, ""));
    String namespace = SparqlQuery.prefixes().getOrDefault(prefix, "");
    if (prefix.equals("ent")) {
      terms = read(terms, "entente.ttl");
      terms.listSubjects().toList().stream()
          .filter(term -> term.isURIResource() && term.getURI().startsWith(namespace))
          .filter(term -> term.getURI().length() > namespace.length())
          .forEach(
              term ->
                  found.put(term.getURI().substring(namespace.length()), label(term, language)));
    }
    return found;
  }

  /** The variables that a query names. */
  List<String> variables(String query) {
    return VARIABLE.matcher(query).results().map(MatchResult::group).sorted().distinct().toList();
  }

  private static String label(Resource term, Language language) {
    return term.listProperties(RDFS.label, language.tag()).toList().stream()
        .map(statement -> statement.getString())
        .findFirst()
        .orElse("");
  }

  private List<String> mapped(String property) {
    mapping = read(mapping, "property-graph.ttl");
    Model model = mapping;
    TreeSet<String> words = new TreeSet<>();
    model
        .listObjectsOfProperty(model.createProperty(MAPPING + property))
        .forEachRemaining(word -> words.add(word.asLiteral().getString()));
    return List.copyOf(words);
  }

  private Model read(@Nullable Model known, String file) {
    return known == null ? RDFDataMgr.loadModel(ontology.resolve(file).toString()) : known;
  }

  private List<String> fixed(String key) {
    return Arrays.stream(fixed.getProperty(key, "").split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
