package io.tradewire.benchmarks.metrics;

import io.tradewire.local.bench.JsonLine;
import io.tradewire.local.net.Ports;
import io.tradewire.local.postgres.LocalPostgres;
import io.tradewire.local.postgres.PostgresSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/**
 * {@code MetricsBench ROOT EVENTS}: metrics-service as packaged, a real broker and a real
 * PostgreSQL with durable commits, each a process of its own, and a topic that is full when the
 * service starts. Beside its rate stand, from the same run, what a consumer reads that only
 * deserialises, and what COPY writes of the same rows.
 */
public final class MetricsBench {

  private static final int PARTITIONS = 4;

  /**
   * Part of the first events before the clock starts: the JIT compiler works for some 40 s, and
   * what it takes would be counted otherwise.
   */
  private static final double WARM_UP = 0.4;

  /** Events published at a time, a million figures, so that a long run needs no disk for all. */
  private static final long CHUNK = 285_715;

  private static final double FIGURES = 3.5;

  /** Figures after which the first reports come, before the clock starts. */
  private static final List<Long> EARLY_REPORTS = List.of(10_000L, 100_000L);

  private static final long POLL_MS = 100;

  private final Path root;
  private final long events;
  private final Path folder;

  private MetricsBench(Path root, long events, Path folder) {
    this.root = root;
    this.events = events;
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("tradewire-bench-metrics");
    try {
      new MetricsBench(Path.of(args[0]), Long.parseLong(args[1]), folder).run();
    } finally {
      delete(folder);
    }
  }

  private void run() throws Exception {
    int kafkaPort = Ports.free();
    int httpPort = Ports.free();
    try (LocalPostgres postgres = postgres();
        Program broker = broker(kafkaPort)) {
      Backlog backlog = new Backlog(Ports.LOOPBACK + ":" + kafkaPort, PARTITIONS);
      await(() -> Ports.isListening(kafkaPort), broker, "broker.log");
      backlog.create();
      long first = Math.min(events, CHUNK);
      System.out.printf("Publishing %,d events ...%n", first);
      backlog.publish(0, first);
      double consumeOnly = backlog.consumeOnly(first);
      System.out.printf("A consumer that only deserialises: %,.0f events/s%n", consumeOnly);
      try (Program service = service(kafkaPort, httpPort, postgres);
          Connection connection = postgres.connect("tradewire")) {
        Meters meters = new Meters(URI.create("http://127.0.0.1:" + httpPort));
        Tables tables = new Tables(connection);
        await(meters::isReady, service, "service.log");
        JsonLine line = measure(backlog, service, broker, meters, tables, kafkaPort);
        System.out.println("Rebuild: " + meters.rebuild());
        service.stop();
        double copy = tables.copy(folder);
        System.out.printf("COPY of the same rows into the same tables: %,.0f rows/s%n", copy);
        System.out.println(
            line.with("copy_rows_per_s", Math.round(copy))
                .with("consume_only_events_per_s", Math.round(consumeOnly)));
      }
    }
  }

