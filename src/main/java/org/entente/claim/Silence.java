package org.entente.claim;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Mention;
import org.entente.actor.ParsedSentence;
import org.entente.actor.Referent;
import org.entente.lexicon.Argument;
import org.entente.lexicon.PartOfSpeech;
import org.entente.lexicon.Sense;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;

/**
 * Tells why a sentence with a word of the lexicon and two actors gave nothing: the reason of the
 * frame that came nearest to being filled.
 */
final class Silence {

  private final Ontology ontology;
  private final ParsedSentence sentence;
  private final Arguments arguments;
  private final Resolver resolver;

  Silence(Ontology ontology, ParsedSentence sentence, Arguments arguments, Resolver resolver) {
    this.ontology = ontology;
    this.sentence = sentence;
    this.arguments = arguments;
    this.resolver = resolver;
  }

  /**
   * Why the frame of one word gave nothing.
   *
   * @param nearness how much of the frame was there
   */
  record Reason(Trigger trigger, String text, int nearness) {

    /** The words and the frame: <i>soutenir (subject, object)</i>. */
    String frame() {
      return String.join(" ", trigger.entry().lemmas())
          + trigger.entry().arguments().stream()
              .map(Silence::function)
              .collect(Collectors.joining(", ", " (", ")"));
    }
  }

  /** The reason, unless fewer than two actors or places are named or described. */
  Optional<Reason> reason(List<Trigger> triggers) {
    Set<Referent> candidates = new HashSet<>();
    sentence.mentions().forEach(mention -> candidates.addAll(mention.referents()));
    return candidates.size() < 2
        ? Optional.empty()
        : triggers.stream().map(this::reason).max(Comparator.comparingInt(Reason::nearness));
  }

  private Reason reason(Trigger trigger) {
    return trigger.entry().senses().stream()
        .map(sense -> reason(trigger, sense))
        .max(Comparator.comparingInt(Reason::nearness))
        .orElseGet(() -> new Reason(trigger, "the word has no sense", 0));
  }

  private Reason reason(Trigger trigger, Sense sense) {
    Optional<Property> property = ontology.property(sense.property());
    Filler subject = filler(trigger, sense.subject());
    Filler object = filler(trigger, sense.object());
    if (property.isEmpty() || !subject.isFilled() || !object.isFilled()) {
      Filler lacking = subject.isFilled() ? object : subject;
      int nearness = subject.rank() + object.rank();
      return new Reason(trigger, lacking.lack(), nearness);
    }
    return sense.isReciprocal() && subject.found().size() < 2
        ? new Reason(trigger, "the " + role(sense.subject()) + " is one alone, not two", 5)
        : excluded(trigger, property.get(), subject, object);
  }

  private Reason excluded(Trigger trigger, Property property, Filler subject, Filler object) {
    if (!fits(subject, property.domain())) {
      return new Reason(trigger, wrong(subject, property.domain()), 5);
    }
    if (!fits(object, property.range())) {
      return new Reason(trigger, wrong(object, property.range()), 5);
    }
    Set<Referent> others = referents(object);
    boolean same = referents(subject).stream().allMatch(others::contains);
    return same
        ? new Reason(trigger, "its arguments are one and the same", 5)
        : new Reason(trigger, "its arguments belong to another word", 6);
  }

  private boolean fits(Filler filler, Set<String> wanted) {
    return filler.found().stream().anyMatch(found -> resolver.as(found, wanted).isPresent());
  }

  private static Set<Referent> referents(Filler filler) {
    return filler.found().stream().map(Resolved::referent).collect(Collectors.toSet());
  }

  private static String wrong(Filler filler, Set<String> wanted) {
    String classes = wanted.stream().sorted().collect(Collectors.joining(" or "));
    return "the "
        + role(filler.argument())
        + " is not of the class that the property wants: "
        + classes;
  }

  // ---- arguments

  /** What stands in an argument. */
  private record Filler(
      Argument argument, List<Integer> nodes, List<Resolved> found, boolean pronoun) {

    boolean isFilled() {
      return !found.isEmpty();
    }

    int rank() {
      return isFilled() ? 2 : nodes.isEmpty() ? 0 : 1;
    }

    String lack() {
      String name = "the " + role(argument);
      if (nodes.isEmpty()) {
        return name + " is empty";
      }
      return pronoun ? name + " is a pronoun for nobody known" : name + " is no actor or place";
    }
  }

  private Filler filler(Trigger trigger, Argument argument) {
    if (trigger.entry().partOfSpeech() == PartOfSpeech.AFFIX
        && !(argument instanceof Argument.CopulativeSubject)) {
      List<Resolved> within = resolver.withinCompound(trigger.node());
      return new Filler(argument, within.stream().map(Resolved::node).toList(), within, false);
    }
    List<Integer> nodes = arguments.fill(trigger, argument);
    List<Resolved> found =
        nodes.stream()
            .flatMap(node -> resolver.resolve(node, trigger.node()).stream())
            .distinct()
            .toList();
    boolean pronoun =
        nodes.stream()
            .flatMap(node -> sentence.mentionsAt(node).stream())
            .anyMatch(mention -> mention.type() == Mention.Type.PRONOUN);
    return new Filler(argument, nodes, found, pronoun);
  }

  /** An argument as a frame has it. */
  private static String function(Argument argument) {
    return argument instanceof Argument.PrepositionalObject object
        ? String.join("/", object.markers())
        : role(argument);
  }

  private static String role(Argument argument) {
    return switch (argument) {
      case Argument.Subject subject -> "subject";
      case Argument.DirectObject object -> "object";
      case Argument.PrepositionalObject object -> "complement";
      case Argument.PossessiveAdjunct adjunct -> "possessor";
      case Argument.CopulativeSubject subject -> "bearer";
    };
  }
}
