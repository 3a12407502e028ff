package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

  @Test
  void quotesOfAnyKindGroup() {
    assertThat(texts("why \"Bachar al-Assad\" 'factions rebelles' «État islamique»"))
        .containsExactly("why", "Bachar al-Assad", "factions rebelles", "État islamique");
  }

  @Test
  void apostropheWithinAWordOpensNothing() {
    assertThat(texts("show d'Alep l’Iran")).containsExactly("show", "d'Alep", "l’Iran");
  }

  @Test
  void backslashTakesTheNextCharacterAsItIs() {
    assertThat(texts("a\\ b \"c\\\"d\"")).containsExactly("a b", "c\"d");
  }

  @Test
  void quoteThatIsNeverClosedIsOpen() {
    assertThat(Word.split("why \"Bachar").getLast().open()).isTrue();
    assertThat(Word.split("why \"Bachar\"").getLast().open()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTS", "Bachar al-Assad", "a\"b", "a\\b", "d'Alep", "ех «x»"})
  void quotedTextIsReadBackAsOneWord(String text) {
    assertThat(texts(Word.quote(text))).isEqualTo(List.of(text));
  }

  private static List<String> texts(String line) {
    return Word.split(line).stream().map(Word::text).toList();
  }
}
