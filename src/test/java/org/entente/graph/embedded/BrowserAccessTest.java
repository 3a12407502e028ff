package org.entente.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.entente.document.Language;
import org.junit.jupiter.api.Test;

class BrowserAccessTest {

  private final Watch watch = new Watch();
  private final BrowserAccess access =
      new BrowserAccess(new Ports(1, 2), "secret", BrowserContent.NONE, watch);

  @Test
  void aTokenKnowsItsLanguageAndServesOnce() {
    String token = access.address(Language.ENGLISH).getFragment();
    assertThat(access.redeem(token)).contains(Language.ENGLISH);
    assertThat(access.redeem(token)).isEmpty();
  }

  @Test
  void aTokenEndsAfterTwoMinutes() {
    String token = access.address(Language.FRENCH).getFragment();
    watch.now = watch.now.plus(Duration.ofMinutes(2));
    assertThat(access.redeem(token)).isEmpty();
  }

  @Test
  void noAddressHoldsThePassword() {
    assertThat(access.address(Language.FRENCH).toString())
        .startsWith("http://127.0.0.1:2/entente/fr#")
        .doesNotContain("secret");
  }

  private static final class Watch extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
