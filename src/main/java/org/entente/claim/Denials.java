package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ParsedSentence;
import org.entente.actor.Referent;
import org.entente.language.SyntaxTree;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;

/**
 * Reads denials of what was told before: <i>Chad is suspected of arming the rebels. N'Djamena
 * denies this.</i> It takes in the claims of a document one after the other, and gives those
 * denied.
 */
final class Denials {

  private static final int REACH = 2;
  private static final Set<String> UNDENIED =
      Set.of("leads", "holdsOfficeIn", "alsoKnownAs", "locatedIn", "accuses", "condemns");

  private final Lexicon lexicon;
  private final List<Told> told = new ArrayList<>();
  private int sentences;

  Denials(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private record Told(int sentence, Finding finding, Qualifiers.Presentation presentation) {
    boolean imputed() {
      return presentation.status() == Status.ALLEGED || presentation.source().isPresent();
    }
  }

  /** A claim that someone denies, and how. */
  record Denied(Finding finding, Qualifiers.Presentation presentation) {}

  /** Takes in what a sentence tells. */
  void hear(Finding finding, Qualifiers.Presentation presentation) {
    if (!presentation.negated() && !UNDENIED.contains(finding.property())) {
      told.add(new Told(sentences, finding, presentation));
    }
  }

  /** What a sentence denies of what was told in it or shortly before; ends the sentence. */
  List<Denied> end(SentenceReader.Reading reading) {
    List<Denied> found = new ArrayList<>();
    SyntaxTree tree = reading.sentence().tree();
    for (int verb = 0; verb < tree.size(); verb++) {
      boolean denies =
          tree.word(verb).upos().isVerbal()
              && lexicon.is(Cue.DENIAL_VERB, tree.word(verb).lemma())
              && takesUp(reading, verb);
      Optional<Referent> speaker = denies ? reading.qualifiers().speaker(verb) : Optional.empty();
      if (speaker.isPresent()) {
        found.addAll(denied(reading, verb, speaker.get()));
      }
    }
    sentences++;
    return found;
  }

  /** Whether all that is denied was told elsewhere, none of it in the clause of the verb. */
  private boolean takesUp(SentenceReader.Reading reading, int verb) {
    ParsedSentence sentence = reading.sentence();
    List<Integer> objects = reading.clauses().patients(verb);
    return !objects.isEmpty()
        && objects.stream().allMatch(object -> isAnaphoric(sentence, object))
        && reading.findings().stream()
            .noneMatch(f -> f.node() > verb && sentence.tree().dominates(verb, f.node()));
  }

  private boolean isAnaphoric(ParsedSentence sentence, int node) {
    String form = sentence.tree().word(node).form().toLowerCase(Locale.ROOT);
    return lexicon.is(Cue.IMPUTATION_NOUN, sentence.tree().word(node).lemma())
        || lexicon.is(Cue.IMPUTATION_NOUN, form)
        || lexicon.is(Cue.DEMONSTRATIVE_PRONOUN, form);
  }

  private List<Denied> denied(SentenceReader.Reading reading, int verb, Referent speaker) {
    List<Told> ofSpeaker =
        told.stream()
            .filter(t -> sentences - t.sentence <= REACH)
            .filter(t -> t.sentence < sentences || t.finding.node() < verb)
            .filter(t -> isOf(t.finding.subject(), speaker, reading))
            .toList();
    int latest = ofSpeaker.stream().mapToInt(Told::sentence).max().orElse(sentences);
    List<Told> last = ofSpeaker.stream().filter(t -> t.sentence == latest).toList();
    boolean imputed = last.stream().anyMatch(Told::imputed);
    return last.stream()
        .filter(t -> t.imputed() || !imputed)
        .map(t -> denied(t.finding, verb, speaker))
        .toList();
  }

  private static Denied denied(Finding finding, int verb, Referent speaker) {
    Finding denied =
        new Finding(
            finding.subject(),
            finding.property(),
            finding.object(),
            finding.name(),
            verb,
            List.of(verb),
            Optional.empty(),
            finding.foundBy(),
            Optional.empty());
    return new Denied(
        denied, new Qualifiers.Presentation(true, Status.ASSERTED, Optional.of(speaker)));
  }

  /** Whether someone speaks for himself, or a state for those who act for it, or one of them. */
  private static boolean isOf(Referent actor, Referent speaker, SentenceReader.Reading reading) {
    return actor.equals(speaker) || state(actor, reading).equals(state(speaker, reading));
  }

  private static String state(Referent actor, SentenceReader.Reading reading) {
    return actor
        .state()
        .or(
            () ->
                reading
                    .resolver()
                    .employer(new Resolved(actor, SyntaxTree.NONE, Optional.empty()))
                    .map(employer -> employer.referent().iri()))
        .orElse(actor.iri());
  }
}
