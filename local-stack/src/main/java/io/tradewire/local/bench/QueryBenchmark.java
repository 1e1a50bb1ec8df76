package io.tradewire.local.bench;

import io.tradewire.local.bench.Wrk.Load;
import io.tradewire.local.bench.Wrk.Question;
import io.tradewire.local.files.Directories;
import io.tradewire.local.postgres.LocalPostgres;
import io.tradewire.local.postgres.PostgresSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * query-service's reads: what one costs as tables grow, and what is lost on the way to the data
 * ({@link QueryReads}).
 */
public final class QueryBenchmark {

  private static final int SMALLEST = 10_000;

  /** A database of fewer figures has no other series than those that are read. */
  private static final int LEAST = 10 * SMALLEST;

  private static final String OWNER_PASSWORD = "bench-owner";
  private static final String READER_PASSWORD = "bench-reader";
  private static final int SERIES_READ = 200;

  private final Path root;
  private final Settings settings;

  /**
   * What is measured.
   *
   * @param figures in the largest database
   * @param seconds each measurement takes
   * @param connections that ask at a time
   * @param data where the databases stay for the next run; null removes them
   */
  public record Settings(long figures, int seconds, int connections, Path data) {}

  /**
   * A benchmark.
   *
   * @param root of the project, whose programs are measured
   */
  public QueryBenchmark(Path root, Settings settings) {
    this.root = root;
    this.settings = settings;
  }

  /** Measures on a PostgreSQL of its own, and prints the figures. */
  public void run() throws InterruptedException, IOException {
    if (settings.figures() < LEAST) {
      throw new IllegalArgumentException(
          "--figures %d are too few series to change some and read others: give it %d or more"
              .formatted(settings.figures(), LEAST));
    }
    if (settings.data() != null) {
      run(Files.createDirectories(settings.data().toAbsolutePath()));
      return;
    }
    Path folder = Files.createTempDirectory("tradewire-bench-query");
    try {
      run(folder);
    } finally {
      Directories.delete(folder);
    }
  }

  private void run(Path folder) throws InterruptedException {
    PostgresSettings server =
        new PostgresSettings(
            folder.resolve("data"), folder.resolve("binaries"), 0, OWNER_PASSWORD, true);
    try (LocalPostgres postgres = new LocalPostgres(server).start()) {
      QueryData data = new QueryData(root, postgres);
      JsonLine line = JsonLine.of("query");
      long largest = SMALLEST;
      for (long size = SMALLEST; size <= settings.figures(); size *= 10) {
        System.out.printf("A database of %,d figures ...%n", size);
        data.make(name(size), size, READER_PASSWORD);
        Load one = oneByOne(folder, postgres, data, name(size));
        System.out.printf("  one read at a time, no answer kept:       %s%n", one);
        line.with("read_ms_at_" + size, one.p50());
        largest = size;
      }
      String database = name(largest);
      List<String> codes = data.series(database, SERIES_READ);
      new QueryReads(
              folder,
              kept -> server(folder, postgres, database, kept),
              codes,
              () -> data.change(database, codes),
              settings)
          .measure(line);
      System.out.println(line);
    }
  }

  /** One connection that asks for another series each time: the time of a read, without a queue. */
  private Load oneByOne(Path folder, LocalPostgres postgres, QueryData data, String database)
      throws InterruptedException {
    try (QueryServer server = server(folder, postgres, database, 0)) {
      Question all = new Question(QueryReads.paths(data.series(database, SERIES_READ)));
      Wrk wrk = new Wrk(folder, server.address(), settings.seconds());
      wrk.warm(all, 1);
      return wrk.most(all, 1);
    }
  }

  private QueryServer server(Path folder, LocalPostgres postgres, String database, long kept)
      throws InterruptedException {
    return new QueryServer(root, folder, postgres.reactiveUrl(database), READER_PASSWORD, kept);
  }

  private static String name(long figures) {
    return "figures_" + figures;
  }
}
