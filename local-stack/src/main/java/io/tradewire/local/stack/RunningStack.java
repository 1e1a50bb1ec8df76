package io.tradewire.local.stack;

import io.tradewire.local.process.ProcessRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A stack that runs, as its files tell others: the process that runs it, and its ports once it is
 * ready.
 */
public record RunningStack(StackHome home, ProcessHandle supervisor, Optional<StackPorts> ports) {

  /** The stack that runs on this data folder, if any. */
  public static Optional<RunningStack> find(StackHome home) {
    return ProcessRecord.read(supervisorFile(home))
        .flatMap(ProcessRecord::running)
        .map(process -> new RunningStack(home, process, readPorts(home)));
  }

  /** Notes that this process runs the stack; the mark is a part of its command line. */
  public static void announce(StackHome home, String mark) {
    gone(home); // A killed stack leaves its ports, which would make this one look ready.
    ProcessRecord.of(ProcessHandle.current(), mark).write(supervisorFile(home));
  }

  /** Notes that the stack is ready at these ports. */
  public static void ready(StackHome home, StackPorts ports) {
    List<String> lines =
        IntStream.of(
                ports.query(), ports.ingest(), ports.metrics(), ports.kafka(), ports.postgres())
            .mapToObj(Integer::toString)
            .toList();
    try {
      Files.write(portsFile(home), lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + portsFile(home), e);
    }
  }

  /** Takes both notes away. */
  public static void gone(StackHome home) {
    try {
      Files.deleteIfExists(portsFile(home));
      Files.deleteIfExists(supervisorFile(home));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the notes in " + home.run(), e);
    }
  }

  private static Optional<StackPorts> readPorts(StackHome home) {
    try {
      if (!Files.exists(portsFile(home))) {
        return Optional.empty();
      }
      List<Integer> ports =
          Files.readAllLines(portsFile(home)).stream().map(Integer::parseInt).toList();
      return ports.size() < 5
          ? Optional.empty()
          : Optional.of(
              new StackPorts(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + portsFile(home), e);
    }
  }

  private static Path supervisorFile(StackHome home) {
    return home.run().resolve("supervisor");
  }

  private static Path portsFile(StackHome home) {
    return home.run().resolve("ports");
  }
}
