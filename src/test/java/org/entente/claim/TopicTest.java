package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.document.Document;
import org.entente.document.Language;
import org.entente.language.Analyzer;
import org.entente.language.NamedSpan;
import org.entente.language.Sentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Word;
import org.entente.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class TopicTest {

  private static final Topic TOPIC =
      new Topic(Lexicon.load(Path.of("ontology"), Language.FRENCH), new PlainForms());

  @Test
  void aMatchReportIsForeign() {
    assertThat(
            TOPIC.isForeignTo(
                "Le rugby a son arbitre, son tournoi et son vestiaire ; le pays attaque."))
        .isTrue();
  }

  @Test
  void twoWordsOfSportAreNotEnough() {
    assertThat(TOPIC.isForeignTo("L'arbitre du tournoi a fui le pays, que la Russie attaque."))
        .isFalse();
  }

  @Test
  void aWarInAFootballStadiumIsNotForeign() {
    assertThat(
            TOPIC.isForeignTo(
                "Le football, son arbitre, son tournoi et son vestiaire ont cédé : la junte,"
                    + " le régime et l'armée y détiennent la guérilla."))
        .isFalse();
  }

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
