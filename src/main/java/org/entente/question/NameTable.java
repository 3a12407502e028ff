package org.entente.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.NameFolding;

/** What a store knows of the names of actors and places, as rows. */
record NameTable(List<Kind> kinds, List<Name> names) {

  NameTable {
    kinds = List.copyOf(kinds);
    names = List.copyOf(names);
  }

  /** A class of an actor or place, how many documents mention it, and its capital. */
  record Kind(String iri, String kind, long mentions, Optional<String> capital) {}

  /** A name, the property that gives it, its language, and how it is looked up. */
  record Name(String iri, String naming, String name, Optional<String> language, String folded) {}

  static NameTable of(Store store) {
    return new NameTable(
        store.ask("kinds", Map.of()).stream().map(Row::new).map(NameTable::kind).toList(),
        store.ask("names", Map.of()).stream().map(Row::new).map(NameTable::name).toList());
  }

  private static Kind kind(Row row) {
    return new Kind(
        row.text("iri"),
        Questions.localName(row.text("kind")),
        row.number("mentions"),
        row.optional("capital"));
  }

  private static Name name(Row row) {
    String name = row.text("name");
    return new Name(
        row.text("iri"),
        localName(row.text("naming")),
        name,
        row.optional("language"),
        NameFolding.fold(name));
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
