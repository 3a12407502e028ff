package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.Gazetteer;
import org.entente.document.Document;
import org.entente.document.Language;
import org.entente.language.Analyzer;
import org.entente.language.NamedSpan;
import org.entente.language.Sentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Word;
import org.entente.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class ParagraphGateTest {

  private static final ParagraphGate GATE = gate();

  @Test
  void aTriggerBetweenTwoActorsOpens() {
    assertThat(GATE.opens("In spring Russia supports the Libyan National Army.")).isTrue();
  }

  @Test
  void actorsWithoutATriggerDoNotOpen() {
    assertThat(GATE.opens("Germany, Chad.")).isFalse();
  }

  @Test
  void aTriggerWithoutAnActorDoesNotOpen() {
    assertThat(GATE.opens("The trellis supports a heavy vine.")).isFalse();
  }

  @Test
  void aTriggerInAnotherSentenceThanTheActorsDoesNotOpen() {
    assertThat(GATE.opens("The trellis supports a vine. Germany, Chad.")).isFalse();
  }

  @Test
  void aTitleEndsNoSentence() {
    assertThat(GATE.opens("Russia attacks, as Mr. Haftar wished.")).isTrue();
  }

  @Test
  void theParagraphsAroundAnOpenOneAreReadToo() {
    List<String> paragraphs =
        List.of(
            "", "", "", "", "", "Russia attacks Ukraine.", "They did so again.", "", "", "", "");

    BitSet worth = GATE.worthReading(paragraphs);

    assertThat(worth.stream()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void aTextWithoutAnOpenParagraphIsNotReadAtAll() {
    assertThat(GATE.worthReading(List.of("Rain all day.", "Stir the soup.")).isEmpty()).isTrue();
  }

  private static ParagraphGate gate() {
    Lexicon lexicon = Lexicon.load(Path.of("ontology"), Language.ENGLISH);
    Gazetteer gazetteer = Gazetteer.load(Path.of("import", "actors"));
    Analyzer analyzer = new PlainForms();
    return new ParagraphGate(lexicon, gazetteer, new TriggerWords(lexicon, analyzer), analyzer);
  }

  /** Knows the third person of verbs, and reads nothing. */
  private static final class PlainForms implements Analyzer {

    @Override
    public Set<String> lemmas(String form) {
      String lower = form.toLowerCase(Locale.ROOT);
      return lower.endsWith("s")
          ? Set.of(lower, lower.substring(0, lower.length() - 1))
          : Set.of(lower);
    }

    @Override
    public List<Sentence> sentences(Document document) {
      return List.of();
    }

    @Override
    public List<NamedSpan> names(Sentence sentence) {
      return List.of();
    }

    @Override
    public SyntaxTree parse(List<Word> words) {
      throw new UnsupportedOperationException("the gate must not parse");
    }
  }
}
