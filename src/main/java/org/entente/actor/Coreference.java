package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.language.SyntaxTree;
import org.entente.language.Word;
import org.entente.lexicon.Cue;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/**
 * Resolves pronouns, possessives and bare nouns to those named before: what agrees in number,
 * gender and class, subjects and the nearest first (after Lappin and Leass 1994, with few weights).
 */
final class Coreference {

  private static final int MEMORY = 4;

  private final Lexicon lexicon;
  private final Ontology ontology;
  private final Cast cast;
  private final List<Remembered> memory = new ArrayList<>();

  Coreference(Lexicon lexicon, Ontology ontology, Cast cast) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.cast = cast;
  }

  /** A mention that later ones may take up. */
  private record Remembered(int sentence, int paragraph, Mention mention, boolean subject) {}

  /** Resolves the mentions of the next sentence. */
  List<Mention> resolve(
      int sentence, int paragraph, List<Mention> mentions, Optional<ParsedSentence> parsed) {
    List<Mention> resolved = new ArrayList<>();
    for (Mention mention : mentions) {
      Mention result = mention.referents().isEmpty() ? resolve(sentence, mention, parsed) : mention;
      resolved.add(result);
      if (!result.referents().isEmpty()
          && result.type() != Mention.Type.DEMONYM
          && result.type() != Mention.Type.COMPOUND) {
        boolean subject = parsed.map(p -> isSubject(p, mention)).orElse(mention.begin() <= 1);
        memory.add(new Remembered(sentence, paragraph, result, subject));
      }
    }
    return resolved;
  }

  private static boolean isSubject(ParsedSentence parsed, Mention mention) {
    int node = parsed.nodeOf(mention.head());
    SyntaxTree tree = parsed.tree();
    return tree.is(node, "nsubj") || (tree.is(node, "root") && !tree.word(node).upos().isVerbal());
  }

  private Mention resolve(int sentence, Mention mention, Optional<ParsedSentence> parsed) {
    String text = mention.text().toLowerCase(Locale.ROOT);
    if (mention.type() == Mention.Type.PRONOUN) {
      return mention.with(
          lexicon.is(Cue.BOTH_PHRASE, text)
              ? both(sentence)
              : pronoun(sentence, mention, text, parsed).map(List::copyOf).orElse(List.of()));
    }
    return mention.with(anaphor(sentence, mention, parsed).map(List::of).orElse(List.of()));
  }

  /** The last two actors named together or apart. */
  private List<Referent> both(int sentence) {
    Set<Referent> found = new LinkedHashSet<>();
    for (Remembered remembered : memory.reversed()) {
      if (sentence - remembered.sentence > MEMORY || found.size() >= 2) {
        break;
      }
      remembered.mention.referents().stream().filter(r -> isActor(r)).forEach(found::add);
    }
    return found.size() == 2 ? List.copyOf(found).reversed() : List.of();
  }

  private boolean isActor(Referent referent) {
    return ontology.isA(referent.kind(), "Actor");
  }

  private Optional<List<Referent>> pronoun(
      int sentence, Mention mention, String text, Optional<ParsedSentence> parsed) {
    String agreement = PronounFinder.agreement(lexicon, text).orElse("");
    boolean plural = agreement.contains("Plur");
    if (plural && lexicon.is(Cue.SUBJECT_PRONOUN, text)) {
      Optional<List<Referent>> pair = coordinated(sentence);
      if (pair.isPresent()) {
        return pair;
      }
    }
    boolean possessive = lexicon.is(Cue.POSSESSIVE_DETERMINER, text);
    boolean latter = lexicon.is(Cue.DEMONSTRATIVE_PRONOUN, text);
    return memory.stream()
        .filter(r -> sentence - r.sentence <= 2)
        .filter(r -> r.mention.referents().size() == 1)
        .filter(r -> agrees(r.mention.referents().get(0), agreement, possessive))
        .filter(r -> !sameClause(r, sentence, mention, parsed, possessive))
        .max(Comparator.comparingInt((Remembered r) -> weight(r, sentence, mention, latter)))
        .map(r -> r.mention.referents());
  }

  /** The last subject that was a coordination. */
  private Optional<List<Referent>> coordinated(int sentence) {
    return memory.reversed().stream()
        .filter(r -> sentence - r.sentence <= 1 && r.mention.referents().size() > 1)
        .findFirst()
        .map(r -> r.mention.referents());
  }

  private boolean agrees(Referent referent, String agreement, boolean possessive) {
    boolean plural = agreement.contains("Plur");
    boolean singular = agreement.contains("Sing");
    if (plural
        && referent.number().equals("Sing")
        && !ontology.isA(referent.kind(), "Organization")) {
      return false;
    }
    if (plural
        && (ontology.isA(referent.kind(), "Person")
            || (ontology.isA(referent.kind(), "State") && !referent.number().equals("Plur")))) {
      return false;
    }
    if (singular && !possessive && referent.number().equals("Plur")) {
      return false;
    }
    if (agreement.contains("Neut") && ontology.isA(referent.kind(), "Person")) {
      return false;
    }
    boolean english = lexicon.language() == org.entente.document.Language.ENGLISH;
    if (english && (agreement.contains("Masc") || agreement.contains("Fem"))) {
      return ontology.isA(referent.kind(), "Person") || referent.kind().equals("Actor");
    }
    String gender = agreement.contains("Masc") ? "Masc" : agreement.contains("Fem") ? "Fem" : "";
    boolean wrongGender =
        !gender.isEmpty() && !referent.gender().isEmpty() && !gender.equals(referent.gender());
    boolean female =
        gender.equals("Fem")
            && ontology.isA(referent.kind(), "Person")
            && !referent.gender().equals("Fem");
    boolean place =
        ontology.isA(referent.kind(), "Place") && !ontology.isA(referent.kind(), "State");
    return !wrongGender && !female && !place;
  }

  /** A pronoun doesn't stand for another argument of its own verb. */
  private static boolean sameClause(
      Remembered r,
      int sentence,
      Mention pronoun,
      Optional<ParsedSentence> parsed,
      boolean possessive) {
    if (r.sentence != sentence || parsed.isEmpty() || possessive) {
      return false;
    }
    SyntaxTree tree = parsed.get().tree();
    int one = parsed.get().nodeOf(r.mention.head());
    int other = parsed.get().nodeOf(pronoun.head());
    return tree.head(one) == tree.head(other);
  }

  private int weight(Remembered r, int sentence, Mention pronoun, boolean latter) {
    int distance = sentence - r.sentence;
    if (latter) {
      return -10_000 * distance + r.mention.begin();
    }
    int weight = distance == 0 ? 60 : distance == 1 ? 50 : 25;
    weight += r.subject ? 30 : 0;
    weight += r.mention.type() == Mention.Type.PRONOUN ? 5 : 0;
    weight +=
        distance == 0 ? -Math.abs(pronoun.begin() - r.mention.begin()) / 4 : -r.mention.begin() / 8;
    return weight;
  }

  private Optional<Referent> anaphor(
      int sentence, Mention mention, Optional<ParsedSentence> parsed) {
    Word head = headWord(mention, parsed);
    String lemma = head.lemma();
    String kind =
        lexicon
            .denotation(Cue.ANAPHORIC_NOUN, lemma)
            .or(() -> lexicon.denotation(Cue.ACTOR_NOUN, lemma))
            .orElse("");
    Optional<Referent> sameNoun = sameNoun(sentence, lemma, head);
    if (sameNoun.isPresent()) {
      return sameNoun;
    }
    Optional<Referent> sameKind =
        memory.reversed().stream()
            .filter(r -> sentence - r.sentence <= MEMORY)
            .filter(r -> r.mention.type() != Mention.Type.CAPITAL || kind.equals("Settlement"))
            .flatMap(r -> r.mention.referents().stream())
            .filter(r -> suits(r, kind, head))
            .findFirst();
    if (sameKind.isPresent() || !lexicon.is(Cue.ACTOR_NOUN, lemma)) {
      return sameKind;
    }
    return Optional.of(cast.described(mention.text(), lemma, kind));
  }

  private static Word headWord(Mention mention, Optional<ParsedSentence> parsed) {
    return parsed
        .map(p -> p.sentence().words().get(mention.head()))
        .orElseGet(
            () ->
                new Word(
                    mention.text(),
                    mention.span(),
                    org.entente.language.Upos.NOUN,
                    mention.text().toLowerCase(Locale.ROOT),
                    org.entente.language.Morphology.NONE));
  }

  /** Someone whose name or description has the noun in it. */
  private Optional<Referent> sameNoun(int sentence, String lemma, Word head) {
    String form = NameFolding.fold(head.form());
    return memory.reversed().stream()
        .flatMap(r -> r.mention.referents().stream())
        .filter(r -> !ontology.isA(r.kind(), "Person") && !ontology.isA(r.kind(), "Place"))
        .filter(
            r ->
                r.names().stream()
                    .map(NameFolding::parts)
                    .anyMatch(
                        name -> name.contains(NameFolding.fold(lemma)) || name.contains(form)))
        .findFirst();
  }

  private boolean suits(Referent referent, String kind, Word head) {
    if (kind.isEmpty()) {
      return false;
    }
    boolean plural = head.morphology().number().equals("Plur");
    if (!plural && referent.number().equals("Plur")) {
      return false;
    }
    if (plural
        && (ontology.isA(referent.kind(), "Person") || ontology.isA(referent.kind(), "State"))) {
      return false;
    }
    return ontology.isA(referent.kind(), kind)
        || (kind.equals("ArmedGroup")
            && (referent.kind().equals("Organization")
                || referent.kind().equals("Actor")
                || ontology.isA(referent.kind(), "PoliticalParty")))
        || (kind.equals("PoliticalParty")
            && (ontology.isA(referent.kind(), "ArmedGroup")
                || referent.kind().equals("Organization")))
        || (kind.equals("Coalition") && referent.kind().equals("Organization"));
  }
}
