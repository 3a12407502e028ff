package org.entente.shell;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.question.Link;
import org.entente.question.Named;
import org.entente.question.Window;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** What an import brought that was not there before: actors, and the relations best attested. */
final class ImportNews {

  private static final int ACTORS = 8;
  private static final int RELATIONS = 5;

  private final Session session;
  private final Set<String> actors;
  private final Set<Statement> statements;

  private record Statement(String subject, String relation, String object) {
    static Statement of(Link link) {
      return new Statement(link.subject(), link.relation(), link.object());
    }
  }

  /** Notes what is there before the import. */
  ImportNews(Session session) {
    this.session = session;
    this.actors = new HashSet<>(mentioned().stream().map(Named::iri).toList());
    this.statements = links().stream().map(Statement::of).collect(Collectors.toSet());
  }

  /** Tells what is there now and was not before. */
  void tell() {
    List<Named> newActors =
        mentioned().stream().filter(named -> !actors.contains(named.iri())).toList();
    if (!newActors.isEmpty()) {
      String named =
          newActors.stream()
              .limit(ACTORS)
              .map(actor -> actor.label(session.language()))
              .collect(Collectors.joining(", "));
      session
          .screen()
          .note("news.actors", newActors.size(), named, Math.max(0, newActors.size() - ACTORS));
    }
    List<Link> fresh =
        links().stream()
            .filter(link -> !statements.contains(Statement.of(link)))
            .sorted(
                Comparator.comparingLong(Link::documents)
                    .thenComparingLong(Link::claims)
                    .reversed()
                    .thenComparing(Link::subject)
                    .thenComparing(Link::relation)
                    .thenComparing(Link::object))
            .toList();
    if (!fresh.isEmpty()) {
      session.screen().note("news.relations", fresh.size());
      fresh.stream().limit(RELATIONS).forEach(link -> session.screen().remark(line(link)));
    }
  }

  private List<Named> mentioned() {
    return session.names().all().stream()
        .filter(named -> named.mentions() > 0 && session.names().isActor(named))
        .sorted(Comparator.comparingLong(Named::mentions).reversed().thenComparing(Named::iri))
        .toList();
  }

  private List<Link> links() {
    return session.ask(questions -> questions.web(false, Window.ALWAYS));
  }

  private AttributedString line(Link link) {
    Wording wording = new Wording(session.ontology(), session.language());
    return new AttributedStringBuilder()
        .append("  ")
        .append(label(link.subject()))
        .append(" ")
        .append(wording.tone(link.relation()).of(wording.relation(link.relation())))
        .append(" ")
        .append(label(link.object()))
        .append("  ")
        .append(new Ground(session).of(link))
        .toAttributedString();
  }

  private String label(String iri) {
    return session.names().label(iri, session.language());
  }
}
