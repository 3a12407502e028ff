package org.entente.shell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/** Draws how often something happened in the course of time, in one line. */
final class Sparkline {

  private static final String BARS = "▁▂▃▄▅▆▇█";

  private Sparkline() {}

  /**
   * The first month, a bar for each stretch of whole months, and the last month; none for fewer
   * than two months.
   *
   * @param columns how many bars at most
   */
  static Optional<String> of(Collection<LocalDate> days, int columns) {
    Optional<YearMonth> first = days.stream().min(LocalDate::compareTo).map(YearMonth::from);
    Optional<YearMonth> last = days.stream().max(LocalDate::compareTo).map(YearMonth::from);
    if (first.isEmpty() || last.isEmpty() || first.equals(last)) {
      return Optional.empty();
    }
    long months = ChronoUnit.MONTHS.between(first.get(), last.get()) + 1;
    long stretch = Math.ceilDiv(months, columns);
    int[] counts = new int[(int) Math.ceilDiv(months, stretch)];
    for (LocalDate day : days) {
      counts[(int) (ChronoUnit.MONTHS.between(first.get(), YearMonth.from(day)) / stretch)]++;
    }
    return Optional.of(first.get() + " " + bars(counts) + " " + last.get());
  }

  private static String bars(int[] counts) {
    int most = 0;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    StringBuilder bars = new StringBuilder();
    for (int count : counts) {
      int height = Math.ceilDiv(count * BARS.length(), most) - 1;
      bars.append(count == 0 ? ' ' : BARS.charAt(height));
    }
    return bars.toString();
  }
}
