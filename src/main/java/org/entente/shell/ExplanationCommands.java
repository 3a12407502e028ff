package org.entente.shell;

import static org.entente.shell.Signature.of;

import java.util.List;
import org.entente.question.Named;
import org.entente.question.Window;
import org.entente.shell.Signature.Kind;
import org.springframework.shell.core.command.ExitStatus;

/** Commands that show what is known of an actor, and why. */
final class ExplanationCommands implements CommandGroup {

  private final Session session;

  ExplanationCommands(Session session) {
    this.session = session;
  }

  @Override
  public List<ShellCommand> commands() {
    Messages words = session.words();
    return List.of(
        new ShellCommand(
            of("show", Task.EXPLAIN)
                .needs("NAME", Kind.NAME)
                .flag("inferred")
                .option("at", Kind.DATE)
                .option("since", Kind.DATE)
                .option("until", Kind.DATE)
                .listing(),
            words,
            this::show),
        new ShellCommand(
            of("why", Task.EXPLAIN)
                .needs("SUBJECT", Kind.NAME)
                .needs("OBJECT", Kind.NAME)
                .option("at", Kind.DATE)
                .option("since", Kind.DATE)
                .option("until", Kind.DATE)
                .listing(),
            words,
            this::why));
  }

  private ExitStatus show(Invocation call) {
    Named named = new Who(session).thing(call.required(0));
    new ActorCard(session, named)
        .show(call.flag("inferred"), QuestionCommands.window(call), call.format());
    return Exit.DONE;
  }

  private ExitStatus why(Invocation call) {
    Format format = call.format();
    Window window = QuestionCommands.window(call);
    Who who = new Who(session);
    Named one = who.actorOrPlace(call.required(0));
    Named another = who.actorOrPlace(call.required(1));
    Explanation explanation = Explanation.of(session, one, another, window);
    if (explanation.isEmpty()) {
      session
          .screen()
          .note("none.why", one.label(session.language()), another.label(session.language()));
    }
    if (format == Format.TABLE) {
      new ExplanationText(session).write(explanation);
    } else {
      session.screen().listing(new ExplanationListing(session).of(explanation), format);
    }
    if (explanation.cut()) {
      session.screen().note("why.more", Explanation.MOST);
    }
    return Exit.DONE;
  }
}
