package io.tradewire.metrics.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who follows the feed as docs/schema.md tells misses nothing, however late a commit comes. */
class FeedTest {

  private static final String NEXT =
      "select tx, n, series_key, period_start, period_end, unit, derivation, known_from"
          + " from tradewire.change where (tx, n) > (?, ?) and tx < tradewire.change_horizon()"
          + " order by tx, n limit 50";

  private static final String KEY =
      " where (series_key, period_start, period_end, unit, derivation) = (?, ?, ?, ?, ?)"
          + " and known_from >= ?";

  private static final String ANNOUNCE =
      "insert into tradewire.change (tx, n, series_key, period_start, period_end, unit, derivation,"
          + " known_from) select pg_current_xact_id()::text::bigint, 1, %d, '-infinity', 'infinity',"
          + " 'USD', 0, now()";

  private ScratchDatabase database;

  private record Position(long tx, int n) {}

  @BeforeEach
  void open() {
    database = new ScratchDatabase();
    database.execute("create table public.mirror (like tradewire.observation_revision)");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aTransactionStillOpenHoldsBackTheOnesBegunAfterIt() throws SQLException {
    try (Connection slow = database.connect();
        Connection fast = database.connect();
        Connection reader = database.connect()) {
      slow.setAutoCommit(false);
      execute(slow, ANNOUNCE.formatted(1));
      execute(fast, ANNOUNCE.formatted(2));
      assertEquals("1", database.text("select count(*) from tradewire.change"), "a trap: visible");
      Follower follower = new Follower(reader);
      assertEquals(0, follower.read());
      slow.commit();
      assertEquals(2, follower.read());
      assertEquals("1 2", database.text(series("order by tx, n")));
      assertTrue(follower.seen.get(0).tx() < follower.seen.get(1).tx());
    }
  }

  @Test
  void aFollowerOfConcurrentWritersSeesEachChangeOnceAndMirrorsAllVintages()
      throws SQLException, InterruptedException, ExecutionException {
    ExecutorService writer = Executors.newSingleThreadExecutor();
    try (Connection reader = database.connect()) {
      Follower follower = new Follower(reader);
      Future<?> written =
          writer.submit(
              () -> {
                new Chaos(database, 5, 4).deliver(new RandomEvents(5).next(300));
                return null;
              });
      while (!written.isDone()) {
        follower.read();
      }
      written.get();
      while (follower.read() > 0) {
        // All is committed: what is left is only behind the limit of one read.
      }
      assertEquals(follower.inTable(), follower.seen);
      assertEquals(
          database.dump("observation_revision"),
          database.text(
              "select string_agg(t::text, E'\\n' order by t::text) from public.mirror t"));
    } finally {
      writer.shutdownNow();
    }
  }

  private static String series(String order) {
    return "select string_agg(series_key::text, ' ' " + order + ") from tradewire.change";
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Reads the feed and keeps a copy of the vintages. */
  private static final class Follower {
    private final Connection connection;
    private final List<Position> seen = new ArrayList<>();

    Follower(Connection connection) {
      this.connection = connection;
    }

    /** Reads on from the last position; returns how many rows there were. */
    int read() throws SQLException {
      Position last = seen.isEmpty() ? new Position(0, 0) : seen.get(seen.size() - 1);
      int before = seen.size();
      try (PreparedStatement next = connection.prepareStatement(NEXT)) {
        next.setLong(1, last.tx());
        next.setInt(2, last.n());
        ResultSet rows = next.executeQuery();
        while (rows.next()) {
          seen.add(new Position(rows.getLong(1), rows.getInt(2)));
          mirror("delete from public.mirror" + KEY, rows);
          mirror(
              "insert into public.mirror select * from tradewire.observation_revision" + KEY, rows);
        }
      }
      return seen.size() - before;
    }

    private void mirror(String sql, ResultSet change) throws SQLException {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int column = 3; column <= 8; column++) {
          statement.setObject(column - 2, change.getObject(column));
        }
        statement.executeUpdate();
      }
    }

    List<Position> inTable() throws SQLException {
      List<Position> all = new ArrayList<>();
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery("select tx, n from tradewire.change order by tx, n")) {
        while (rows.next()) {
          all.add(new Position(rows.getLong(1), rows.getInt(2)));
        }
      }
      return all;
    }
  }
}
