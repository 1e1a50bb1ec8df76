package io.tradewire.metrics.store;

import io.tradewire.local.net.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The service as it is packaged, in a process of its own. */
final class PackagedService implements AutoCloseable {

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

  private final Process process;
  private final Path log;

  private PackagedService(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static PackagedService start(Map<String, String> settings) {
    try {
      Path log = Files.createTempFile("metrics-service", ".log");
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      ProcessBuilder builder =
          new ProcessBuilder(
                  List.of(
                      java,
                      "-Xmx256m",
                      "-XX:TieredStopAtLevel=1",
                      "-XX:+UseSerialGC",
                      "-jar",
                      JAR.toString()))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      Map<String, String> environment = new HashMap<>();
      settings.forEach((key, value) -> environment.put(variable(key), value));
      environment.put("QUARKUS_HTTP_PORT", String.valueOf(Ports.free()));
      builder.environment().putAll(environment);
      return new PackagedService(builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + JAR.toAbsolutePath(), e);
    }
  }

  /** As MicroProfile Config looks settings up in the environment. */
  private static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  void refuseIfEnded() {
    if (!process.isAlive()) {
      throw new IllegalStateException("the service ended by itself:\n" + text());
    }
  }

  private String text() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGTERM, and waits for the end. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the service does not end:\n" + text());
      }
      Files.delete(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
