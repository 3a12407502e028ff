package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.document.Language;
import org.entente.document.Span;
import org.entente.language.Morphology;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.language.corenlp.CoreNlpAnalyzer;
import org.entente.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiniteVerbsTest {

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, Kenya/PROPN arms/NOUN the/DET rebels/NOUN, arms",
    "ENGLISH, Kenya/PROPN and/CCONJ Chad/PROPN support/NOUN Mali/PROPN, support",
    "ENGLISH, Kenya/PROPN armed/ADJ the/DET rebels/NOUN, armed",
    "FRENCH, le/DET Kenya/PROPN arme/NOUN les/DET rebelles/NOUN, arme",
  })
  void nounBetweenNameAndArticleIsVerb(Language language, String tagged, String verb) {
    assertThat(verbs(language, tagged)).containsExactly(verb);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, Kenya/PROPN splinter/NOUN that/DET held/VERB Goma/PROPN",
    "ENGLISH, the/DET support/NOUN of/ADP Chad/PROPN",
    "ENGLISH, Kenya/PROPN arms/NOUN deal/NOUN",
    "ENGLISH, Kenya/PROPN 's/PART Assistant/PROPN",
    "ENGLISH, Kenya/PROPN embassy/NOUN the/DET day/NOUN",
    "FRENCH, aide/NOUN du/ADP Kenya/PROPN",
  })
  void nounElsewhereStaysOne(Language language, String tagged) {
    assertThat(verbs(language, tagged)).isEmpty();
  }

  private static List<String> verbs(Language language, String tagged) {
    Lexicon lexicon = Lexicon.load(Path.of("ontology"), language);
    return new FiniteVerbs(lexicon, CoreNlpAnalyzer.of(language))
        .mark(words(tagged)).stream().filter(Word::isGivenVerb).map(Word::form).toList();
  }

  private static List<Word> words(String tagged) {
    List<Word> words = new ArrayList<>();
    for (String word : tagged.split(" ")) {
      int slash = word.lastIndexOf('/');
      String form = word.substring(0, slash);
      Span span = new Span(words.size(), words.size() + 1);
      Upos upos = Upos.valueOf(word.substring(slash + 1));
      words.add(new Word(form, span, upos, form, Morphology.NONE));
    }
    return words;
  }
}
