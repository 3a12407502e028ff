package org.entente.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.question.Derivation.Premise;
import org.entente.question.Evidence;
import org.entente.question.Names;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Writes an explanation for people: the sentences, with the words that made each claim. */
final class ExplanationText {

  private final Session session;
  private final Wording wording;
  private final Names names;
  private final Quotation quotation;

  ExplanationText(Session session) {
    this.session = session;
    this.wording = new Wording(session.ontology(), session.language());
    this.names = session.names();
    this.quotation = new Quotation(session);
  }

  void write(Explanation explanation) {
    Map<List<String>, List<Evidence>> byHeading = new LinkedHashMap<>();
    for (Evidence claim : explanation.claims()) {
      byHeading
          .computeIfAbsent(
              List.of(
                  claim.subject(),
                  claim.relation(),
                  claim.object(),
                  claim.negated() + claim.status()),
              absent -> new ArrayList<>())
          .add(claim);
    }
    byHeading
        .values()
        .forEach(
            claims -> {
              session.screen().line(heading(claims.getFirst()));
              claims.forEach(claim -> sentence(claim, 2));
            });
    explanation.steps().forEach(step -> step(step, 0));
  }

  private AttributedString heading(Evidence claim) {
    AttributedStringBuilder line =
        statement(new Premise(claim.subject(), claim.relation(), claim.object()));
    if (claim.negated()) {
      line.append("  ").append(Tone.HOSTILE.of(session.words().text("note.negated")));
    }
    if (!claim.status().equals("Asserted")) {
      line.append("  ").append(Tone.DERIVED.of(session.words().text("status." + claim.status())));
    }
    return line.toAttributedString();
  }

  private AttributedStringBuilder statement(Premise premise) {
    return new AttributedStringBuilder()
        .append(Tone.STRONG.of(label(premise.subject())))
        .append(" ")
        .append(wording.tone(premise.relation()).of(wording.relation(premise.relation())))
        .append(" ")
        .append(Tone.STRONG.of(label(premise.object())));
  }

  private void step(Explanation.Step step, int indent) {
    String rule = step.derivation().ruleName(session.language());
    session
        .screen()
        .line(
            new AttributedStringBuilder()
                .append(" ".repeat(indent))
                .append(statement(step.conclusion()).toAttributedString())
                .append("  ")
                .append(Tone.DERIVED.of(session.words().text("why.inferred", rule)))
                .toAttributedString());
    for (Explanation.Ground ground : step.grounds()) {
      if (ground.steps().isEmpty()) {
        session
            .screen()
            .line(
                new AttributedStringBuilder()
                    .append(" ".repeat(indent + 2))
                    .append(Tone.FAINT.of("← "))
                    .append(statement(ground.premise()).toAttributedString())
                    .toAttributedString());
      }
      ground.claims().forEach(claim -> sentence(claim, indent + 4));
      ground.steps().forEach(below -> step(below, indent + 2));
    }
  }

  private void sentence(Evidence claim, int indent) {
    for (AttributedString line :
        Paragraph.wrap(quotation.sentence(claim), session.screen().textWidth() - indent)) {
      session.screen().line(indented(line, indent));
    }
    session.screen().line(indented(Tone.FAINT.of(quotation.origin(claim)), indent));
  }

  private static AttributedString indented(AttributedString line, int indent) {
    return new AttributedStringBuilder()
        .append(" ".repeat(indent))
        .append(line)
        .toAttributedString();
  }

  private String label(String iri) {
    return names.label(iri, session.language());
  }
}
