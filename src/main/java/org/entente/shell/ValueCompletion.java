package org.entente.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.actor.NameFolding;
import org.entente.graph.GraphFormat;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.entente.question.Completion;
import org.entente.rdf.DocumentSummary;
import org.entente.rdf.ExportFormat;
import org.entente.rdf.Scope;
import org.jline.reader.Candidate;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** Completes the values of arguments and options by what they are. */
final class ValueCompletion {

  private static final int MOST = 60;

  private final Session session;
  private final CommandRegistry commands;

  ValueCompletion(Session session, CommandRegistry commands) {
    this.session = session;
    this.commands = commands;
  }

  /** The commands that begin so. */
  List<Candidate> commands(String typed) {
    return commands.getCommands().stream()
        .filter(command -> command.getName().startsWith(typed.toLowerCase(Locale.ROOT)))
        .map(this::command)
        .toList();
  }

  private Candidate command(Command command) {
    String group = session.words().text(command.getGroup());
    String name = command.getName();
    return new Candidate(name, name, group, command.getDescription(), null, null, true);
  }

  /**
   * What a value may be.
   *
   * @param kind what kind of value
   * @param typed how it begins
   * @param front what stands in front of it in its word and stays: {@code --format=}
   */
  List<Candidate> complete(Signature.Kind kind, String typed, String front) {
    return switch (kind) {
      case NAME -> names(typed, front);
      case PATH -> FileCompletion.complete(typed, front);
      case DOCUMENT -> documents(typed, front);
      case DATE -> words(years(), typed, front);
      case FORMAT -> words(Format.words(), typed, front);
      case REPORT_FORMAT -> words(Format.reportWords(), typed, front);
      case EXPORT_FORMAT ->
          words(
              Stream.concat(
                      Arrays.stream(ExportFormat.values()).map(ExportFormat::ending),
                      Arrays.stream(GraphFormat.values()).map(GraphFormat::ending))
                  .toList(),
              typed,
              front);
      case COMMAND -> commands(typed);
      case KIND -> kinds(typed, front);
      case SCOPE -> words(Arrays.stream(Scope.values()).map(Scope::name).toList(), typed, front);
      case RELATIONS -> relations(typed, front);
      case COLOUR -> words(List.of("always", "auto", "never"), typed, front);
      case SHELL -> words(TargetShell.words(), typed, front);
      case NUMBER, QUERY, TEXT -> List.of();
    };
  }

  private List<Candidate> names(String typed, String front) {
    List<Candidate> candidates = new ArrayList<>();
    Wording wording = new Wording(session.ontology(), session.language());
    for (Completion found : session.names().startingWith(typed, session.language(), MOST)) {
      String label = found.named().label(session.language());
      String kind = wording.kind(found.named().kind());
      String what = label.equals(found.name()) ? kind : label + ", " + kind;
      candidates.add(candidate(front + found.name(), found.name(), what, candidates.size()));
    }
    return candidates;
  }

  private List<Candidate> documents(String typed, String front) {
    List<Candidate> candidates = new ArrayList<>();
    for (DocumentSummary document : session.knowledge().documents()) {
      if (begins(document.name(), typed)) {
        String what = document.title();
        candidates.add(candidate(front + document.name(), document.name(), what, 0));
      }
    }
    return candidates;
  }

  /** The years and months that the articles are of. */
  private List<String> years() {
    TreeSet<String> dates = new TreeSet<>();
    for (DocumentSummary document : session.knowledge().documents()) {
      document.date().ifPresent(date -> dates.add(date.toString().substring(0, 4)));
      document.date().ifPresent(date -> dates.add(date.toString().substring(0, 7)));
    }
    return List.copyOf(dates);
  }

  private List<Candidate> kinds(String typed, String front) {
    Ontology ontology = session.ontology();
    return ontology.classes().stream()
        .filter(kind -> ontology.isA(kind, "Actor"))
        .filter(kind -> begins(kind, typed))
        .map(
            kind -> candidate(front + kind, kind, ontology.classLabel(kind, session.language()), 0))
        .toList();
  }

  /** The last of a list of relations and families. */
  private List<Candidate> relations(String typed, String front) {
    int comma = typed.lastIndexOf(',') + 1;
    String before = front + typed.substring(0, comma);
    String last = typed.substring(comma);
    List<Candidate> candidates = new ArrayList<>();
    for (String family : RelationChoice.families(session.ontology())) {
      if (begins(family, last)) {
        String what = session.words().find("family." + family).orElse(family);
        candidates.add(candidate(before + family, family, what, 0));
      }
    }
    for (Property property : session.ontology().properties()) {
      if (begins(property.localName(), last)) {
        String what = property.labels().getOrDefault(session.language(), property.localName());
        candidates.add(candidate(before + property.localName(), property.localName(), what, 1));
      }
    }
    return candidates;
  }

  private static List<Candidate> words(List<String> all, String typed, String front) {
    return all.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> begins(word, typed))
        .map(word -> candidate(front + word, word, "", 0))
        .toList();
  }

  private static boolean begins(String word, String typed) {
    return NameFolding.fold(word).startsWith(NameFolding.fold(typed));
  }

  private static Candidate candidate(String value, String shown, String what, int place) {
    return new Candidate(value, shown, null, what.isEmpty() ? null : what, null, null, true, place);
  }
}
