package io.tradewire.local.bench;

import java.util.Arrays;

/** Durations of many calls, for their quantiles. Safe for use by many threads. */
final class Latencies {

  private static final double NANOS_A_MS = 1e6;

  private long[] nanos = new long[1024];
  private int size;

  synchronized void add(long duration) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, size * 2);
    }
    nanos[size++] = duration;
  }

  /**
   * The smallest duration that at least this part of the calls did not exceed, in ms (nearest
   * rank).
   *
   * @param quantile between 0 and 1
   */
  synchronized double ms(double quantile) {
    if (size == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    return sorted[Math.max(0, (int) Math.ceil(quantile * size) - 1)] / NANOS_A_MS;
  }
}
