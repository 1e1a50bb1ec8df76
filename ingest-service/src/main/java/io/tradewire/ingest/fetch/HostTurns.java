package io.tradewire.ingest.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Spaces requests to one host: each caller gets a turn, some time after the turn before. */
public final class HostTurns {

  private final Map<String, Long> nextTurns = new HashMap<>();

  /**
   * Waits for this host's next turn.
   *
   * @param spacing time until the host's turn after this one
   */
  public void await(String host, Duration spacing) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(waitingTime(host, spacing, System.nanoTime()));
  }

  /** Takes the next turn; the nanoseconds until then. */
  synchronized long waitingTime(String host, Duration spacing, long now) {
    nextTurns.values().removeIf(turn -> turn - now < 0);
    long turn = nextTurns.getOrDefault(host, now);
    nextTurns.put(host, turn + spacing.toNanos());
    return turn - now;
  }
}
