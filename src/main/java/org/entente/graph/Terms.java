package org.entente.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;

/** The labels and relationship types that may occur: those of the ontology, and of evidence. */
final class Terms {

  static final String ACTOR = "Actor";
  static final String PLACE = "Place";
  static final String DOCUMENT = "Document";
  static final String CLAIM = "Claim";
  static final String INFERENCE = "Inference";
  static final String STATEMENT = "Statement";
  static final String CONTRADICTION = "Contradiction";

  static final String SUBJECT = "SUBJECT";
  static final String OBJECT = "OBJECT";
  static final String ATTRIBUTED_TO = "ATTRIBUTED_TO";
  static final String AT = "AT";
  static final String IN = "IN";
  static final String PREMISE = "PREMISE";
  static final String STATE = "STATE";
  static final String MENTIONS = "MENTIONS";
  static final String BETWEEN = "BETWEEN";

  /** The labels whose IRIs are unique; each node has one of them, and is found by it. */
  static final List<String> KEYS =
      List.of(ACTOR, PLACE, DOCUMENT, CLAIM, INFERENCE, STATEMENT, CONTRADICTION);

  private static final List<String> EVIDENCE =
      List.of(SUBJECT, OBJECT, ATTRIBUTED_TO, AT, IN, PREMISE, STATE, MENTIONS, BETWEEN);

  private final Set<String> labels = new LinkedHashSet<>(KEYS);
  private final Set<String> types = new LinkedHashSet<>(EVIDENCE);

  Terms(Ontology ontology) {
    ontology.classes().forEach(kind -> labels.addAll(ontology.classPath(kind)));
    ontology.properties().stream().map(Property::relationshipType).forEach(types::add);
  }

  /** All labels. */
  Set<String> labels() {
    return labels;
  }

  /** All relationship types. */
  Set<String> types() {
    return types;
  }

  /** A label for a query, quoted; only one of the fixed set gets there. */
  String label(String label) {
    return checked(label, labels);
  }

  /** A relationship type for a query, quoted; only one of the fixed set gets there. */
  String type(String type) {
    return checked(type, types);
  }

  private static String checked(String term, Set<String> known) {
    return Optional.of(term)
        .filter(known::contains)
        .map(name -> "`" + name + "`")
        .orElseThrow(() -> new IllegalArgumentException("not a term of the ontology: " + term));
  }
}
