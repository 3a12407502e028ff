package org.entente.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.problem.ProblemException;

/**
 * Reads OntoLex-Lemon entries (https://www.w3.org/2016/05/ontolex/, section Syntax and Semantics).
 */
final class LexiconReader {

  private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
  private static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";
  private static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";
  private static final String PRONOMINAL = "^(?:se |s')";
  private static final Property WRITTEN_REP = property(ONTOLEX, "writtenRep");
  private static final Property DENOTES = property(Ontology.NAMESPACE, "denotes");

  private final Path folder;
  private final Language language;
  private Set<String> prenominal = Set.of();

  LexiconReader(Path ontologyFolder, Language language) {
    this.folder = ontologyFolder.resolve("lexicon");
    this.language = language;
  }

  Lexicon read() {
    Map<Cue, Map<String, String>> cues = cues(folder.resolve(language.tag() + "-cues.ttl"));
    prenominal = cues.getOrDefault(Cue.PRENOMINAL_ADJECTIVE, Map.of()).keySet();
    Path file = folder.resolve(language.tag() + ".ttl");
    Model model = parse(file);
    List<LexicalEntry> entries = new ArrayList<>();
    for (Resource entry : model.listSubjectsWithProperty(property(ONTOLEX, "sense")).toList()) {
      entries.add(entry(file, entry));
    }
    entries.sort(Comparator.comparing(LexicalEntry::iri));
    return new Lexicon(language, entries, cues);
  }

