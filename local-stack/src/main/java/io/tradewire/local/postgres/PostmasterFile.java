package io.tradewire.local.postgres;

import io.tradewire.local.process.Ending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The file in which a PostgreSQL server notes its pid while it runs; it stays when the server is
 * killed.
 */
public record PostmasterFile(Path file, Path dataDirectory) {

  /** The file of the server with this data directory. */
  public static PostmasterFile of(Path dataDirectory) {
    return new PostmasterFile(dataDirectory.resolve("postmaster.pid"), dataDirectory);
  }

  /** The server, if it runs: a postgres that was started on this directory. */
  public Optional<ProcessHandle> server() {
    return pid()
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .filter(
            process ->
                process
                    .info()
                    .commandLine()
                    .filter(line -> line.contains("postgres"))
                    .filter(line -> line.contains(dataDirectory.toString()))
                    .isPresent());
  }

  private Optional<Long> pid() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(lines.get(0).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Ends the server, if it runs, in PostgreSQL's fast mode: sessions are rolled back.
   *
   * @return whether it ran
   */
  public boolean endServer(Duration patience) {
    Optional<ProcessHandle> server = server();
    server.ifPresent(
        process -> {
          interrupt(process);
          Ending.awaitOrKill(process, patience);
        });
    return server.isPresent();
  }

  /** SIGINT is "fast"; Java sends SIGTERM alone, which would wait for clients to leave. */
  private static void interrupt(ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run kill", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
