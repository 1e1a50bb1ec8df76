package io.tradewire.local.net;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what other processes do. */
public final class Waiting {

  private static final Duration STEP = Duration.ofMillis(100);

  private Waiting() {}

  /** Looks every 100 ms; whether the condition held in time. */
  public static boolean until(BooleanSupplier condition, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline || !pause()) {
        return false;
      }
    }
    return true;
  }

  private static boolean pause() {
    try {
      Thread.sleep(STEP.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
