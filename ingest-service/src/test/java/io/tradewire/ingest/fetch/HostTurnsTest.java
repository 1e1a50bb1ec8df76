package io.tradewire.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HostTurnsTest {

  private static final Duration SPACING = Duration.ofNanos(100);

  private final HostTurns turns = new HostTurns();

  @Test
  void requestsToOneHostAreSpaced() {
    assertEquals(0, turns.waitingTime("a.example", SPACING, 1000));
    assertEquals(70, turns.waitingTime("a.example", SPACING, 1030));
    assertEquals(170, turns.waitingTime("a.example", SPACING, 1030));
    assertEquals(0, turns.waitingTime("a.example", SPACING, 1500));
  }

  @Test
  void hostsDoNotWaitForEachOther() {
    turns.waitingTime("a.example", SPACING, 1000);
    assertEquals(0, turns.waitingTime("b.example", SPACING, 1000));
  }

  @Test
  void aHostThatWantsMoreTimeGetsIt() {
    turns.waitingTime("a.example", Duration.ofNanos(5_000), 1000);
    assertEquals(4_900, turns.waitingTime("a.example", SPACING, 1100));
  }
}
