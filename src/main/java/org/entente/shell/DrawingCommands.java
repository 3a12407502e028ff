package org.entente.shell;

import static org.entente.shell.Signature.of;

import java.util.List;
import org.entente.question.Chain;
import org.entente.question.Link;
import org.entente.question.Named;
import org.entente.question.Neighbour;
import org.entente.question.Web;
import org.entente.question.Window;
import org.entente.shell.Signature.Kind;
import org.springframework.shell.core.command.ExitStatus;

/** Commands that draw: ways from one to another, a neighbourhood, a life in time. */
final class DrawingCommands implements CommandGroup {

  private static final int USUAL_DEPTH = 2;
  private static final int USUAL_BRANCHES = 8;

  private final Session session;

  DrawingCommands(Session session) {
    this.session = session;
  }

  @Override
  public List<ShellCommand> commands() {
    Messages words = session.words();
    Signature.Builder path =
        of("path", Task.EXPLAIN)
            .needs("FROM", Kind.NAME)
            .needs("TO", Kind.NAME)
            .option("alternatives", 'k', Kind.NUMBER)
            .flag("inferred");
    Signature.Builder graph =
        of("graph", Task.EXPLAIN)
            .needs("NAME", Kind.NAME)
            .option("depth", Kind.NUMBER)
            .option("most", Kind.NUMBER)
            .flag("inferred");
    Signature.Builder timeline = of("timeline", Task.EXPLAIN).needs("NAME", Kind.NAME);
    return List.of(
        new ShellCommand(chosen(path), words, this::path),
        new ShellCommand(chosen(graph), words, this::graph),
        new ShellCommand(chosen(timeline), words, this::timeline));
  }

  private static Signature chosen(Signature.Builder signature) {
    return signature
        .option("by", Kind.RELATIONS)
        .option("at", Kind.DATE)
        .option("since", Kind.DATE)
        .option("until", Kind.DATE)
        .listing();
  }

  private ExitStatus path(Invocation call) {
    Format format = call.format();
    int most = call.number("alternatives", 1, 1);
    Who who = new Who(session);
    Named from = who.actorOrPlace(call.required(0));
    Named to = who.actorOrPlace(call.required(1));
    List<Chain> chains = web(call).chains(from.iri(), to.iri(), most);
    if (chains.isEmpty()) {
      String key = from.equals(to) ? "path.same" : "none.path";
      session.screen().note(key, label(from), label(to));
    }
    ChainText text = new ChainText(session);
    if (format == Format.TABLE) {
      text.write(chains);
    } else {
      session.screen().listing(text.listing(chains), format);
    }
    return Exit.DONE;
  }

  private ExitStatus graph(Invocation call) {
    Format format = call.format();
    int depth = call.number("depth", 1, USUAL_DEPTH);
    int most = call.number("most", 1, USUAL_BRANCHES);
    Named named = new Who(session).thing(call.required(0));
    Neighbour around = web(call).around(named.iri(), depth, most);
    if (around.further().isEmpty()) {
      session.screen().note("none.graph", label(named));
    }
    NeighbourTree tree = new NeighbourTree(session);
    if (format == Format.TABLE) {
      tree.write(around);
    } else {
      session.screen().listing(tree.listing(around), format);
    }
    return Exit.DONE;
  }

  private ExitStatus timeline(Invocation call) {
    Format format = call.format();
    Window window = QuestionCommands.window(call);
    RelationChoice choice = RelationChoice.of(session, call.option("by"));
    Named named = new Who(session).thing(call.required(0));
    List<Happening> happenings = new History(session, named).happenings(choice, window);
    if (happenings.isEmpty()) {
      session.screen().note("none.timeline", label(named));
    }
    TimelineText text = new TimelineText(session, named);
    if (format == Format.TABLE) {
      text.write(happenings);
    } else {
      session.screen().listing(text.listing(happenings), format);
    }
    return Exit.DONE;
  }

  private Web web(Invocation call) {
    Window window = QuestionCommands.window(call);
    RelationChoice choice = RelationChoice.of(session, call.option("by"));
    List<Link> links = session.ask(questions -> questions.web(call.flag("inferred"), window));
    return Web.of(links.stream().filter(link -> choice.allows(link.relation())).toList());
  }

  private String label(Named named) {
    return named.label(session.language());
  }
}
