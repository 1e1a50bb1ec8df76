package io.tradewire.ingest.testing;

import io.tradewire.local.net.Http;
import io.tradewire.local.net.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;

/** The packaged service as a process of its own, which can be killed. */
public final class ServiceProcess implements AutoCloseable {

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final int port;
  private final Process process;
  private final Path log;

  private ServiceProcess(int port, Process process, Path log) {
    this.port = port;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts it and returns when it is ready.
   *
   * @param kafka bootstrap servers
   * @param folder for its log
   * @param environment further settings
   * @param jvm arguments of the JVM
   */
  public static ServiceProcess start(
      String kafka, Path folder, Map<String, String> environment, String... jvm)
      throws IOException {
    int port = Ports.free();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(jvm));
    command.addAll(List.of("-jar", JAR.toString()));
    Path log = Files.createTempFile(folder, "ingest-service", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    builder.environment().put("KAFKA_BOOTSTRAP_SERVERS", kafka);
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    ServiceProcess service = new ServiceProcess(port, builder.start(), log);
    service.awaitReady();
    awaitTopics(kafka);
    return service;
  }

  private void awaitReady() {
    URI health = address().resolve("/q/health/ready");
    Awaitility.await("ingest-service, see " + log)
        .atMost(START_LIMIT)
        .until(() -> !process.isAlive() || Http.status(health) == 200);
    if (!process.isAlive()) {
      throw new IllegalStateException("ingest-service has ended; it said:\n" + log());
    }
  }

  /** The service makes them beside its start. */
  private static void awaitTopics(String kafka) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
      Awaitility.await("topics")
          .atMost(START_LIMIT)
          .until(
              () ->
                  admin
                      .listTopics()
                      .names()
                      .get()
                      .containsAll(Set.of("articles", "articles-raw", "articles-dead-letter")));
    }
  }

  /** Base address. */
  public URI address() {
    return URI.create("http://" + Ports.LOOPBACK + ":" + port);
  }

  /** Port of its doors. */
  public int port() {
    return port;
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** What it has said. */
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** SIGKILL: it has no chance to finish anything. */
  public void kill() {
    end(process.destroyForcibly());
  }

  @Override
  public void close() {
    process.destroy();
    end(process);
  }

  private static void end(Process process) {
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
