package org.entente.shell;

import org.entente.question.Link;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** What a relation rests on, in a few words. */
record Ground(Session session) {

  AttributedString of(Link link) {
    Messages words = session.words();
    AttributedStringBuilder text = new AttributedStringBuilder();
    text.append(
        link.inferred()
            ? Tone.DERIVED.of(words.text("note.inferred"))
            : Tone.FAINT.of(words.text("card.ground", link.claims(), link.documents())));
    if (link.contested()) {
      text.append("  ").append(Tone.DERIVED.of(words.text("note.contested")));
    }
    return text.toAttributedString();
  }
}
