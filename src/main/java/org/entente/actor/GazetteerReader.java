package org.entente.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;

/**
 * Reads actors and places from Turtle: SKOS labels, acronyms, demonyms, seats, tenures, and the
 * years in which they existed.
 */
final class GazetteerReader {

  private static final Property CAPITAL = property("capital");
  private static final Property STATE = property("state");
  private static final Property LOCATED_IN = property("locatedIn");
  private static final Property SEAT = property("seatOfPower");
  private static final Property DEMONYM = property("demonym");
  private static final Property ACRONYM = property("acronym");
  private static final Property TENURE = property("tenure");
  private static final Property OFFICE = property("office");
  private static final Property OFFICE_IN = property("officeIn");
  private static final Property FROM = property("from");
  private static final Property UNTIL = property("until");
  private static final Property FOUNDED =
      ResourceFactory.createProperty("https://schema.org/foundingDate");
  private static final Property DISSOLVED =
      ResourceFactory.createProperty("https://schema.org/dissolutionDate");

  private final Map<String, String> stateOfCapital = new HashMap<>();

  /** All actors and places of the Turtle files in folders, by IRI, in the order of their IRIs. */
  Map<String, KnownActor> read(List<Path> folders) {
    Model model = ModelFactory.createDefaultModel();
    files(folders.getFirst()).forEach(file -> parse(file, model));
    folders.stream()
        .skip(1)
        .filter(Files::isDirectory)
        .forEach(folder -> files(folder).forEach(file -> parse(file, model)));
    return read(model);
  }

  /** All actors and places of a model, by IRI, in the order of their IRIs. */
  Map<String, KnownActor> read(Model model) {
    model
        .listStatements(null, CAPITAL, (Resource) null)
        .toList()
        .forEach(statement -> addCapital(statement.getSubject(), statement.getResource()));
    Map<String, KnownActor> actors = new LinkedHashMap<>();
    model.listSubjectsWithProperty(SKOS.prefLabel).toList().stream()
        .filter(Resource::isURIResource)
        .sorted(Comparator.comparing(Resource::getURI))
        .forEach(resource -> actors.put(resource.getURI(), actor(resource)));
    return actors;
  }

  /** A capital that two states had stands for the one that still exists. */
  private void addCapital(Resource state, Resource capital) {
    if (!state.hasProperty(DISSOLVED) || !stateOfCapital.containsKey(capital.getURI())) {
      stateOfCapital.put(capital.getURI(), state.getURI());
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (NoSuchFileException e) {
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
    List<KnownActor.Name> labels = texts(resource, SKOS.prefLabel);
    Map<Language, String> byLanguage = new EnumMap<>(Language.class);
    labels.forEach(
        label -> label.language().ifPresent(known -> byLanguage.put(known, label.text())));
    List<KnownActor.Name> names = new ArrayList<>(labels);
    names.addAll(texts(resource, SKOS.altLabel));
    names.addAll(texts(resource, ACRONYM));
    return new KnownActor(
        resource.getURI(),
        kind(resource),
        byLanguage,
        names.stream().distinct().toList(),
        texts(resource, SEAT),
        texts(resource, DEMONYM),
        state(resource),
        country(resource, new HashSet<>()),
        years(resource, FOUNDED, DISSOLVED),
        Optional.ofNullable(resource.getPropertyResourceValue(DCTerms.isReplacedBy))
            .map(Resource::getURI),
        tenures(resource));
  }

  private Optional<String> state(Resource resource) {
    return Optional.ofNullable(resource.getPropertyResourceValue(STATE))
        .map(Resource::getURI)
        .or(() -> Optional.ofNullable(stateOfCapital.get(resource.getURI())));
  }

  private Optional<String> country(Resource resource, Set<Resource> seen) {
    Resource outer = resource.getPropertyResourceValue(LOCATED_IN);
    if (state(resource).isPresent() || outer == null || !seen.add(resource)) {
      return state(resource);
    }
    return kind(outer).equals("State") ? Optional.of(outer.getURI()) : country(outer, seen);
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
                organization.getURI(), texts(tenure, OFFICE), years(tenure, FROM, UNTIL)));
      }
    }
    result.sort(
        Comparator.comparing((KnownActor.Tenure tenure) -> tenure.years().from().orElse(0))
            .thenComparing(KnownActor.Tenure::organization));
    return result;
  }

  private static KnownActor.Years years(Resource resource, Property from, Property until) {
    return new KnownActor.Years(year(resource, from), year(resource, until));
  }

  private static Optional<Integer> year(Resource resource, Property property) {
    return Optional.ofNullable(resource.getProperty(property))
        .map(statement -> statement.getLiteral().getLexicalForm())
        .filter(text -> text.matches("\\d{4}.*"))
        .map(text -> Integer.valueOf(text.substring(0, 4)));
  }

  /** The values of a property, those without a language and the first by the alphabet first. */
  private static List<KnownActor.Name> texts(Resource resource, Property property) {
    return resource.listProperties(property).toList().stream()
        .map(s -> new KnownActor.Name(s.getString(), Language.ofTag(s.getLanguage())))
        .sorted(
            Comparator.comparing(
                    (KnownActor.Name name) -> name.language().map(Language::tag).orElse(""))
                .thenComparing(KnownActor.Name::text))
        .toList();
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(Ontology.NAMESPACE, name);
  }
}
