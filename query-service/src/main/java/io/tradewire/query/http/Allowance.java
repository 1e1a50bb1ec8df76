package io.tradewire.query.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** So many requests for each client in each window of time, which begins with its first one. */
final class Allowance {

  private static final int CLIENTS = 100_000;

  private final int requests;
  private final long window;
  private final Cache<String, Window> windows = Caffeine.newBuilder().maximumSize(CLIENTS).build();

  private record Window(long start, int used) {}

  /**
   * What is left after a request.
   *
   * @param allowed whether the request is within the allowance
   * @param remaining further requests in this window
   * @param resetSeconds until the next window, rounded up
   */
  record Left(boolean allowed, int remaining, long resetSeconds) {}

  Allowance(int requests, Duration window) {
    this.requests = requests;
    this.window = window.toNanos();
  }

  /**
   * Takes one request.
   *
   * @param nanos the time, on a clock that never goes back
   */
  Left take(String client, long nanos) {
    Window now =
        windows
            .asMap()
            .compute(
                client,
                (c, last) ->
                    last == null || nanos - last.start >= window
                        ? new Window(nanos, 1)
                        : new Window(last.start, Math.min(last.used, requests) + 1));
    long second = Duration.ofSeconds(1).toNanos();
    long reset = (now.start + window - nanos + second - 1) / second;
    return new Left(now.used <= requests, Math.max(0, requests - now.used), reset);
  }
}
