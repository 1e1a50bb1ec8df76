package io.tradewire.metrics.messaging;

import static org.eclipse.microprofile.health.HealthCheckResponse.Status.DOWN;
import static org.eclipse.microprofile.health.HealthCheckResponse.Status.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.MetricsConfig;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Liveness is down while an attempt takes too long, readiness while one waits for a server. */
class ProgressTest {

  private final Progress progress = new Progress();

  @Test
  void anAttemptThatNeverEndsIsNotAlive() {
    ProgressLiveness liveness = new ProgressLiveness(progress, stuckAfter(Duration.ofNanos(1)));
    assertEquals(UP, liveness.call().getStatus());
    CompletableFuture<Void> attempt = new CompletableFuture<>();
    progress.attempt(() -> Uni.createFrom().completionStage(attempt)).subscribeAsCompletionStage();
    assertEquals(DOWN, liveness.call().getStatus());
    attempt.complete(null);
    assertEquals(UP, liveness.call().getStatus());
  }

  @Test
  void readinessNamesWhatIsWaitedFor() {
    ProgressReadiness readiness = new ProgressReadiness(progress);
    assertEquals(UP, readiness.call().getStatus());
    progress.waiting(new IllegalStateException("the server is away"));
    assertEquals(DOWN, readiness.call().getStatus());
    assertEquals("the server is away", readiness.call().getData().orElseThrow().get("waitingFor"));
    progress.made();
    assertEquals(UP, readiness.call().getStatus());
  }

  private static MetricsConfig stuckAfter(Duration limit) {
    return new MetricsConfig() {
      @Override
      public Retry retry() {
        throw new UnsupportedOperationException();
      }

      @Override
      public Duration stuckAfter() {
        return limit;
      }
    };
  }
}
