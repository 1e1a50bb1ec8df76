package io.tradewire.ingest.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Gives revisions: microseconds since 1970-01-01T00:00Z, each larger than the one before. */
@ApplicationScoped
public class RevisionClock {

  private final AtomicLong last = new AtomicLong();

  /** The next revision. Also rises while the system's clock stands still or is set back. */
  public long next() {
    long now = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    return last.updateAndGet(previous -> Math.max(previous + 1, now));
  }
}
