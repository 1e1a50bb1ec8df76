package io.tradewire.local.bench;

import io.tradewire.local.files.Directories;
import io.tradewire.local.net.Ports;
import io.tradewire.local.postgres.LocalPostgres;
import io.tradewire.local.postgres.PostgresSettings;
import io.tradewire.local.process.Console;
import io.tradewire.local.process.JavaProcess;
import io.tradewire.local.process.JavaProcess.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * query-service's reads beside a route of the same process that answers the same bytes from memory:
 * what is lost on the way to the data. And what a read costs as tables grow.
 */
public final class QueryBenchmark {

  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final String READER_PASSWORD = "bench-reader";
  private static final int ROTATED_SERIES = 200;

  private final Path root;
  private final long figures;
  private final int seconds;
  private final int connections;

  /**
   * @param root of the project, whose programs are measured
   * @param figures in the largest database
   * @param seconds each measurement takes
   */
  public QueryBenchmark(Path root, long figures, int seconds, int connections) {
    this.root = root;
    this.figures = figures;
    this.seconds = seconds;
    this.connections = connections;
  }

  /** Measures on a PostgreSQL of its own, and prints the figures. */
  public void run() throws InterruptedException, IOException {
    Path folder = Files.createTempDirectory("tradewire-bench-query");
    PostgresSettings settings =
        new PostgresSettings(
            folder.resolve("data"), folder.resolve("binaries"), 0, "bench-owner", true);
    try (LocalPostgres postgres = new LocalPostgres(settings).start()) {
      QueryData data = new QueryData(root, postgres);
      JsonLine line = JsonLine.of("query");
      String largest = null;
      for (long size = 10_000; size <= figures; size *= 10) {
        largest = "figures_" + size;
        System.out.printf("Filling a database with %,d figures ...%n", size);
        data.make(largest, size, READER_PASSWORD);
        Wrk.Load one = costOf(folder, postgres, data, largest);
        System.out.printf("  one read at a time, no answer kept:    %s%n", one);
        line = line.with("read_ms_at_" + size, one.p50());
      }
      System.out.println(ratios(folder, postgres, data, largest, line));
    } finally {
      Directories.delete(folder);
    }
  }

  /** One connection that asks for another series each time: the time of a read, without a queue. */
  private Wrk.Load costOf(Path folder, LocalPostgres postgres, QueryData data, String database)
      throws InterruptedException {
    int port = Ports.free();
    try (Server server = new Server(folder, postgres, database, port, 0)) {
      List<String> paths =
          data.series(database, ROTATED_SERIES).stream().map(QueryBenchmark::path).toList();
      new Wrk(folder, seconds).run(server.address, paths, 1, null, 0);
      return new Wrk(folder, seconds).run(server.address, paths, 1, null, 0);
    }
  }

