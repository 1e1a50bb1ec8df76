package io.tradewire.metrics.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.tradewire.metrics.articles.ArticleEvent;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Any order, repetition, grouping, concurrency and interruption of events leaves the same tables,
 * byte for byte, as one clean run in order.
 */
class AnyOrderTest {

  private static ScratchDatabase database;

  @BeforeAll
  static void open() {
    database = new ScratchDatabase();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void aFewSeeds() throws InterruptedException {
    for (long seed = 1; seed <= 6; seed++) {
      compare(seed, 120);
    }
  }

  @Test
  @Tag("slow")
  void manySeeds() throws InterruptedException {
    for (long seed = 1_000; seed < 1_250; seed++) {
      compare(seed, 20 + (int) (seed % 7) * 80);
    }
  }

  private static void compare(long seed, int count) throws InterruptedException {
    List<ArticleEvent> events = new RandomEvents(seed).next(count);
    Map<String, String> expected = inOrder(events);
    database.clear();
    new Chaos(database, seed, 3).deliver(events);
    ScratchDatabase.TABLES.forEach(
        table ->
            assertEquals(
                expected.get(table), database.dump(table), "table " + table + ", seed " + seed));
    Pool pool = database.pool();
    Rebuilt rebuilt =
        new Rebuild(pool, new SimpleMeterRegistry())
            .everything()
            .await()
            .atMost(Duration.ofSeconds(60));
    assertEquals(List.of(), rebuilt.examples(), "seed " + seed);
    pool.closeAndAwait();
  }

  /** One event a batch, one consumer, nothing twice. */
  private static Map<String, String> inOrder(List<ArticleEvent> events) {
    database.clear();
    Pool pool = database.pool();
    ArticleStore store = new ArticleStore(pool);
    for (ArticleEvent event : events) {
      store.store(List.of(event)).await().atMost(Duration.ofSeconds(60));
    }
    pool.closeAndAwait();
    Map<String, String> tables = new HashMap<>();
    ScratchDatabase.TABLES.forEach(table -> tables.put(table, database.dump(table)));
    return tables;
  }
}
