package org.entente.shell;

import static org.entente.shell.Signature.of;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.NameFolding;
import org.entente.question.Link;
import org.entente.question.Named;
import org.entente.question.Question;
import org.entente.question.Window;
import org.entente.shell.Signature.Kind;
import org.springframework.shell.core.command.ExitStatus;

/** Commands that ask who stands with whom. */
final class QuestionCommands implements CommandGroup {

  private final Session session;

  QuestionCommands(Session session) {
    this.session = session;
  }

  @Override
  public List<ShellCommand> commands() {
    List<ShellCommand> commands = new ArrayList<>();
    for (Question question :
        List.of(
            Question.BACKERS,
            Question.BACKED,
            Question.ALLIES,
            Question.ENEMIES,
            Question.MEMBERS,
            Question.LEADERS,
            Question.LINEAGE,
            Question.TERRITORY)) {
      commands.add(
          new ShellCommand(signature(question), session.words(), call -> ask(question, call)));
    }
    commands.add(
        new ShellCommand(
            of("actors", Task.ASK)
                .takes("PART", Kind.NAME)
                .option("kind", Kind.KIND)
                .flag("all")
                .listing(),
            session.words(),
            this::actors));
    return commands;
  }

  private static Signature signature(Question question) {
    return of(question.fileName(), Task.ASK)
        .needs("NAME", Kind.NAME)
        .flag("inferred")
        .option("at", Kind.DATE)
        .option("since", Kind.DATE)
        .option("until", Kind.DATE)
        .listing();
  }

  /** The time that a question is about, as its options say. */
  static Window window(Invocation call) {
    Optional<String> at = call.date("at");
    Optional<String> since = call.date("since");
    Optional<String> until = call.date("until");
    if (at.isPresent() && (since.isPresent() || until.isPresent())) {
      throw new UsageException("--at: not together with --since or --until.");
    }
    return at.map(Window::at).orElseGet(() -> new Window(since, until));
  }

  private ExitStatus ask(Question question, Invocation call) {
    Format format = call.format();
    Window window = window(call);
    boolean inferred = call.flag("inferred") || question == Question.LINEAGE;
    Who who = new Who(session);
    Named named =
        question == Question.TERRITORY ? who.thing(call.required(0)) : who.actor(call.required(0));
    List<Link> links =
        session.ask(questions -> questions.links(question, named.iri(), inferred, window));
    String label = named.label(session.language());
    String key = question.fileName();
    if (links.isEmpty()) {
      session.screen().note("none." + key, label);
    } else if (format == Format.TABLE) {
      session.screen().note("title." + key, label);
    }
    session.screen().listing(new LinkListing(session).of(links), format);
    return Exit.DONE;
  }

  private ExitStatus actors(Invocation call) {
    Format format = call.format();
    Wording wording = new Wording(session.ontology(), session.language());
    Optional<String> kind = call.option("kind").map(this::kind);
    String part = NameFolding.fold(call.argument(0).orElse(""));
    Listing.Builder listing =
        Listing.titled(session.words())
            .columns("name", "kind", "aliases")
            .numbers("documents")
            .hidden("iri");
    session.names().all().stream()
        .filter(named -> call.flag("all") || named.mentions() > 0)
        .filter(named -> session.names().isActor(named) || kind.isPresent())
        .filter(named -> kind.isEmpty() || session.ontology().isA(named.kind(), kind.get()))
        .filter(named -> part.isEmpty() || isCalled(named, part))
        .sorted(
            Comparator.comparingLong(Named::mentions)
                .reversed()
                .thenComparing(named -> NameFolding.fold(named.label(session.language()))))
        .forEach(
            named ->
                listing.row(
                    Cell.of(named.label(session.language()), Tone.STRONG),
                    Cell.of(named.kind(), wording.kind(named.kind()), Tone.PLAIN),
                    Aliases.cell(named),
                    Cell.of(named.mentions()),
                    Cell.of(named.iri())));
    Listing actors = listing.build();
    if (actors.isEmpty()) {
      session.screen().note("none.actors");
    }
    session.screen().listing(actors, format);
    return Exit.DONE;
  }

  private String kind(String written) {
    String wanted = NameFolding.fold(written).replace(" ", "");
    Wording wording = new Wording(session.ontology(), session.language());
    return session.ontology().classes().stream()
        .filter(
            known ->
                known.toLowerCase(Locale.ROOT).equals(wanted)
                    || NameFolding.fold(wording.kind(known)).replace(" ", "").equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    session.words().text("usage.kind", written)
                        + Nearest.offer(
                            session.words(),
                            Nearest.to(written, session.ontology().classes(), 3),
                            "usage.help.kind")));
  }

  private static boolean isCalled(Named named, String part) {
    return named.labels().values().stream().anyMatch(name -> NameFolding.fold(name).contains(part))
        || named.aliases().stream().anyMatch(name -> NameFolding.fold(name).contains(part));
  }
}
