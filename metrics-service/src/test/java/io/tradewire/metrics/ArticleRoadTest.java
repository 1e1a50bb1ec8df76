package io.tradewire.metrics;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tradewire.events.ArticleParsed;
import io.tradewire.events.EventJson;
import io.tradewire.events.Indicator;
import io.tradewire.local.testing.KafkaTestResource;
import io.tradewire.local.testing.PostgresTestResource;
import java.sql.SQLException;
import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** From the topic to the tables, with the real broker and the real database. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class ArticleRoadTest {

  private static final String OURS =
      "select s.code, period_start, period_end, unit, derivation, value, bound, change, agreeing"
          + " from tradewire.observation o join tradewire.series s on s.key = o.series_key"
          + " where s.code like 'trade-turnover/KZ/RU/%' order by 1, 2";

  @Test
  void anArticleBecomesObservations() throws SQLException {
    ArticleParsed article =
        Sample.article(
            "road-1",
            1_635_930_000_000_000L,
            Sample.figure(Indicator.TRADE_TURNOVER, "RU", "KZ")
                .level("1.47E+10", "USD")
                .change("27")
                .period("2021-01-01/2021-08-31"),
            Sample.figure(Indicator.TRADE_TURNOVER, "KZ", "RU")
                .level("20000000000", "USD")
                .planned());
    TestKafka.send(new ProducerRecord<>("articles", "road-1", EventJson.write(article)));

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> TestDatabase.rows(OURS).lines().count() == 3);
    assertEquals(
        """
        trade-turnover/KZ/RU/-/-/money/actual|2020-01-01|2020-08-31|USD|5|11570000000|about|null|0
        trade-turnover/KZ/RU/-/-/money/actual|2021-01-01|2021-08-31|USD|0|14700000000|exact|27|1
        trade-turnover/KZ/RU/-/-/money/planned|2021-01-01|2021-12-31|USD|0|20000000000|exact|null|1
        """,
        TestDatabase.rows(OURS));
  }
}
