package io.tradewire.metrics.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.tradewire.local.testing.KafkaTestResource;
import io.tradewire.local.testing.PostgresTestResource;
import io.tradewire.metrics.rates.Rate;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Why the hot path is SQL and the rest Panache: the same rows into the same table both ways, told
 * in the log. The numbers stand in docs/decisions/panache-or-sql.md.
 */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
@Tag("slow")
class PanacheLineTest {

  private static final Logger LOG = Logger.getLogger(PanacheLineTest.class);

  private static final int ROWS = 5_000;
  private static final int ROUNDS = 5;

  private static final String INSERT =
      "insert into tradewire.dead_letter (id, topic, record_partition, record_offset, record_value,"
          + " headers, reason, failed_at, retries) select id, topic, 0, n, '\\x01', h::jsonb,"
          + " reason, failed_at, 0 from "
          + Unnest.rows("text id, text topic, bigint n, text h, text reason, timestamptz failed_at")
          + " r";

  @Inject Pool pool;
  @Inject RateTable rates;

  @Test
  void oneStatementForManyRowsIsSeveralTimesFasterThanEntities() throws Throwable {
    double entities = 0;
    double statement = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String panache = "panache-" + round;
      String sql = "sql-" + round;
      entities = Math.max(entities, rowsPerSecond(() -> persist(panache)));
      statement = Math.max(statement, rowsPerSecond(() -> insert(sql)));
    }
    LOG.infof("dead letters: entities %.0f rows/s, one statement %.0f rows/s", entities, statement);
    assertTrue(statement > 3 * entities, statement + " against " + entities);
  }

  @Test
  void oneUpsertOfManyRatesIsSeveralTimesFasterThanMergingEntities() throws Throwable {
    double entities = 0;
    double statement = 0;
    for (int round = 0; round < ROUNDS; round++) {
      // Each round inserts half of its rates and replaces the other half, as a new load does.
      int first = round * ROWS / 2;
      entities = Math.max(entities, rowsPerSecond(() -> merge("AAA", first)));
      statement = Math.max(statement, rowsPerSecond(() -> load("BBB", first)));
    }
    LOG.infof("rates: entities %.0f rows/s, one statement %.0f rows/s", entities, statement);
    assertTrue(statement > 3 * entities, statement + " against " + entities);
  }

  private static Uni<Void> merge(String currency, int first) {
    RateRow[] rows =
        rates(currency, first).stream().map(PanacheLineTest::row).toArray(RateRow[]::new);
    return Panache.withTransaction(
        () -> Panache.getSession().chain(session -> session.mergeAll((Object[]) rows)));
  }

  private Uni<Void> load(String currency, int first) {
    return rates.load(rates(currency, first)).replaceWithVoid();
  }

  private static List<Rate> rates(String currency, int first) {
    return IntStream.range(first, first + ROWS)
        .mapToObj(n -> LocalDate.of(1980, 1, 1).plusDays(n))
        .map(day -> new Rate(currency, day, day, BigDecimal.valueOf(2, 3), "a bank"))
        .toList();
  }

  private static RateRow row(Rate rate) {
    RateRow row = new RateRow();
    row.currency = rate.currency();
    row.start = rate.start();
    row.end = rate.end();
    row.usd = rate.usd();
    row.source = rate.source();
    return row;
  }

  private static Uni<Void> persist(String topic) {
    return Panache.withTransaction(() -> DeadLetter.persist(letters(topic)));
  }

  private Uni<Void> insert(String topic) {
    List<DeadLetter> letters = letters(topic);
    return pool.withTransaction(
            connection ->
                connection
                    .preparedQuery(INSERT)
                    .execute(
                        Columns.of(letters)
                            .texts(letter -> letter.id)
                            .texts(letter -> letter.topic)
                            .longs(letter -> letter.offset)
                            .texts(letter -> "{\"ce_type\": \"article\"}")
                            .texts(letter -> letter.reason)
                            .instants(letter -> letter.failedAt.toEpochMilli() * 1000)
                            .tuple()))
        .replaceWithVoid();
  }

  private static double rowsPerSecond(Supplier<Uni<Void>> write) throws Throwable {
    long start = System.nanoTime();
    VertxContextSupport.subscribeAndAwait(write);
    return ROWS / ((System.nanoTime() - start) / 1e9);
  }

  private static List<DeadLetter> letters(String topic) {
    return IntStream.range(0, ROWS).mapToObj(n -> letter(topic, n)).toList();
  }

  private static DeadLetter letter(String topic, int n) {
    DeadLetter letter = new DeadLetter();
    letter.id = topic + "-0-" + n;
    letter.topic = topic;
    letter.offset = n;
    letter.value = new byte[] {1};
    letter.headers = Map.of("ce_type", "article");
    letter.reason = "the value is no article event";
    letter.failedAt = Instant.ofEpochSecond(1_600_000_000L + n);
    return letter;
  }
}
