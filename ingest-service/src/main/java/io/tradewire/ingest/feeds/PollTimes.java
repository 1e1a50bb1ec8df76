package io.tradewire.ingest.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** When a feed is asked again: spread by a tenth, and twice as late after each failure. */
final class PollTimes {

  private static final Duration LATEST = Duration.ofHours(24);
  private static final double SPREAD = 0.1;
  private static final int MOST_DOUBLINGS = 16;

  private final Duration every;
  private final RandomGenerator random;

  PollTimes(Duration every, RandomGenerator random) {
    this.every = every;
    this.random = random;
  }

  Instant afterSuccess(Instant now) {
    return now.plus(spread(every));
  }

  /**
   * After a failure.
   *
   * @param failures how many in a row, this one included
   * @param wanted how long the server wants to be left alone, or null
   */
  Instant afterFailure(Instant now, int failures, Duration wanted) {
    double factor = Math.pow(2, Math.min(failures, MOST_DOUBLINGS));
    Duration wait =
        Duration.ofMillis((long) Math.min(LATEST.toMillis(), every.toMillis() * factor));
    if (wanted != null && wanted.compareTo(wait) > 0) {
      wait = wanted;
    }
    return now.plus(spread(wait));
  }

  /** Never earlier than asked for. */
  private Duration spread(Duration wait) {
    return wait.plusMillis((long) (wait.toMillis() * SPREAD * random.nextDouble()));
  }
}
