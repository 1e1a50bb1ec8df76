package io.tradewire.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Memory of processes as Linux tells it; elsewhere nothing is known. */
public final class ResidentMemory {

  private static final long KB_A_MB = 1024;

  private ResidentMemory() {}

  /**
   * Proportional set size of a process and its descendants in MB: what they share is counted once,
   * as for the workers of PostgreSQL. Empty where /proc does not tell.
   */
  public static Optional<Long> ofTree(long pid) {
    return ProcessHandle.of(pid)
        .map(
            process ->
                LongStream.concat(
                        LongStream.of(pid), process.descendants().mapToLong(ProcessHandle::pid))
                    .map(ResidentMemory::kilobytes)
                    .sum())
        .filter(kilobytes -> kilobytes > 0)
        .map(kilobytes -> kilobytes / KB_A_MB);
  }

  /** Zero for a process that ended meanwhile. */
  private static long kilobytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
