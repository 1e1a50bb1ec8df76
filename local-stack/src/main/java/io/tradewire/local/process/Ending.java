package io.tradewire.local.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ending processes: asked first, then forced. */
public final class Ending {

  private Ending() {}

  /**
   * Sends SIGTERM, and SIGKILL if the process still runs after the patience. Returns when it is
   * gone.
   */
  public static void end(ProcessHandle process, Duration patience) {
    process.destroy();
    awaitOrKill(process, patience);
  }

  /** Waits for a process that was asked to end, and sends SIGKILL after the patience. */
  public static void awaitOrKill(ProcessHandle process, Duration patience) {
    if (!awaitExit(process, patience)) {
      process.destroyForcibly();
      awaitExit(process, Duration.ofSeconds(10));
    }
  }

  /** Whether the process ended in time. */
  public static boolean awaitExit(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot wait for process " + process.pid(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}
