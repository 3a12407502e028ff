package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayTextTest {

  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() {
    assertThat(DisplayText.width("叙利亚")).isEqualTo(6);
    assertThat(DisplayText.width("e\u0301")).isEqualTo(1);
    assertThat(DisplayText.width("سوريا")).isEqualTo(5);
  }

  @Test
  void linesBreakBetweenWordsAndNeverBeyondTheWidth() {
    assertThat(DisplayText.wrap("who backs whom", 9)).containsExactly("who backs", "whom");
    assertThat(DisplayText.wrap("叙利亚叙利亚", 5)).containsExactly("叙利", "亚叙", "利亚");
    assertThat(DisplayText.wrap("one\ntwo", 10)).containsExactly("one", "two");
  }

  @Test
  void cutTextEndsWithAMark() {
    assertThat(DisplayText.cut("abcdef", 4)).isEqualTo("abc…");
    assertThat(DisplayText.cut("abcd", 4)).isEqualTo("abcd");
  }
}
