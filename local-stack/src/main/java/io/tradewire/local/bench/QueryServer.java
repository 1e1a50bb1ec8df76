package io.tradewire.local.bench;

import io.tradewire.local.net.Http;
import io.tradewire.local.net.Ports;
import io.tradewire.local.net.Waiting;
import io.tradewire.local.process.Console;
import io.tradewire.local.process.JavaProcess;
import io.tradewire.local.process.JavaProcess.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** query-service, packaged, on one database of a benchmark. */
final class QueryServer implements AutoCloseable {

  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration END_LIMIT = Duration.ofSeconds(10);

  private final JavaProcess process;
  private final String address;
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * Starts it and returns when it is ready.
   *
   * @param root of the project
   * @param folder of the benchmark, for its log
   * @param database the reactive client's address of the database
   * @param password of the role that reads
   * @param keptBytes of answers; 0 keeps none
   */
  QueryServer(Path root, Path folder, String database, String password, long keptBytes)
      throws InterruptedException {
    int port = Ports.free();
    this.address = "http://" + Ports.LOOPBACK + ":" + port;
    this.process =
        JavaProcess.start(
            new Program(
                "query-service",
                "-Dtradewire.bench=" + folder,
                List.of(
                    // As its image starts it: see query-service's Dockerfile.
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:NewRatio=1",
                    "-jar",
                    root.resolve("query-service/target/quarkus-app/quarkus-run.jar").toString()),
                Map.of(
                    "QUARKUS_HTTP_HOST",
                    Ports.LOOPBACK,
                    "QUARKUS_HTTP_PORT",
                    Integer.toString(port),
                    "TRADEWIRE_DATABASE_URL",
                    database,
                    "TRADEWIRE_READER_PASSWORD",
                    password,
                    "TRADEWIRE_QUERY_BENCH_ENABLED",
                    "true",
                    "TRADEWIRE_QUERY_CACHE_BYTES",
                    Long.toString(keptBytes))),
            folder,
            folder.resolve("logs"),
            quiet());
    awaitReady();
  }

  private static Console quiet() {
    Console console = new Console(System.out);
    console.mute();
    return console;
  }

  private void awaitReady() {
    URI ready = URI.create(address + "/q/health/ready");
    Waiting.until(() -> Http.status(ready) == 200 || !process.isAlive(), START_LIMIT);
    if (Http.status(ready) != 200) {
      throw new IllegalStateException("query-service does not start: " + process.lastWords(20));
    }
  }

  /** Scheme, host and port. */
  String address() {
    return address;
  }

  /** The entity tag that a path's answer has now. */
  String etag(String path) throws InterruptedException {
    return get(path).headers().firstValue("ETag").orElseThrow();
  }

  private HttpResponse<Void> get(String path) throws InterruptedException {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(address + path)).build(),
          HttpResponse.BodyHandlers.discarding());
    } catch (IOException e) {
      throw new UncheckedIOException(address + path, e);
    }
  }

  @Override
  public void close() {
    process.end(END_LIMIT);
  }
}
