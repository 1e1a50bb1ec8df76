package io.tradewire.metrics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of metrics-service. */
@ConfigMapping(prefix = "tradewire.metrics")
public interface MetricsConfig {

  /** How the service waits for a database or broker that is away. */
  Retry retry();

  /** How long one attempt to store a batch may take before the service counts as not alive. */
  @WithDefault("5m")
  Duration stuckAfter();

  /**
   * Pauses between attempts; they double and vary by half, so that instances do not march in step.
   */
  interface Retry {

    /** The first pause. */
    @WithDefault("50ms")
    Duration firstWait();

    /** The longest pause. */
    @WithDefault("5s")
    Duration longestWait();
  }
}
