package io.tradewire.ingest.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionClockTest {

  @Test
  void revisionsAreMicrosecondsSinceTheEpoch() {
    long before = Instant.now().toEpochMilli() * 1000;
    long revision = new RevisionClock().next();
    assertTrue(revision >= before);
    assertTrue(revision <= (Instant.now().toEpochMilli() + 1) * 1000);
  }

  @Test
  void noRevisionIsGivenTwiceHoweverFast() {
    RevisionClock clock = new RevisionClock();
    Set<Long> seen = new HashSet<>();
    long last = 0;
    for (int i = 0; i < 100_000; i++) {
      long next = clock.next();
      assertTrue(next > last);
      last = next;
      seen.add(next);
    }
    assertEquals(100_000, seen.size());
  }
}
