package io.tradewire.metrics.messaging;

import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.MetricsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Tries again for as long as it takes, with growing pauses. Meanwhile the consumer reads no further
 * (back-pressure) and stays in its group, for the Kafka client polls on a thread of its own.
 */
@ApplicationScoped
class Patience {

  private static final Logger LOG = Logger.getLogger(Patience.class);

  private final MetricsConfig config;
  private final Progress progress;

  Patience(MetricsConfig config, Progress progress) {
    this.config = config;
    this.progress = progress;
  }

  /** Runs an action, again after each failure that waiting may mend. */
  Uni<Void> exercise(Supplier<Uni<Void>> action, Predicate<Throwable> mendable) {
    return Uni.createFrom()
        .deferred(() -> progress.attempt(action))
        .onFailure(mendable)
        .invoke(this::tell)
        .onFailure(mendable)
        .retry()
        .withBackOff(config.retry().firstWait(), config.retry().longestWait())
        .indefinitely()
        .invoke(progress::made);
  }

  private void tell(Throwable failure) {
    progress.waiting(failure);
    LOG.warnf("waiting to try again: %s", failure);
  }
}
