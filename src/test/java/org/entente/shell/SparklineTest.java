package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SparklineTest {

  @Test
  void barIsAsHighAsItsMonthIsFull() {
    assertThat(Sparkline.of(days("2024-09-03", "2024-11-01", "2024-11-30"), 40))
        .contains("2024-09 ▄ █ 2024-11");
  }

  @Test
  void longTimesAreDrawnInStretchesOfMonths() {
    assertThat(Sparkline.of(days("2011-03-15", "2024-12-08"), 20))
        .hasValueSatisfying(line -> assertThat(line).hasSizeLessThan(37).startsWith("2011-03 █ "));
  }

  @Test
  void oneMonthIsNoCourseOfTime() {
    assertThat(Sparkline.of(days("2024-11-01", "2024-11-30"), 40)).isEmpty();
    assertThat(Sparkline.of(List.of(), 40)).isEmpty();
  }

  private static List<LocalDate> days(String... days) {
    return Stream.of(days).map(LocalDate::parse).toList();
  }
}
