package io.tradewire.metrics.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.metrics.articles.ArticleEvent;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The large tables can be partitioned as docs/schema.md tells, without a change of the service. */
class PartitionTest {

  /** Keys are hashes of 63 bits: the middle splits them in two. */
  private static final String MIDDLE = "4611686018427387904";

  @Test
  void partitionedTablesEndTheSame() throws InterruptedException {
    List<ArticleEvent> events = new RandomEvents(11).next(150);
    try (ScratchDatabase plain = new ScratchDatabase();
        ScratchDatabase partitioned = new ScratchDatabase()) {
      Pool pool = plain.pool();
      new ArticleStore(pool).store(events).await().atMost(Duration.ofSeconds(60));
      pool.closeAndAwait();

      for (String table : List.of("figure", "observation", "observation_revision")) {
        split(partitioned, table);
      }
      new Chaos(partitioned, 11, 3).deliver(events);
      ScratchDatabase.TABLES.forEach(
          table -> assertEquals(plain.dump(table), partitioned.dump(table), "table " + table));
      assertEquals(
          "t",
          partitioned.text(
              "select min(n) > 0 from (values ((select count(*) from tradewire.figure_1)),"
                  + " ((select count(*) from tradewire.figure_2)),"
                  + " ((select count(*) from tradewire.observation_revision_2))) v(n)"));
    }
  }

  private static void split(ScratchDatabase database, String table) {
    String name = "tradewire." + table;
    database.execute("alter table " + name + " rename to " + table + "_whole");
    database.execute(
        "create table %s (like %s_whole including all) partition by range (series_key)"
            .formatted(name, name));
    database.execute(
        "create table %s_1 partition of %s for values from (0) to (%s)"
            .formatted(name, name, MIDDLE));
    String second =
        "create table %s_2 partition of %s for values from (%s) to (maxvalue)"
            .formatted(name, name, MIDDLE);
    if (!table.equals("observation_revision")) {
      database.execute(second);
      return;
    }
    // Retention of vintages: by the instant, within a range of series.
    database.execute(second + " partition by range (known_from)");
    database.execute(
        "create table %s_2_old partition of %s_2 for values from (minvalue) to ('2020-09-13')"
            .formatted(name, name));
    database.execute("create table %s_2_new partition of %s_2 default".formatted(name, name));
  }
}