  private JsonLine measure(
      Backlog backlog, Program service, Program broker, Meters meters, Tables tables, int kafkaPort)
      throws IOException, InterruptedException, ExecutionException, SQLException {
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", Ports.LOOPBACK + ":" + kafkaPort))) {
      long published = Math.min(events, CHUNK);
      long warm = (long) (Math.min(events, CHUNK) * WARM_UP);
      long clockAt = 0;
      long clockStart = 0;
      double rowsBefore = 0;
      Processors used = null;
      long paused = 0;
      int reports = 0;
      long done;
      while ((done = backlog.committed(admin)) < events) {
        service.refuseIfEnded(folder.resolve("service.log"));
        if (clockStart == 0 && done >= warm) {
          rowsBefore = meters.sum("tradewire_batch_rows_sum", "");
          clockAt = backlog.committed(admin);
          clockStart = System.nanoTime();
          used = Processors.now(service, folder.resolve("postgres"), broker);
        }
        boolean early =
            clockStart == 0
                && reports < EARLY_REPORTS.size()
                && done * FIGURES >= EARLY_REPORTS.get(reports);
        // The clock stops only where the service has nothing to do.
        if (early || done == published) {
          long start = System.nanoTime();
          reports++;
          report(done, clockAt, clockStart, paused, service, meters);
          System.out.println("  1,000 observations read: " + tables.recomputation());
          if (done == published) {
            published = Math.min(events, published + CHUNK);
            backlog.publish(done, published);
          }
          paused += clockStart == 0 ? 0 : System.nanoTime() - start;
        }
        Thread.sleep(POLL_MS);
      }
      double seconds = (System.nanoTime() - clockStart - paused) / 1e9;
      used = Processors.now(service, folder.resolve("postgres"), broker).minus(used);
      double micros = 1e6 / (done - clockAt);
      double rows = meters.sum("tradewire_batch_rows_sum", "") - rowsBefore;
      report(done, clockAt, clockStart, paused, service, meters);
      System.out.println("  1,000 observations read: " + tables.recomputation());
      System.out.printf("Rows in all tables: %,d%n", tables.rows());
      return JsonLine.of("metrics")
          .with("events_per_s", Math.round((done - clockAt) / seconds))
          .with("rows_per_s", Math.round(rows / seconds))
          .with("commit_p99_ms", p99(meters))
          .with("transaction_rows_p50", (long) meters.sum("tradewire_batch_rows", "0.5"))
          .with("service_cpu_us_per_event", used.service() * micros)
          .with("postgres_cpu_us_per_event", used.postgres() * micros)
          .with("broker_cpu_us_per_event", used.broker() * micros)
          .with("events", events)
          .with("heap_mb", heap(meters))
          .with("rss_mb", service.residentMegabytes());
    }
  }

  private static void report(
      long done, long clockAt, long clockStart, long paused, Program service, Meters meters)
      throws IOException, InterruptedException {
    double seconds = (System.nanoTime() - clockStart - paused) / 1e9;
    System.out.printf(
        "%,d events committed (about %,d figures); %s; p99 of commits %.0f ms;"
            + " heap %d MB, RSS %d MB%n",
        done,
        Math.round(done * FIGURES),
        clockStart == 0 ? "warming up" : "%,.0f events/s".formatted((done - clockAt) / seconds),
        p99(meters),
        heap(meters),
        service.residentMegabytes());
  }

  private static double p99(Meters meters) throws IOException, InterruptedException {
    return meters.sum("tradewire_batch_transaction_seconds", "quantile=\"0.99\"") * 1000;
  }

  private static long heap(Meters meters) throws IOException, InterruptedException {
    return (long) meters.sum("jvm_memory_used_bytes", "area=\"heap\"") >> 20;
  }

  /** Durable, with the memory and log size that docs/observations.md advises for a small server. */
  private LocalPostgres postgres() throws SQLException {
    PostgresSettings settings =
        new PostgresSettings(
            folder.resolve("postgres"), folder.resolve("binaries"), 0, "bench", true);
    try (LocalPostgres first = new LocalPostgres(settings).start();
        Connection connection = first.connect("postgres")) {
      for (String setting :
          List.of(
              "shared_buffers = '512MB'",
              "wal_buffers = '64MB'",
              "max_wal_size = '8GB'",
              "wal_compression = 'pglz'",
              "wal_init_zero = off")) {
        new Tables(connection).run("alter system set " + setting);
      }
    }
    LocalPostgres postgres = new LocalPostgres(settings).start();
    postgres.createDatabase("tradewire");
    return postgres;
  }

  private Program broker(int port) {
    return Program.start(
        folder.resolve("broker.log"),
        Map.of(),
        List.of(
            "-Xmx384m",
            "-cp",
            System.getProperty("java.class.path"),
            "io.tradewire.local.broker.BrokerProcess",
            folder.resolve("kafka").toString(),
            Integer.toString(port),
            "articles-dead-letter"));
  }

  private Program service(int kafkaPort, int httpPort, LocalPostgres postgres) {
    return Program.start(
        folder.resolve("service.log"),
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl("tradewire"),
            "QUARKUS_DATASOURCE_REACTIVE_URL", postgres.reactiveUrl("tradewire"),
            "QUARKUS_DATASOURCE_USERNAME", postgres.user(),
            "QUARKUS_DATASOURCE_PASSWORD", postgres.password(),
            "KAFKA_BOOTSTRAP_SERVERS", Ports.LOOPBACK + ":" + kafkaPort,
            "QUARKUS_HTTP_PORT", Integer.toString(httpPort)),
        List.of(
            "-Xms2g",
            "-Xmx2g",
            "-XX:+UseG1GC",
            "-XX:MaxGCPauseMillis=500",
            "-jar",
            root.resolve("metrics-service/target/quarkus-app/quarkus-run.jar").toString()));
  }

  private interface Condition {
    boolean holds() throws InterruptedException;
  }

  private void await(Condition condition, Program program, String log)
      throws InterruptedException, IOException {
    while (!condition.holds()) {
      program.refuseIfEnded(folder.resolve(log));
      Thread.sleep(POLL_MS);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
