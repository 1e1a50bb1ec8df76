package io.tradewire.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A process that was started, as its pid file tells it. A pid alone may be another process's by
 * now, so the record also knows when it started and a part of its command line.
 *
 * @param pid process id
 * @param startedAt when the system says it started
 * @param mark part of its command line, within the first 4096 bytes: more is not told
 */
public record ProcessRecord(long pid, Instant startedAt, String mark) {

  /** The system computes start times from its clock, which may be corrected in between. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(3);

  /** The record of a running process. */
  public static ProcessRecord of(ProcessHandle process, String mark) {
    return new ProcessRecord(
        process.pid(), process.info().startInstant().orElse(Instant.EPOCH), mark);
  }

  /** Reads a pid file; empty if there is none or it was not completely written. */
  public static Optional<ProcessRecord> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.size() < 3
          ? Optional.empty()
          : Optional.of(
              new ProcessRecord(
                  Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), lines.get(2)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Writes the pid file. */
  public void write(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, List.of(Long.toString(pid), startedAt.toString(), mark));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** The process, if it still runs and is the one that was started. */
  public Optional<ProcessHandle> running() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheOneStarted);
  }

  private boolean isTheOneStarted(ProcessHandle process) {
    boolean sameStart =
        process
            .info()
            .startInstant()
            .map(start -> Duration.between(startedAt, start).abs())
            .filter(difference -> difference.compareTo(CLOCK_TOLERANCE) <= 0)
            .isPresent();
    return sameStart
        && process.info().commandLine().filter(line -> line.contains(mark)).isPresent();
  }
}
