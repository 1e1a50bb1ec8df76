package io.tradewire.local.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Notes a change of some series 20 times a second, as metrics-service does while articles come. */
final class ChangeLoad implements AutoCloseable {

  private static final int PERIOD_MS = 50;
  private static final int SERIES_EACH = 10;

  private static final String CHANGE =
      "insert into tradewire.change select pg_current_xact_id()::text::bigint, row_number() over"
          + " (), o.series_key, o.period_start, o.period_end, o.unit, o.derivation, o.known_from,"
          + " now() from tradewire.series s join tradewire.observation o on o.series_key = s.key"
          + " where s.code = any(?) and o.period_start = '2000-01-01'";

  /** Opens connections. */
  @FunctionalInterface
  interface Connections {
    Connection open() throws SQLException;
  }

  private final CountDownLatch closed = new CountDownLatch(1);
  private final CompletableFuture<Void> work;

  /**
   * Begins.
   *
   * @param series codes of those that change, some at a time
   */
  ChangeLoad(Connections connections, List<String> series) {
    work = CompletableFuture.runAsync(() -> run(connections, series));
  }

  private void run(Connections connections, List<String> series) {
    try (Connection connection = connections.open();
        PreparedStatement change = connection.prepareStatement(CHANGE);
        Statement notify = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (int from = 0; !closed.await(PERIOD_MS, TimeUnit.MILLISECONDS); from += SERIES_EACH) {
        Object[] some =
            IntStream.range(from, from + SERIES_EACH)
                .mapToObj(i -> series.get(i % series.size()))
                .toArray();
        change.setArray(1, connection.createArrayOf("text", some));
        change.executeUpdate();
        notify.execute("notify tradewire_change");
        connection.commit();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot note changes", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops, and tells if it failed. */
  @Override
  public void close() {
    closed.countDown();
    work.join();
  }
}
