package io.tradewire.local.stack;

import io.tradewire.local.postgres.PostmasterFile;
import io.tradewire.local.process.Ending;
import io.tradewire.local.process.ProcessRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Processes of a stack whose own process was killed before it could end them. */
public final class LeftOvers {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private LeftOvers() {}

  /**
   * Ends them: services first, then the broker, then the database.
   *
   * @return how many there were
   */
  public static int end(StackHome home) {
    List<Path> all = pidFiles(home);
    List<Path> services = all.stream().filter(file -> !isKafka(file)).toList();
    int ended = end(services) + end(all.stream().filter(LeftOvers::isKafka).toList());
    return ended + (PostmasterFile.of(home.postgres()).endServer(PATIENCE) ? 1 : 0);
  }

  private static boolean isKafka(Path pidFile) {
    return pidFile.endsWith(Stack.KAFKA + ".pid");
  }

  /** All are asked before one is waited for: each takes its seconds. */
  private static int end(List<Path> pidFiles) {
    List<ProcessHandle> running =
        pidFiles.stream()
            .flatMap(file -> ProcessRecord.read(file).flatMap(ProcessRecord::running).stream())
            .toList();
    running.forEach(ProcessHandle::destroy);
    running.forEach(process -> Ending.awaitOrKill(process, PATIENCE));
    pidFiles.forEach(LeftOvers::forget);
    return running.size();
  }

  private static void forget(Path pidFile) {
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + pidFile, e);
    }
  }

  private static List<Path> pidFiles(StackHome home) {
    if (!Files.isDirectory(home.run())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(home.run())) {
      return files.filter(file -> file.toString().endsWith(".pid")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + home.run(), e);
    }
  }
}
