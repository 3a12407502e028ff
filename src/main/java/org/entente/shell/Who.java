package org.entente.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.problem.ProblemException;
import org.entente.question.Named;
import org.entente.question.Resolution;

/** Finds whom a user means by a name, and tells when that is not plain. */
record Who(Session session) {

  /**
   * The actor that a name stands for; a capital stands for its state.
   *
   * @throws ProblemException if nobody is called so; the message offers the nearest names
   */
  Named actor(String name) {
    return find(name, true);
  }

  /** As {@link #actor}, but a capital stands for itself. */
  Named thing(String name) {
    return find(name, false);
  }

  /**
   * As {@link #thing}, but the capital of a state that nothing is stated of stands for the state.
   */
  Named actorOrPlace(String name) {
    return session.names().resolve(name, false) instanceof Resolution.Found found
            && found.named().mentions() == 0
        ? actor(name)
        : thing(name);
  }

  private Named find(String name, boolean forActor) {
    return switch (session.names().resolve(name, forActor)) {
      case Resolution.Found found -> {
        tell(name, found);
        yield found.named();
      }
      case Resolution.Unknown unknown -> throw unknown(name, unknown.nearest());
    };
  }

  private void tell(String name, Resolution.Found found) {
    String label = found.named().label(session.language());
    switch (found.how()) {
      case CAPITAL -> session.screen().note("name.capital", name, label);
      case SEAT -> session.screen().note("name.seat", name, label);
      case LABEL, ALIAS, SOUND, DEMONYM, PART -> {
        if (!found.others().isEmpty()) {
          session.screen().note("name.several", name, label, labels(found.others()));
        }
      }
    }
  }

  private String labels(List<Named> others) {
    return others.stream()
        .limit(3)
        .map(other -> other.label(session.language()))
        .collect(Collectors.joining(", "));
  }

  private ProblemException unknown(String name, List<String> nearest) {
    Messages words = session.words();
    return new ProblemException(
        name,
        words.text("name.unknown"),
        nearest.isEmpty()
            ? words.text("name.look")
            : words.text("name.nearest", String.join(", ", nearest)));
  }
}
