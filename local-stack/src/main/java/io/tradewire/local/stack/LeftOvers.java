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
    int ended = 0;
    List<Path> pidFiles = pidFiles(home);
    for (Path file : pidFiles) {
      if (!file.endsWith(Stack.KAFKA + ".pid")) {
        ended += end(file);
      }
    }
    for (Path file : pidFiles) {
      ended += end(file);
    }
    return ended + (PostmasterFile.of(home.postgres()).endServer(PATIENCE) ? 1 : 0);
  }

  private static int end(Path pidFile) {
    int ended =
        ProcessRecord.read(pidFile)
            .flatMap(ProcessRecord::running)
            .map(
                process -> {
                  Ending.end(process, PATIENCE);
                  return 1;
                })
            .orElse(0);
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + pidFile, e);
    }
    return ended;
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
