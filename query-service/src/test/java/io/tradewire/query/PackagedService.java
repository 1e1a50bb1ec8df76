package io.tradewire.query;

import io.tradewire.local.net.Ports;
import io.tradewire.local.process.Console;
import io.tradewire.local.process.JavaProcess;
import io.tradewire.local.process.JavaProcess.Program;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The packaged service as a process of its own, with little memory. */
final class PackagedService implements AutoCloseable {

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
  private static final Duration START_LIMIT = Duration.ofSeconds(120);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port = Ports.free();
  private final JavaProcess process;

  /** Starts it with a heap of so many megabytes, and waits until it answers. */
  PackagedService(Path folder, String database, String password, int heapMegabytes)
      throws Exception {
    process =
        JavaProcess.start(
            new Program(
                "query-service",
                "-Dtradewire.test=" + folder,
                List.of("-Xmx" + heapMegabytes + "m", "-jar", JAR.toString()),
                Map.of(
                    "TRADEWIRE_QUERY_PORT",
                    Integer.toString(port),
                    "TRADEWIRE_DATABASE_URL",
                    database,
                    "TRADEWIRE_READER_PASSWORD",
                    password,
                    "JAVA_TOOL_OPTIONS",
                    "-XX:+ExitOnOutOfMemoryError")),
            folder,
            folder.resolve("logs"),
            new Console(System.out));
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException("it does not start: " + process.lastWords(20));
      }
      Thread.sleep(100);
    }
  }

  int port() {
    return port;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Asks for a path; the body comes as the handler wants it. */
  <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> handler) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(), handler);
  }

  private boolean isReady() throws Exception {
    try {
      return get("/q/health/ready", HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    process.end(Duration.ofSeconds(10));
  }
}
