package io.tradewire.ingest.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PollTimesTest {

  private static final Instant NOW = Instant.parse("2024-02-01T00:00:00Z");
  private static final Duration EVERY = Duration.ofMinutes(15);

  private final PollTimes times = new PollTimes(EVERY, new Random(7));

  @Test
  void pollsAreSpreadOverATenth() {
    for (int i = 0; i < 1000; i++) {
      assertWithinATenth(EVERY, times.afterSuccess(NOW));
    }
  }

  @Test
  void eachFailureDoublesTheWaitUpToADay() {
    assertWithinATenth(Duration.ofMinutes(30), times.afterFailure(NOW, 1, null));
    assertWithinATenth(Duration.ofMinutes(60), times.afterFailure(NOW, 2, null));
    assertWithinATenth(Duration.ofHours(24), times.afterFailure(NOW, 40, null));
  }

  @Test
  void aServerThatWantsMoreTimeGetsIt() {
    assertWithinATenth(Duration.ofHours(3), times.afterFailure(NOW, 1, Duration.ofHours(3)));
    assertWithinATenth(Duration.ofMinutes(30), times.afterFailure(NOW, 1, Duration.ofSeconds(1)));
  }

  private static void assertWithinATenth(Duration expected, Instant next) {
    Duration wait = Duration.between(NOW, next);
    assertTrue(wait.compareTo(expected) >= 0, wait.toString());
    assertEquals(-1, wait.compareTo(expected.plus(expected.dividedBy(10)).plusMillis(2)));
  }
}
