package org.entente.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.NameFolding;
import org.entente.document.Language;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;

/** The kinds of relation that a user allows. */
final class RelationChoice {

  private final Session session;
  private final Ontology ontology;
  private final Set<String> allowed = new HashSet<>();
  private final boolean all;

  private RelationChoice(Session session, boolean all) {
    this.session = session;
    this.ontology = session.ontology();
    this.all = all;
  }

  /**
   * What a list of words allows: relations, with the narrower ones, or families of relations.
   *
   * @param written the words, separated by commas; none to allow all
   * @throws UsageException if a word names neither a relation nor a family
   */
  static RelationChoice of(Session session, Optional<String> written) {
    RelationChoice choice = new RelationChoice(session, written.isEmpty());
    Arrays.stream(written.orElse("").split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .forEach(word -> choice.allowed.addAll(choice.named(word)));
    return choice;
  }

  boolean allows(String relation) {
    return all || allowed.contains(relation);
  }

  /** All words that can be written. */
  private List<String> words() {
    List<String> words = new ArrayList<>(families(ontology));
    ontology.properties().forEach(property -> words.add(property.localName()));
    return words;
  }

  /** The families that relations belong to. */
  static Set<String> families(Ontology ontology) {
    Set<String> families = new TreeSet<>();
    ontology.properties().stream()
        .flatMap(property -> ontology.family(property.localName()).stream())
        .forEach(families::add);
    return families;
  }

  private List<String> named(String word) {
    List<String> found =
        ontology.properties().stream()
            .filter(property -> isNamed(property, word))
            .map(Property::localName)
            .toList();
    if (found.isEmpty()) {
      throw new UsageException(
          session.words().text("usage.relation", word)
              + Nearest.offer(
                  session.words(), Nearest.to(word, words(), 3), "usage.help.relation"));
    }
    return found;
  }

  private boolean isNamed(Property property, String word) {
    Optional<Property> broader = Optional.of(property);
    while (broader.isPresent()) {
      if (isItself(broader.get(), word)) {
        return true;
      }
      broader = broader.get().parent().flatMap(ontology::property);
    }
    String family = ontology.family(property.localName()).orElse("");
    return family.equalsIgnoreCase(word)
        || session
            .words()
            .find("family." + family)
            .filter(label -> NameFolding.fold(label).equals(NameFolding.fold(word)))
            .isPresent();
  }

  private static boolean isItself(Property property, String word) {
    return property.localName().equalsIgnoreCase(word)
        || Arrays.stream(Language.values())
            .map(property.labels()::get)
            .anyMatch(
                label -> label != null && NameFolding.fold(label).equals(NameFolding.fold(word)));
  }
}