  private JsonLine ratios(
      Path folder, LocalPostgres postgres, QueryData data, String database, JsonLine line)
      throws InterruptedException {
    Wrk wrk = new Wrk(folder, seconds);
    List<String> codes = data.series(database, ROTATED_SERIES);
    List<String> one = List.of(path(codes.get(0)));
    List<String> memory = List.of("/bench/memory?of=" + one.get(0).replace("?", "%3F"));
    Wrk.Load direct;
    Wrk.Load directAt70;
    int port = Ports.free();
    try (Server server = new Server(folder, postgres, database, port, 0)) {
      List<String> all = codes.stream().map(QueryBenchmark::path).toList();
      wrk.run(server.address, all, connections, null, 0);
      direct = wrk.run(server.address, all, connections, null, 0);
      directAt70 = wrk.run(server.address, all, connections, null, 0.7 * direct.perSecond());
    }
    try (Server server = new Server(folder, postgres, database, Ports.free(), 64 << 20)) {
      wrk.run(server.address, memory, connections, null, 0);
      wrk.run(server.address, one, connections, null, 0);
      Wrk.Load fromMemory = wrk.run(server.address, memory, connections, null, 0);
      Wrk.Load series = wrk.run(server.address, one, connections, null, 0);
      String etag = server.etag(one.get(0));
      Wrk.Load unchanged = wrk.run(server.address, one, connections, etag, 0);
      Wrk.Load at70 = wrk.run(server.address, one, connections, null, 0.7 * series.perSecond());
      List<String> all = codes.stream().map(QueryBenchmark::path).toList();
      wrk.run(server.address, all, connections, null, 0);
      ChangeLoad changes = data.change(database, codes);
      Wrk.Load whileOthersChange;
      try {
        whileOthersChange = wrk.run(server.address, all, connections, null, 0);
      } finally {
        changes.close();
      }
      System.out.println("The same bytes from memory:                 " + fromMemory);
      System.out.println("A series of 50 observations, asked again:   " + series);
      System.out.println("  at 70% of that:                           " + at70);
      System.out.println("  unchanged (304):                          " + unchanged);
      System.out.println("Another each time, while others change:     " + whileOthersChange);
      System.out.println("Another each time, read from the database: " + direct);
      System.out.println("  at 70% of that:                           " + directAt70);
      return line.with("memory_per_s", fromMemory.perSecond())
          .with("series_per_s", series.perSecond())
          .with("series_ratio", series.perSecond() / fromMemory.perSecond())
          .with("not_modified_per_s", unchanged.perSecond())
          .with("not_modified_ratio", unchanged.perSecond() / fromMemory.perSecond())
          .with("changing_per_s", whileOthersChange.perSecond())
          .with("changing_ratio", whileOthersChange.perSecond() / fromMemory.perSecond())
          .with("database_per_s", direct.perSecond())
          .with("database_ratio", direct.perSecond() / fromMemory.perSecond())
          .with("p50_ms_at_70", at70.p50())
          .with("p99_ms_at_70", at70.p99())
          .with("p99_to_p50_at_70", at70.p99() / at70.p50())
          .with("database_p99_to_p50_at_70", directAt70.p99() / directAt70.p50())
          .with(
              "failed",
              fromMemory.bad()
                  + series.bad()
                  + at70.bad()
                  + unchanged.bad()
                  + whileOthersChange.bad()
                  + direct.bad()
                  + directAt70.bad());
    }
  }

  private static String path(String series) {
    return "/v1/observations?series=" + series;
  }

  /** query-service on one of the databases. */
  private final class Server implements AutoCloseable {
    private final JavaProcess process;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();

    Server(Path folder, LocalPostgres postgres, String database, int port, long kept)
        throws InterruptedException {
      this.address = "http://" + Ports.LOOPBACK + ":" + port;
      this.process =
          JavaProcess.start(
              new Program(
                  "query-service",
                  "-Dtradewire.bench=" + folder,
                  List.of(
                      "-Xmx256m",
                      "-jar",
                      root.resolve("query-service/target/quarkus-app/quarkus-run.jar").toString()),
                  Map.of(
                      "QUARKUS_HTTP_HOST",
                      Ports.LOOPBACK,
                      "QUARKUS_HTTP_PORT",
                      Integer.toString(port),
                      "TRADEWIRE_DATABASE_URL",
                      postgres.reactiveUrl(database),
                      "TRADEWIRE_READER_PASSWORD",
                      READER_PASSWORD,
                      "TRADEWIRE_QUERY_BENCH_ENABLED",
                      "true",
                      "TRADEWIRE_QUERY_CACHE_BYTES",
                      Long.toString(kept))),
              folder,
              folder.resolve("logs"),
              quiet());
      awaitReady();
    }

    private void awaitReady() throws InterruptedException {
      long deadline = System.nanoTime() + START_LIMIT.toNanos();
      while (status("/q/health/ready") != 200) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          throw new IllegalStateException("query-service does not start: " + process.lastWords(20));
        }
        Thread.sleep(100);
      }
    }

    private int status(String path) throws InterruptedException {
      try {
        return get(path).statusCode();
      } catch (UncheckedIOException e) {
        return 0;
      }
    }

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
      process.end(Duration.ofSeconds(10));
    }
  }

  private static Console quiet() {
    Console console = new Console(System.out);
    console.mute();
    return console;
  }
}
