package io.tradewire.local.stack;

import io.tradewire.local.net.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is checked before anything is started, so that nothing is half started. */
final class Preflight {

  /** A fresh database and broker take about 150 MB; the rest is for articles. */
  private static final long DISK_NEEDED_MB = 512;

  /** Less than a segment of the database's log or of the broker's. */
  private static final long FULL_BELOW_MB = 8;

  private Preflight() {}

  /**
   * @throws StackFailure naming what is missing and the remedy
   */
  static void check(StackHome home, StackPorts ports) {
    checkPorts(ports);
    checkDisk(home);
    checkBuilt(home, Services.NAMES);
  }

  static void checkBuilt(StackHome home, List<String> services) {
    for (String service : services) {
      if (!Files.isRegularFile(home.serviceJar(service))) {
        throw new StackFailure(
            home.serviceJar(service) + " is missing: build it with mvn package -DskipTests.");
      }
    }
  }

  /** Whether the data folder can be written and has room, before anything is written into it. */
  static void checkDisk(StackHome home) {
    checkDisk(home.data(), DISK_NEEDED_MB);
  }

  static void checkDisk(Path data, long neededMb) {
    try {
      Files.createDirectories(data);
      long freeMb = freeMb(data);
      if (freeMb < neededMb) {
        throw new StackFailure(
            "The disk of %s has %d MB free and Tradewire needs %d MB: free some space or choose another folder with --data."
                .formatted(data, freeMb, neededMb));
      }
    } catch (IOException e) {
      throw new StackFailure(
          "Cannot write to %s (%s): make it writable or choose another folder with --data."
              .formatted(data, e.getClass().getSimpleName()),
          e);
    }
  }

  /** What to say of a failure that a full disk explains; empty if there is room. */
  static Optional<String> fullDisk(StackHome home) {
    return freeMb(home.data()) >= FULL_BELOW_MB
        ? Optional.empty()
        : Optional.of(
            "The disk of %s is full: free some space or choose another folder with --data."
                .formatted(home.data()));
  }

  private static long freeMb(Path data) {
    try {
      return Files.getFileStore(data).getUsableSpace() / (1024 * 1024);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot tell how full the disk of " + data + " is", e);
    }
  }

  static void checkPorts(StackPorts ports) {
    Map<String, String> obstacles = new LinkedHashMap<>();
    ports
        .byProcess()
        .forEach(
            (process, port) -> Ports.obstacle(port).ifPresent(why -> obstacles.put(process, why)));
    if (obstacles.isEmpty()) {
      return;
    }
    String process = obstacles.keySet().iterator().next();
    String others = obstacles.size() == 1 ? "" : " (and %d more)".formatted(obstacles.size() - 1);
    throw new StackFailure(
        sentence(obstacles.get(process))
            .formatted(
                ports.byProcess().get(process), process, others, StackPorts.howToChoose(process)));
  }

  /** Ports below 1024 are often for root alone, and stopping a program would not help. */
  private static String sentence(String obstacle) {
    return obstacle.startsWith("Permission denied")
        ? "Port %d for %s may not be opened by this user%s: choose another port with %s."
        : "Port %d for %s is in use by another program%s: stop that program or choose another port with %s.";
  }
}
