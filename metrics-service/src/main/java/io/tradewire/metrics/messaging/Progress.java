package io.tradewire.metrics.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/** Whether batches get done, or what they wait for. */
@ApplicationScoped
class Progress {

  private final AtomicReference<String> waitingFor = new AtomicReference<>();

  void made() {
    waitingFor.set(null);
  }

  void waiting(Throwable failure) {
    waitingFor.set(failure.getMessage() == null ? failure.toString() : failure.getMessage());
  }

  /** What stands in the way, null if nothing does. */
  String waitingFor() {
    return waitingFor.get();
  }
}
