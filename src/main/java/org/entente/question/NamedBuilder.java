package org.entente.question;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Language;
import org.entente.ontology.Ontology;

/** Gathers what rows tell of one actor or place. */
final class NamedBuilder {

  private final Ontology ontology;
  String kind = "";
  private long mentions;
  private final Map<Language, String> labels = new EnumMap<>(Language.class);
  private final Set<String> aliases = new LinkedHashSet<>();

  NamedBuilder(Ontology ontology) {
    this.ontology = ontology;
  }

  /** Keeps the narrowest of several classes. */
  void kind(String candidate, long documents) {
    if (kind.isEmpty() || ontology.classPath(candidate).size() > ontology.classPath(kind).size()) {
      kind = candidate;
    }
    mentions = Math.max(mentions, documents);
  }

  void label(Optional<Language> language, String name) {
    labels.merge(
        language.orElse(Language.ENGLISH),
        name,
        (one, another) -> one.compareTo(another) <= 0 ? one : another);
    aliases.add(name);
  }

  void alias(String name) {
    aliases.add(name);
  }

  Named build(String iri) {
    List<String> others =
        aliases.stream().filter(name -> !labels.containsValue(name)).sorted().toList();
    return new Named(iri, kind, labels, others, mentions);
  }
}
