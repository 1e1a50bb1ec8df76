package io.tradewire.metrics.messaging;

import io.tradewire.metrics.MetricsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Not alive when an attempt to store a batch never ends: a connection was lost without a word. That
 * the consumer itself has given up is told by the messaging extension's own check.
 */
@Liveness
@ApplicationScoped
class ProgressLiveness implements HealthCheck {

  private final Progress progress;
  private final Duration limit;

  ProgressLiveness(Progress progress, MetricsConfig config) {
    this.progress = progress;
    this.limit = config.stuckAfter();
  }

  @Override
  public HealthCheckResponse call() {
    Duration oldest = progress.oldestAttempt();
    return HealthCheckResponse.named("batches")
        .status(oldest.compareTo(limit) < 0)
        .withData("oldestAttemptSeconds", oldest.toSeconds())
        .build();
  }
}
