package io.tradewire.metrics.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.mutiny.sqlclient.Pool;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * The recomputation reads claims from the primary key's index alone: never the table once it is
 * vacuumed, and never a plan that was good for an empty table only.
 */
class PlanTest {

  private static final String EXECUTE =
      "select format('explain (analyze, costs off, timing off, summary off) execute claims(%L, %L,"
          + " %L, %L)', array_agg(series_key), array_agg(period_start), array_agg(period_end),"
          + " array_agg(unit)) from k";

  @Test
  void claimsAreReadFromTheIndexAlone() throws SQLException {
    try (ScratchDatabase database = new ScratchDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(Batch.SETTINGS);
      statement.execute("prepare claims(bigint[], date[], date[], text[]) as " + FigureRows.CLAIMS);
      statement.execute("create temporary table k as select * from tradewire.observation");
      isIndexOnly(plan(statement));
      connection.commit();

      store(database);
      statement.execute("insert into k select * from tradewire.observation where derivation = 0");
      connection.commit();
      // A page may still be needed by a snapshot of autovacuum's, which ends soon.
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () -> {
                database.execute("vacuum (index_cleanup on) tradewire.figure");
                statement.execute(Batch.SETTINGS);
                String plan = plan(statement);
                connection.commit();
                isIndexOnly(plan);
                assertTrue(plan.contains("Heap Fetches: 0"), plan);
              });
    }
  }

  /**
   * A rebuild reads some families at a time: a range of the index for each, also where the planner
   * believes in ten million rows. Read through to find them, these took minutes a page.
   */
  @Test
  void aRebuildReadsARangeOfTheIndexForEachFamily() throws SQLException {
    try (ScratchDatabase database = new ScratchDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      store(database);
      database.execute("analyze");
      database.execute(
          "update pg_class set reltuples = 10000000 where relname in"
              + " ('figure', 'observation', 'observation_revision')");
      connection.setAutoCommit(false);
      for (String read :
          List.of(
              FigureRows.CLAIMS_OF_FAMILIES, ObservationRows.CURRENT, ObservationRows.REVISIONS)) {
        statement.execute(Batch.SETTINGS);
        statement.execute("prepare families(bigint[]) as " + read);
        String plan = lines(statement, "explain (costs off) execute families('{1,2,3}')");
        connection.rollback();
        statement.execute("deallocate families");
        assertTrue(plan.contains("Index Cond: ((series_key >= "), plan);
        assertFalse(plan.contains("Join Filter"), plan);
      }
    }
  }

  private static void store(ScratchDatabase database) {
    Pool pool = database.pool();
    new ArticleStore(pool)
        .store(new RandomEvents(3).next(200))
        .await()
        .atMost(Duration.ofSeconds(60));
    pool.closeAndAwait();
  }

  private static void isIndexOnly(String plan) {
    assertTrue(plan.contains("Index Only Scan using figure_pkey"), plan);
    for (String other : List.of("Seq Scan on figure", "Bitmap", "Hash Join", "Merge Join")) {
      assertFalse(plan.contains(other), plan);
    }
  }

  private static String plan(Statement statement) throws SQLException {
    String explain;
    try (ResultSet row = statement.executeQuery(EXECUTE)) {
      row.next();
      explain = row.getString(1);
    }
    return lines(statement, explain);
  }

  private static String lines(Statement statement, String explain) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (ResultSet rows = statement.executeQuery(explain)) {
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }
}
