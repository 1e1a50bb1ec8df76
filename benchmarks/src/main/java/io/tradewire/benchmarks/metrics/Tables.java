package io.tradewire.benchmarks.metrics;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/** The database, looked at from beside. */
final class Tables {

  private static final List<String> WRITTEN =
      List.of(
          "family",
          "series",
          "scope_name",
          "article",
          "article_version",
          "figure",
          "observation",
          "observation_revision",
          "change");

  private static final String SOME_KEYS =
      "select array_agg(series_key) s, array_agg(period_start) a, array_agg(period_end) b,"
          + " array_agg(unit) u from (select series_key, period_start, period_end, unit"
          + " from tradewire.observation where derivation = 0"
          + " order by md5(series_key::text || period_start::text) limit 1000) k";

  private final Connection connection;

  Tables(Connection connection) {
    this.connection = connection;
  }

  /** Rows that the service has written. Corrections wrote some more than once: not counted. */
  long rows() throws SQLException {
    long rows = 0;
    for (String table : WRITTEN) {
      rows += number("select count(*) from tradewire." + table);
    }
    return rows;
  }

  long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Rows a second of COPY: the same rows, into the same tables with the same indexes. */
  double copy(Path folder) throws SQLException, IOException {
    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
    for (String table : WRITTEN) {
      try (OutputStream file = Files.newOutputStream(folder.resolve(table))) {
        copy.copyOut("copy tradewire." + table + " to stdout (format binary)", file);
      }
    }
    for (String table : WRITTEN) {
      run("truncate tradewire." + table);
    }
    run("checkpoint");
    long rows = 0;
    long start = System.nanoTime();
    for (String table : WRITTEN) {
      try (InputStream file = Files.newInputStream(folder.resolve(table))) {
        rows += copy.copyIn("copy tradewire." + table + " from stdin (format binary)", file);
      }
    }
    return rows / ((System.nanoTime() - start) / 1e9);
  }

  /**
   * Cost of the recomputation's read for 1,000 observations spread over all, as the service does
   * it: its plan's first lines, with heap fetches, buffers and time.
   */
  String recomputation() throws SQLException {
    run("set plan_cache_mode = force_generic_plan");
    for (String way : List.of("seqscan", "bitmapscan", "hashjoin", "mergejoin")) {
      run("set enable_" + way + " = off");
    }
    run("set jit = off");
    String keys =
        "prepare recomputation(bigint[], date[], date[], text[]) as select f.series_key,"
            + " f.period_start, f.period_end, f.unit, f.article_id, f.known_from, f.ordinal,"
            + " f.part, f.known_to, f.arrival, f.departure, f.value, f.bound, f.change, f.share,"
            + " f.published_on, f.source, f.fingerprint from (select unnest($1) as series_key,"
            + " unnest($2) as period_start, unnest($3) as period_end, unnest($4) as unit) k"
            + " join tradewire.figure f using (series_key, period_start, period_end, unit)";
    run("deallocate all");
    run(keys);
    StringBuilder plan = new StringBuilder();
    String arguments;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SOME_KEYS)) {
      row.next();
      arguments =
          "'%s','%s','%s','%s'"
              .formatted(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "explain (analyze, buffers, costs off, timing off) execute recomputation("
                    + arguments
                    + ")")) {
      while (rows.next()) {
        String line = rows.getString(1).strip();
        if (line.matches("(->  )?(Index|Seq|Bitmap|Hash|Merge|Nested).*")
            || line.startsWith("Heap Fetches")
            || line.startsWith("Execution Time")
            || line.startsWith("Buffers") && plan.indexOf("Buffers") < 0) {
          plan.append(plan.isEmpty() ? "" : "; ").append(line);
        }
      }
    }
    return plan.toString();
  }
}
