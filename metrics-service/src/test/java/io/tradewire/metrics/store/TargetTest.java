package io.tradewire.metrics.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.events.ArticleParsed;
import io.tradewire.events.Bound;
import io.tradewire.events.Indicator;
import io.tradewire.metrics.Sample;
import io.tradewire.metrics.articles.ArticleEvent;
import io.tradewire.metrics.articles.Version;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans held against what came true, on a day that the test chooses. */
class TargetTest {

  private static final String OUTCOMES =
      "select string_agg(concat_ws(' ', s.code, t.outcome, t.missed_by, t.missed_by_percent || '%'),"
          + " E'\\n' order by s.code, t.period_start) from tradewire.target_on('DAY') t"
          + " join tradewire.series s on s.key = t.series_key";

  private ScratchDatabase database;
  private Pool pool;
  private long clock = 1_600_000_000_000_000L;

  @BeforeEach
  void open() {
    database = new ScratchDatabase();
    pool = database.pool();
  }

  @AfterEach
  void close() {
    pool.closeAndAwait();
    database.close();
  }

  @Test
  void aTargetIsMetOrMissedBySoMuch() {
    publish(
        plan(Indicator.EXPORTS, "20"),
        actual(Indicator.EXPORTS, "19"),
        plan(Indicator.IMPORTS, "30"),
        actual(Indicator.IMPORTS, "30"),
        plan(Indicator.FDI, "7").bound(Bound.UNDER),
        actual(Indicator.FDI, "9"));
    assertEquals(
        """
        exports/KZ/RU/-/-/money/planned missed 1 5.00%
        fdi/KZ/RU/-/-/money/planned missed 2 28.57%
        imports/KZ/RU/-/-/money/planned met""",
        outcomes("2022-05-01"));
  }

  @Test
  void withoutAnActualItIsOpenToTheLastDayAndOverdueFromTheNext() {
    publish(plan(Indicator.EXPORTS, "20"));
    assertEquals("exports/KZ/RU/-/-/money/planned open", outcomes("2021-12-31"));
    assertEquals("exports/KZ/RU/-/-/money/planned overdue", outcomes("2022-01-01"));
  }

  @Test
  void theActualDecidesWhenItArrivesHoweverLate() {
    publish(plan(Indicator.EXPORTS, "20"));
    publish(actual(Indicator.EXPORTS, "25").period("2020-01-01/2020-12-31"));
    publish(Sample.figure(Indicator.EXPORTS, "KZ", "RU").level("25", "EUR"));
    assertEquals("exports/KZ/RU/-/-/money/planned overdue", outcomes("2022-01-01"));
    publish(actual(Indicator.EXPORTS, "21"));
    assertEquals("exports/KZ/RU/-/-/money/planned met", outcomes("2022-01-01"));
  }

  @Test
  void aTargetOfGrowthIsHeldAgainstGrowth() {
    publish(
        Sample.figure(Indicator.OUTPUT, "KZ", null).change("10").planned(),
        Sample.figure(Indicator.OUTPUT, "KZ", null).change("7.5"));
    assertEquals("output/KZ/-/-/-/-/planned missed 2.5", outcomes("2022-01-01"));
  }

  @Test
  void whatFollowsFromStatedFiguresCountsWhereNothingIsStated() {
    publish(
        plan(Indicator.TRADE_TURNOVER, "20"),
        actual(Indicator.EXPORTS, "12"),
        actual(Indicator.IMPORTS, "7"));
    assertEquals("trade-turnover/KZ/RU/-/-/money/planned missed 1 5.00%", outcomes("2022-01-01"));
    assertEquals(
        "1", database.text("select actual_derivation from tradewire.target_on('2022-01-01')"));
  }

  @Test
  void theViewIsOfToday() {
    publish(plan(Indicator.EXPORTS, "20"), plan(Indicator.IMPORTS, "20").period("2021-01-01/.."));
    assertEquals(
        "0",
        database.text(
            "select count(*) from (select * from tradewire.target except select * from"
                + " tradewire.target_on((now() at time zone 'UTC')::date)) other"));
    assertTrue(Integer.parseInt(database.text("select count(*) from tradewire.target")) > 0);
  }

  private static Sample.Builder plan(Indicator indicator, String value) {
    return actual(indicator, value).planned();
  }

  private static Sample.Builder actual(Indicator indicator, String value) {
    return Sample.figure(indicator, "KZ", "RU").level(value, "USD");
  }

  private void publish(Sample.Builder... figures) {
    clock++;
    ArticleParsed article = Sample.article("article-" + clock, clock, figures);
    ArticleEvent event = new ArticleEvent.Parsed(article, new Version(clock, 1, clock, false));
    new ArticleStore(pool).store(List.of(event)).await().atMost(Duration.ofSeconds(60));
  }

  private String outcomes(String day) {
    return database.text(OUTCOMES.replace("DAY", day));
  }
}
