package io.tradewire.metrics.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Whether batches get done, what they wait for, and how long one has been under way. */
@ApplicationScoped
class Progress {

  private final AtomicReference<String> waitingFor = new AtomicReference<>();
  private final Map<Object, Long> begun = new ConcurrentHashMap<>();

  /** Runs one attempt, and knows of it until it has ended one way or the other. */
  Uni<Void> attempt(Supplier<Uni<Void>> action) {
    Object attempt = new Object();
    begun.put(attempt, System.nanoTime());
    return action.get().onTermination().invoke(() -> begun.remove(attempt));
  }

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

  /** How long the oldest attempt has been under way; pauses between attempts do not count. */
  Duration oldestAttempt() {
    long now = System.nanoTime();
    return begun.values().stream()
        .map(start -> Duration.ofNanos(now - start))
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }
}
