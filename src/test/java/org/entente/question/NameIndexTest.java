package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.actor.NameFolding;
import org.entente.document.Language;
import org.junit.jupiter.api.Test;

class NameIndexTest {

  private static final int NAMES = 100_000;
  private static final Duration ALLOWED = Duration.ofMillis(50);

  @Test
  void hundredThousandNamesAreSearchedWithinTheTimeOfAKey() {
    NameIndex index = new NameIndex(2 * NAMES);
    for (int i = 0; i < NAMES; i++) {
      String name = "Front " + Integer.toString(i, 26) + " de libération";
      Named named = new Named("n" + i, "ArmedGroup", Map.of(Language.FRENCH, name), List.of(), i);
      index.add(NameFolding.fold(name), name, named, 0);
    }
    index.sort();
    for (String typed : List.of("front 2b", "lib", "2b")) {
      index.startingWith(typed, 60);
      index.startingWith(typed, 60);
      assertThat(best(index, typed)).as(typed).isLessThan(ALLOWED);
    }
    assertThat(index.startingWith("2b", 60)).hasSize(60);
  }

  private static Duration best(NameIndex index, String typed) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long begun = System.nanoTime();
      assertThat(index.startingWith(typed, 60)).isNotEmpty();
      best = Math.min(best, System.nanoTime() - begun);
    }
    return Duration.ofNanos(best);
  }
}
