package org.entente.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;

/** Reads actors and places from Turtle: SKOS labels, acronyms, demonyms, seats, tenures. */
final class GazetteerReader {

  private static final Property CAPITAL = property("capital");
  private static final Property STATE = property("state");
  private static final Property SEAT = property("seatOfPower");
  private static final Property DEMONYM = property("demonym");
  private static final Property ACRONYM = property("acronym");
  private static final Property TENURE = property("tenure");
  private static final Property OFFICE = property("office");
  private static final Property OFFICE_IN = property("officeIn");

  private final Map<String, String> stateOfCapital = new HashMap<>();

  /** All actors and places of the Turtle files in a folder, by IRI, in the order of their IRIs. */
  Map<String, KnownActor> read(Path folder) {
    Model model = ModelFactory.createDefaultModel();
    files(folder).forEach(file -> parse(file, model));
    model
        .listStatements(null, CAPITAL, (Resource) null)
        .forEach(
            statement ->
                stateOfCapital.put(
                    statement.getResource().getURI(), statement.getSubject().getURI()));
    Map<String, KnownActor> actors = new LinkedHashMap<>();
    model.listSubjectsWithProperty(SKOS.prefLabel).toList().stream()
        .filter(Resource::isURIResource)
        .sorted(java.util.Comparator.comparing(Resource::getURI))
        .forEach(resource -> actors.put(resource.getURI(), actor(resource)));
    return actors;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (java.nio.file.NoSuchFileException e) {
      throw new ProblemException(folder.toString(), "this folder is missing", "restore it", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void parse(Path file, Model model) {
    try {
      RDFParser.source(file)
          .lang(Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(model);
    } catch (RiotException e) {
      throw new ProblemException(
          file.toString(), "not Turtle: " + e.getMessage(), "correct the file at that place", e);
    }
  }

  private KnownActor actor(Resource resource) {
    Map<Language, String> labels = new EnumMap<>(Language.class);
    Set<String> names = new LinkedHashSet<>();
    texts(resource, SKOS.prefLabel)
        .forEach(
            (text, language) -> {
              language.ifPresent(known -> labels.put(known, text));
              names.add(text);
            });
    names.addAll(texts(resource, SKOS.altLabel).keySet());
    names.addAll(texts(resource, ACRONYM).keySet());
    Map<Language, List<String>> demonyms = new EnumMap<>(Language.class);
    texts(resource, DEMONYM)
        .forEach(
            (text, language) ->
                language.ifPresent(
                    known -> demonyms.computeIfAbsent(known, key -> new ArrayList<>()).add(text)));
    return new KnownActor(
        resource.getURI(),
        kind(resource),
        labels,
        List.copyOf(names),
        List.copyOf(texts(resource, SEAT).keySet()),
        demonyms,
        state(resource),
        tenures(resource));
  }

  private Optional<String> state(Resource resource) {
    return Optional.ofNullable(resource.getPropertyResourceValue(STATE))
        .map(Resource::getURI)
        .or(() -> Optional.ofNullable(stateOfCapital.get(resource.getURI())));
  }

  private static String kind(Resource resource) {
    Resource type = resource.getPropertyResourceValue(RDF.type);
    if (type == null || !type.getURI().startsWith(Ontology.NAMESPACE)) {
      throw new ProblemException(
          resource.getURI(),
          "this actor has no class of the ontology",
          "give it one, such as ent:State");
    }
    return type.getURI().substring(Ontology.NAMESPACE.length());
  }

  private static List<KnownActor.Tenure> tenures(Resource resource) {
    List<KnownActor.Tenure> result = new ArrayList<>();
    for (Statement statement : resource.listProperties(TENURE).toList()) {
      Resource tenure = statement.getResource();
      Resource organization = tenure.getPropertyResourceValue(OFFICE_IN);
      if (organization != null) {
        result.add(
            new KnownActor.Tenure(
                organization.getURI(), List.copyOf(texts(tenure, OFFICE).keySet())));
      }
    }
    return result;
  }

  private static Map<String, Optional<Language>> texts(Resource resource, Property property) {
    Map<String, Optional<Language>> result = new java.util.TreeMap<>();
    for (Statement statement : resource.listProperties(property).toList()) {
      result.put(statement.getString(), Language.ofTag(statement.getLanguage()));
    }
    return result;
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(Ontology.NAMESPACE, name);
  }
}
