package io.tradewire.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.function.IntSupplier;

/** That one process at a time runs the stack of a data folder. */
public final class StackLock {

  private StackLock() {}

  /**
   * Does something that nobody else may do on this data folder meanwhile. The system gives the
   * folder free when the process ends, also by SIGKILL.
   *
   * @throws StackFailure if another process has the folder
   */
  public static int holding(StackHome home, IntSupplier action) {
    try {
      Files.createDirectories(home.data());
      try (FileChannel channel =
          FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        if (!isAcquired(channel)) {
          throw new StackFailure(
              "Tradewire runs on %s: stop it first with ./tradewire down.".formatted(home.data()));
        }
        return action.getAsInt();
      }
    } catch (IOException e) {
      throw new StackFailure(
          "Cannot write to %s (%s): make it writable or choose another folder with --data."
              .formatted(home.data(), e.getClass().getSimpleName()),
          e);
    }
  }

  private static boolean isAcquired(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
