package org.entente.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An actor or place while its document is being read; what is learnt of it is added as it comes.
 */
public final class Referent {

  private final String iri;
  private final Set<String> names = new LinkedHashSet<>();
  private String kind;
  private String label;
  private final Optional<String> state;
  private final boolean known;
  private String gender = "";
  private String number = "";

  Referent(String iri, String kind, String label, Optional<String> state, boolean known) {
    this.iri = iri;
    this.kind = kind;
    this.label = label;
    this.state = state;
    this.known = known;
    names.add(label);
  }

  public String iri() {
    return iri;
  }

  /** The local name of its class. */
  public String kind() {
    return kind;
  }

  public String label() {
    return label;
  }

  /** The state that it belongs to. */
  public Optional<String> state() {
    return state;
  }

  /** Whether the gazetteer has it. */
  boolean isKnown() {
    return known;
  }

  String gender() {
    return gender;
  }

  String number() {
    return number;
  }

  void addName(String name) {
    names.add(name);
    String folded = NameFolding.fold(name);
    String shorter = NameFolding.fold(label);
    boolean fuller =
        folded.endsWith(" " + shorter)
            || (!shorter.contains(" ") && folded.startsWith(shorter + " "));
    if (!known && fuller) {
      label = name;
    }
  }

  boolean hasName(String folded) {
    return names.stream().anyMatch(name -> NameFolding.fold(name).equals(folded));
  }

  Set<String> names() {
    return names;
  }

  /** Takes on a class that the text tells, where nothing better was known. */
  void specialize(String better) {
    if (!known && (kind.equals("Actor") || kind.equals("Organization"))) {
      kind = better;
    }
  }

  /** Takes on the class that a noun before its name tells, unless the gazetteer knows better. */
  void retype(String told) {
    if (!known) {
      kind = told;
    }
  }

  void agree(String newNumber, String newGender) {
    if (number.isEmpty()) {
      number = newNumber;
    }
    if (gender.isEmpty()) {
      gender = newGender;
    }
  }

  /** Takes over all that was learnt of another, which turned out to be the same. */
  void absorb(Referent other) {
    other.names.forEach(this::addName);
    specialize(other.kind);
    agree(other.number, other.gender);
  }

  /** What is known of it at the end of its document. */
  public Entity entity() {
    List<String> all = new ArrayList<>();
    all.add(label);
    names.stream().filter(name -> !name.equals(label)).forEach(all::add);
    return new Entity(iri, kind, label, all, state);
  }

  @Override
  public String toString() {
    return label + " (" + kind + ")";
  }
}
