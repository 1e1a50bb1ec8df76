package io.tradewire.metrics.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a batch waits for the database or the broker. */
@Readiness
@ApplicationScoped
class ProgressReadiness implements HealthCheck {

  private final Progress progress;

  ProgressReadiness(Progress progress) {
    this.progress = progress;
  }

  @Override
  public HealthCheckResponse call() {
    String waitingFor = progress.waitingFor();
    var response = HealthCheckResponse.named("batches").status(waitingFor == null);
    return waitingFor == null
        ? response.build()
        : response.withData("waitingFor", waitingFor).build();
  }
}
