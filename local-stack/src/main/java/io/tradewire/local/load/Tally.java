package io.tradewire.local.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts outcomes. Safe for use by many threads. */
public final class Tally {

  private static final int REASONS_KEPT = 20;

  private final long begin = System.nanoTime();
  private final List<String> reasons = new ArrayList<>();
  private long accepted;
  private long figures;
  private long rejected;
  private long undelivered;

  /** Counts one. */
  public synchronized void count(Outcome outcome) {
    if (outcome instanceof Outcome.Accepted article) {
      accepted++;
      figures += article.figures();
    } else if (outcome instanceof Outcome.Rejected article) {
      rejected++;
      keep(article.origin() + ": " + article.reason());
    } else if (outcome instanceof Outcome.Undelivered article) {
      undelivered++;
      keep(article.origin() + ": " + article.reason());
    }
  }

  private void keep(String reason) {
    if (reasons.size() < REASONS_KEPT) {
      reasons.add(reason);
    }
  }

  public synchronized long accepted() {
    return accepted;
  }

  /** Figures read out of the accepted articles. */
  public synchronized long figures() {
    return figures;
  }

  /** Whether every article was accepted. */
  public synchronized boolean complete() {
    return rejected + undelivered == 0;
  }

  /** Why articles were not accepted: the first 20. */
  public synchronized List<String> reasons() {
    return List.copyOf(reasons);
  }

  /** One line for people. */
  public synchronized String line() {
    double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    return String.format(
        Locale.ROOT,
        "%d accepted with %d figures, %d rejected, %d undelivered, %.1f s, %.0f articles/s",
        accepted,
        figures,
        rejected,
        undelivered,
        seconds,
        accepted / Math.max(seconds, 0.001));
  }
}
