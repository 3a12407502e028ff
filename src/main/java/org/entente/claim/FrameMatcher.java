package org.entente.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ParsedSentence;
import org.entente.language.SyntaxTree;
import org.entente.lexicon.Argument;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.PartOfSpeech;
import org.entente.lexicon.Sense;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;

/**
 * Matches the frames of triggers: every sense whose arguments are filled by actors of the right
 * class.
 */
final class FrameMatcher {

  private static final String LEADS = "leads";
  private static final Set<String> STANCES =
      Set.of("condemns", "opposes", "supports", "supportsPolitically");

  private static final Set<String> OFFICES = Set.of("leads", "holdsOfficeIn");

  private final Ontology ontology;
  private final ParsedSentence sentence;
  private final Arguments arguments;
  private final Resolver resolver;
  private final OfficeWords offices;

  FrameMatcher(
      Lexicon lexicon,
      Ontology ontology,
      ParsedSentence sentence,
      Arguments arguments,
      Resolver resolver) {
    this.offices = new OfficeWords(lexicon, sentence.tree());
    this.ontology = ontology;
    this.sentence = sentence;
    this.arguments = arguments;
    this.resolver = resolver;
  }

  /**
   * What a trigger states; of the entries at one node those with the most filled arguments are
   * heard.
   */
  List<Finding> match(List<Trigger> triggers) {
    Map<Integer, List<Trigger>> byNode = new LinkedHashMap<>();
    for (Trigger trigger : triggers) {
      byNode.computeIfAbsent(trigger.node(), node -> new ArrayList<>()).add(trigger);
    }
    Map<Integer, List<Finding>> found = new LinkedHashMap<>();
    byNode.forEach(
        (node, group) -> {
          List<Finding> strict = best(group, false);
          found.put(node, strict.isEmpty() ? best(group, true) : strict);
        });
    return found.entrySet().stream()
        .filter(entry -> !isWithinLonger(entry.getKey(), byNode, found))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** <i>tore up its treaty with X</i>: the noun says nothing of its own within the idiom. */
  private static boolean isWithinLonger(
      int node, Map<Integer, List<Trigger>> triggers, Map<Integer, List<Finding>> found) {
    return found.entrySet().stream()
        .filter(other -> other.getKey() != node)
        .flatMap(other -> other.getValue().stream())
        .anyMatch(
            finding ->
                triggers.getOrDefault(finding.node(), List.of()).stream()
                    .filter(longer -> found(finding, longer))
                    .anyMatch(longer -> longer.nodes().contains(node)));
  }

  private static boolean found(Finding finding, Trigger trigger) {
    return trigger.entry().partOfSpeech() == PartOfSpeech.VERB
        && trigger.entry().senses().stream().anyMatch(s -> s.iri().equals(finding.foundBy()));
  }

  private List<Finding> best(List<Trigger> group, boolean mutual) {
    List<Finding> best = List.of();
    int bestFilled = 0;
    int bestWords = 0;
    Set<String> properties = new HashSet<>();
    List<Trigger> ordered =
        group.stream()
            .sorted(
                java.util.Comparator.comparing((Trigger t) -> -t.nodes().size())
                    .thenComparing(t -> -t.entry().arguments().size()))
            .toList();
    List<Finding> all = new ArrayList<>();
    for (Trigger trigger : ordered) {
      Map<Argument, List<Resolved>> filled = new LinkedHashMap<>();
      trigger
          .entry()
          .arguments()
          .forEach(argument -> filled.put(argument, resolve(trigger, argument)));
      int count =
          (int) filled.values().stream().filter(list -> !list.isEmpty()).count()
              + 2 * trigger.nodes().size();
      List<Finding> findings = senses(trigger, filled, mutual);
      if (!findings.isEmpty() && count > bestFilled && all.isEmpty()) {
        best = findings;
        bestFilled = count;
        bestWords = trigger.nodes().size();
        all.addAll(findings);
      } else if (!findings.isEmpty()
          && (count == bestFilled || complements(trigger, bestWords, filled))
          && findings.stream().noneMatch(f -> properties.contains(f.property()))) {
        all.addAll(findings);
      }
      findings.forEach(f -> properties.add(f.property()));
    }
    return all.isEmpty() ? best : all;
  }

  /** <i>chasser B de Z</i>: another complete frame of the same words says something else too. */
  private static boolean complements(
      Trigger trigger, int words, Map<Argument, List<Resolved>> filled) {
    return trigger.nodes().size() == words
        && filled.size() > 1
        && filled.values().stream().noneMatch(List::isEmpty);
  }

  /** Whether a word takes a stand on an act, and so on its author. */
  private static boolean judges(Trigger trigger) {
    return trigger.entry().senses().stream().map(Sense::property).anyMatch(STANCES::contains);
  }

  private List<Resolved> resolve(Trigger trigger, Argument argument) {
    if (trigger.entry().partOfSpeech() == PartOfSpeech.AFFIX
        && !(argument instanceof Argument.CopulativeSubject)) {
      return resolver.withinCompound(trigger.node());
    }
    List<Resolved> found = new ArrayList<>();
    for (int node : arguments.fill(trigger, argument)) {
      List<Resolved> resolved =
          sameGroup(trigger, argument, node, resolver.resolve(node, trigger.node()));
      if (resolved.isEmpty() && argument instanceof Argument.DirectObject && judges(trigger)) {
        resolved = resolver.actors(node);
      }
      found.addAll(resolved);
      boolean more = argument instanceof Argument.PossessiveAdjunct;
      boolean lost = argument instanceof Argument.DirectObject && !isApposed(node, trigger);
      if (lost || (!resolved.isEmpty() && !more)) {
        break;
      }
    }
    return found;
  }

  /** <i>financer un groupe, X, …</i>: a noun that the parser has put beside its apposition. */
  private boolean isApposed(int node, Trigger trigger) {
    SyntaxTree tree = sentence.tree();
    return sentence.mentionsAt(node).isEmpty()
        && node > trigger.node()
        && tree.head(node) >= 0
        && tree.children(tree.head(node), "obj").stream()
            .anyMatch(other -> other > node && other < node + 9);
  }

  /** <i>X, Y's leader, and Z</i>: the apposition is said of X alone. */
  private static List<Resolved> sameGroup(
      Trigger trigger, Argument argument, int node, List<Resolved> resolved) {
    boolean apposed =
        argument instanceof Argument.CopulativeSubject
            && trigger.entry().partOfSpeech() == PartOfSpeech.NOUN
            && node < trigger.node();
    return apposed ? resolved.stream().filter(r -> r.node() < trigger.node()).toList() : resolved;
  }

  private List<Finding> senses(
      Trigger trigger, Map<Argument, List<Resolved>> filled, boolean mutual) {
    List<Finding> found = new ArrayList<>();
    Set<List<Object>> heard = new HashSet<>();
    for (Sense sense : trigger.entry().senses()) {
      Optional<Property> property = ontology.property(sense.property());
      if (property.isPresent()) {
        List<Finding> findings =
            sense.isReciprocal()
                ? pairs(
                    trigger, sense, property.get(), filled.getOrDefault(sense.subject(), List.of()))
                : oriented(trigger, sense, property.get(), filled, mutual);
        for (Finding finding : findings) {
          if (heard.add(roles(sense, finding))) {
            found.add(finding);
          }
        }
      }
    }
    return found;
  }

  /** Of senses that differ in their property only, the first that fits is heard. */
  private static List<Object> roles(Sense sense, Finding finding) {
    return List.of(sense.subject(), sense.object(), finding.subject(), finding.object());
  }

  /** Whether there are several, all persons or none: they may have done something together. */
  private boolean alike(List<Resolved> members) {
    long persons =
        members.stream().filter(m -> ontology.isA(m.referent().kind(), "Person")).count();
    return members.size() > 1 && (persons == 0 || persons == members.size());
  }

  private List<Finding> pairs(
      Trigger trigger, Sense sense, Property property, List<Resolved> members) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        finding(trigger, sense, property, members.get(i), members.get(j)).ifPresent(found::add);
        if (!property.symmetric()) {
          finding(trigger, sense, property, members.get(j), members.get(i)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private List<Finding> oriented(
      Trigger trigger,
      Sense sense,
      Property property,
      Map<Argument, List<Resolved>> filled,
      boolean mutual) {
    List<Finding> found = new ArrayList<>();
    List<Resolved> subjects = filled.getOrDefault(sense.subject(), List.of());
    List<Resolved> objects = filled.getOrDefault(sense.object(), List.of());
    if (objects.isEmpty()
        && OFFICES.contains(property.localName())
        && isBareTitle(trigger, sense)) {
      subjects = subjects.stream().filter(s -> isNamedPerson(s, trigger)).limit(1).toList();
      objects = subjects.stream().flatMap(s -> resolver.employer(s).stream()).toList();
    }
    if (mutual && property.symmetric() && objects.isEmpty() && alike(subjects)) {
      return pairs(trigger, sense, property, subjects);
    }
    boolean office = OFFICES.contains(property.localName());
    boolean parallel = office && subjects.size() > 1 && subjects.size() == objects.size();
    for (int i = 0; i < subjects.size(); i++) {
      for (int j = 0; j < objects.size(); j++) {
        if (!parallel || i == j) {
          finding(trigger, sense, property, subjects.get(i), objects.get(j)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** <i>le président X</i>, <i>President X</i>: an office of which nothing says whose it is. */
  private boolean isBareTitle(Trigger trigger, Sense sense) {
    SyntaxTree tree = sentence.tree();
    return trigger.entry().partOfSpeech() == PartOfSpeech.NOUN
        && sense.object() instanceof Argument.PossessiveAdjunct
        && arguments.fill(trigger, sense.object()).isEmpty()
        && tree.children(trigger.node(), "nmod", "compound", "amod", "acl").stream()
            .allMatch(c -> trigger.nodes().contains(c) || !sentence.mentionsAt(c).isEmpty());
  }

  private boolean isNamedPerson(Resolved subject, Trigger trigger) {
    int last = trigger.nodes().get(trigger.nodes().size() - 1);
    return ontology.isA(subject.referent().kind(), "Person")
        && subject.node() > last
        && subject.node() <= last + 2;
  }

  private Optional<Finding> finding(
      Trigger trigger, Sense sense, Property property, Resolved subject, Resolved object) {
    if (property.localName().equals("basedIn")
        && ontology.isA(subject.referent().kind(), "State")) {
      return ontology
          .property("locatedIn")
          .flatMap(within -> finding(trigger, sense, within, object, subject));
    }
    if (property.localName().equals("memberOf")
        && ontology.isA(object.referent().kind(), "State")
        && object.mention().isPresent()) {
      return Optional.empty();
    }
    if (property.localName().equals(LEADS) && trigger.entry().partOfSpeech() == PartOfSpeech.NOUN) {
      if (resolver.isMemberOf(object, arguments.fill(trigger, sense.object()))) {
        return Optional.empty();
      }
      if (offices.isOfOthers(trigger.nodes().get(0))
          && ontology.isA(object.referent().kind(), "State")) {
        return Optional.empty();
      }
      if (offices.isOneOfSeveral(trigger.nodes().get(0))) {
        return ontology
            .property("holdsOfficeIn")
            .flatMap(office -> finding(trigger, sense, office, subject, object));
      }
    }
    Optional<Resolved> domain = resolver.as(subject, property.domain());
    Optional<Resolved> range = resolver.as(object, property.range());
    if (domain.isEmpty()
        || range.isEmpty()
        || domain.get().referent().equals(range.get().referent())) {
      return Optional.empty();
    }
    List<Integer> nodes = new ArrayList<>(trigger.nodes());
    nodes.add(subject.node());
    nodes.add(object.node());
    boolean named =
        trigger.entry().partOfSpeech() == PartOfSpeech.NOUN
            && OFFICES.contains(property.localName());
    return Optional.of(
        new Finding(
            domain.get().referent(),
            property.localName(),
            Optional.of(range.get().referent()),
            "",
            trigger.node(),
            nodes,
            Optional.of(sense),
            sense.iri(),
            named ? Optional.of(office(trigger)) : Optional.empty()));
  }

  /** The words of the trigger and what stands between them; in the singular. */
  private String office(Trigger trigger) {
    StringBuilder words = new StringBuilder();
    int last = trigger.nodes().get(0);
    for (int node : trigger.nodes()) {
      for (int i = last + 1; i < node; i++) {
        words.append(' ').append(sentence.tree().word(i).form());
      }
      boolean plural =
          node == trigger.node() && sentence.tree().word(node).morphology().number().equals("Plur");
      words
          .append(' ')
          .append(plural ? sentence.tree().word(node).lemma() : sentence.tree().word(node).form());
      last = node;
    }
    return words
        .toString()
        .replace(" de le ", " du ")
        .replace(" de les ", " des ")
        .replaceAll("(['’]) ", "$1")
        .strip();
  }
}
