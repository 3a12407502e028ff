package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

  @ParameterizedTest
  @CsvSource({
    "2024-11, 2024-11-27, 2024-11-27, true",
    "2024-11, 2024, 2024, true",
    "2024-11, 2024-12-01, 2024-12-02, false",
    "2024-11, 2015, '', true",
    "2024-11, '', 2018, false",
    "2024-11, '', '', true"
  })
  void timeMeetsAsFarAsBothAreTold(String at, String begin, String end, boolean meets) {
    assertThat(Window.at(at).meets(given(begin), given(end))).isEqualTo(meets);
  }

  private static Optional<String> given(String date) {
    return Optional.of(date).filter(text -> !text.isEmpty());
  }
}
