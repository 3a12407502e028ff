package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.time.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScaleTest {

  private static final TimeScale TEN_YEARS =
      new TimeScale(LocalDate.of(2010, 1, 1), LocalDate.of(2019, 12, 31), 11);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "2010-01-01, DAY, \"●\"",
        "2019-12-31, DAY, \"          ●\"",
        "2015, YEAR, \"     ▒▒\"",
        "2012/2014, INTERVAL, \"  ├──┤\"",
        "2017/.., SINCE, \"       ├──▶\"",
        "../2011, UNTIL, \"◀─┤\"",
        "2015-01-01, REPORTED, \"     ○\""
      })
  void timesStandWhereTheyBelong(String time, Happening.Precision precision, String drawn) {
    assertThat(TEN_YEARS.draw(TimeInterval.parse(time), precision)).isEqualTo(drawn);
  }

  @Test
  void scaleOfOneDayHasAPlaceForIt() {
    TimeScale scale = TimeScale.of(List.of(TimeInterval.of("2024-11-30")), 10).orElseThrow();
    assertThat(scale.draw(TimeInterval.of("2024-11-30"), Happening.Precision.DAY)).isEqualTo("●");
  }

  @Test
  void noTimeMakesNoScale() {
    assertThat(TimeScale.of(List.of(), 10)).isEmpty();
  }

  @Test
  void nothingIsDrawnBeyondTheScale() {
    TimeInterval wide = TimeInterval.parse("1900/2100");
    assertThat(TEN_YEARS.draw(wide, Happening.Precision.INTERVAL)).hasSize(11);
  }
}