  private static Model parse(Path file) {
    if (!Files.isReadable(file)) {
      throw new ProblemException(
          file.toString(), "this file is missing", "restore it, or choose another language");
    }
    Model model = ModelFactory.createDefaultModel();
    try {
      RDFParser.source(file)
          .lang(Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(model);
    } catch (RiotException e) {
      throw new ProblemException(
          file.toString(), "not Turtle: " + e.getMessage(), "correct the file at that place", e);
    }
    return model;
  }

  private LexicalEntry entry(Path file, Resource entry) {
    String form = text(file, need(file, entry, property(ONTOLEX, "canonicalForm")), WRITTEN_REP);
    String part = local(need(file, entry, property(LEXINFO, "partOfSpeech")));
    Resource behavior = need(file, entry, property(SYNSEM, "synBehavior"));
    Map<Resource, Argument> arguments = arguments(behavior);
    List<Sense> senses = new ArrayList<>();
    for (RDFNode sense :
        entry.getModel().listObjectsOfProperty(entry, property(ONTOLEX, "sense")).toList()) {
      senses.add(sense(file, sense.asResource(), arguments));
    }
    senses.sort(Comparator.comparing(Sense::iri));
    List<String> lemmas = Arrays.asList(spread(form).replaceFirst(PRONOMINAL, "").split(" ", -1));
    return new LexicalEntry(
        entry.getURI(),
        lemmas,
        headIndex(lemmas, part),
        form.matches(PRONOMINAL + ".*"),
        PartOfSpeech.valueOf(part.toUpperCase(Locale.ROOT)),
        List.copyOf(arguments.values()),
        senses);
  }

  /**
   * French puts the head of a compound noun first, or behind an adjective that precedes nouns;
   * English puts it last, or before its <i>of</i>.
   */
  private int headIndex(List<String> lemmas, String partOfSpeech) {
    if (!partOfSpeech.equals("noun")) {
      return 0;
    }
    if (language == Language.FRENCH) {
      return lemmas.size() > 1 && prenominal.contains(lemmas.get(0)) ? 1 : 0;
    }
    int of = lemmas.indexOf("of");
    return of > 0 ? of - 1 : lemmas.size() - 1;
  }

  /**
   * In lower case, with contractions and elisions as the tokenizer spreads them, articles as
   * lemmas.
   */
  private String spread(String form) {
    String lower = form.toLowerCase(language.locale());
    if (language != Language.FRENCH) {
      return lower;
    }
    return lower
        .replaceAll("\\baux?(?= )", "à le")
        .replaceAll("(?<= )aux?$", "à le")
        .replaceAll("\\bdu\\b", "de le")
        .replaceAll("(?<= )des\\b", "de le")
        .replaceAll("\\bl['’]", "le ")
        .replaceAll("\\bd['’]", "de ")
        .replaceAll("(?<= )(?:la|les)\\b", "le");
  }

  private Map<Resource, Argument> arguments(Resource behavior) {
    Map<Resource, Argument> result = new LinkedHashMap<>();
    behavior
        .listProperties()
        .forEach(
            statement -> {
              if (statement.getPredicate().equals(RDF.type)) {
                return;
              }
              Resource node = statement.getResource();
              argument(statement.getPredicate().getLocalName(), node)
                  .ifPresent(a -> result.put(node, a));
            });
    return result;
  }

  private Optional<Argument> argument(String function, Resource node) {
    return switch (function) {
      case "subject" -> Optional.of(new Argument.Subject());
      case "directObject" -> Optional.of(new Argument.DirectObject());
      case "possessiveAdjunct" -> Optional.of(new Argument.PossessiveAdjunct());
      case "copulativeSubject" -> Optional.of(new Argument.CopulativeSubject());
      case "prepositionalObject" -> Optional.of(new Argument.PrepositionalObject(markers(node)));
      default -> Optional.empty();
    };
  }

  private List<String> markers(Resource node) {
    return node
        .listProperties(property(SYNSEM, "marker"))
        .mapWith(statement -> spread(statement.getString()))
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private static Sense sense(Path file, Resource sense, Map<Resource, Argument> arguments) {
    Property status = property(Ontology.NAMESPACE, "status");
    Property negated = property(Ontology.NAMESPACE, "negated");
    return new Sense(
        sense.getURI(),
        local(need(file, sense, property(ONTOLEX, "reference"))),
        argument(file, sense, "subjOfProp", arguments),
        argument(file, sense, "objOfProp", arguments),
        sense.hasProperty(negated) && sense.getProperty(negated).getBoolean(),
        Optional.ofNullable(sense.getPropertyResourceValue(status)).map(LexiconReader::local),
        Optional.ofNullable(sense.getPropertyResourceValue(property(ONTOLEX, "usage")))
            .map(usage -> example(file, usage)));
  }

  private static Argument argument(
      Path file, Resource sense, String role, Map<Resource, Argument> arguments) {
    Argument argument = arguments.get(need(file, sense, property(SYNSEM, role)));
    if (argument == null) {
      throw new ProblemException(
          file + ": " + sense.getURI(),
          "synsem:" + role + " is not an argument of the frame of its entry",
          "add the argument to synsem:synBehavior (ontology/README.md, \"Lexicon\")");
    }
    return argument;
  }

  private static Sense.Example example(Path file, Resource usage) {
    return new Sense.Example(
        text(file, usage, RDF.value),
        text(file, usage, property(Ontology.NAMESPACE, "exampleSubject")),
        text(file, usage, property(Ontology.NAMESPACE, "exampleObject")));
  }

  private Map<Cue, Map<String, String>> cues(Path file) {
    Model model = parse(file);
    Map<Cue, Map<String, String>> result = new EnumMap<>(Cue.class);
    for (Cue cue : Cue.values()) {
      Resource type = ResourceFactory.createResource(Ontology.NAMESPACE + cue.className());
      Map<String, String> words = new LinkedHashMap<>();
      model.listSubjectsWithProperty(RDF.type, type).toList().stream()
          .sorted(
              Comparator.comparing(
                  Resource::getURI,
                  Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder())))
          .forEach(resource -> addWords(resource, words));
      result.put(cue, words);
    }
    return result;
  }

  private void addWords(Resource cue, Map<String, String> words) {
    String denotation = cue.hasProperty(DENOTES) ? local(cue.getProperty(DENOTES).getObject()) : "";
    cue.listProperties(WRITTEN_REP)
        .forEach(
            statement ->
                words.putIfAbsent(
                    statement.getString().toLowerCase(language.locale()), denotation));
  }

  private static String local(RDFNode node) {
    return node.isLiteral()
        ? node.asLiteral().getString()
        : node.asResource().getURI().replaceFirst("^.*[#/]", "");
  }

  private static Resource need(Path file, Resource subject, Property property) {
    Resource value = subject.getPropertyResourceValue(property);
    if (value == null) {
      throw missing(file, subject, property);
    }
    return value;
  }

  private static String text(Path file, Resource subject, Property property) {
    if (!subject.hasProperty(property)) {
      throw missing(file, subject, property);
    }
    return subject.getProperty(property).getString();
  }

  private static ProblemException missing(Path file, Resource subject, Property property) {
    return new ProblemException(
        file + ": " + subject,
        "it has no " + property.getLocalName(),
        "add " + property.getURI() + " (ontology/README.md, \"Lexicon\")");
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }
}
