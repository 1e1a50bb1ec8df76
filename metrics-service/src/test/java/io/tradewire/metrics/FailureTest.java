package io.tradewire.metrics;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** A bad record never harms its neighbours, and an outage never makes a dead letter. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class FailureTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final long REVISION = 1_635_930_000_000_000L;

  @Test
  void badRecordsAreSetAsideAndTheirNeighboursStored() throws SQLException {
    ProducerRecord<String, byte[]> garbage =
        new ProducerRecord<>("articles", "bad-bytes", "no json".getBytes(UTF_8));
    garbage.headers().add("x-origin", "crawler".getBytes(UTF_8));
    TestKafka.sendAll(
        List.of(
            article("bad-before", "Daily"),
            garbage,
            article("bad-nul", "Dai\u0000ly"),
            new ProducerRecord<>(
                "articles", "bad-key", EventJson.write(Sample.article("other", REVISION))),
            article("bad-after", "Daily")));

    await().atMost(LIMIT).until(() -> letters("bad-%") == 3);
    assertEquals(
        "bad-after\nbad-before\n",
        TestDatabase.rows("select id from tradewire.article where id like 'bad-%' order by 1"));
    String id = letterId("bad-bytes");
    given()
        .get("/v1/dead-letters?limit=500")
        .then()
        .statusCode(200)
        .body("items.find { it.key == 'bad-bytes' }.headers.x-origin", equalTo("crawler"))
        .body("items.find { it.key == 'bad-bytes' }.reason", containsString("no article event"))
        .body("items.find { it.key == 'bad-bytes' }.stack", containsString("RecordReader"))
        .body("items.find { it.key == 'bad-nul' }.reason", containsString("0x00"))
        .body("items.find { it.key == 'bad-key' }.reason", containsString("article.id"));
    given()
        .post("/v1/dead-letters/" + id + "/retry")
        .then()
        .statusCode(200)
        .body("retries", equalTo(1))
        .body("resolvedAt", nullValue());
  }

  @Test
  void aRetrySucceedsOnceTheReasonIsGone() throws SQLException {
    TestDatabase.execute(
        "alter table tradewire.article add constraint odd check (id <> 'odd-one') not valid");
    TestKafka.sendAll(List.of(article("odd-two", "Daily"), article("odd-one", "Daily")));
    await().atMost(LIMIT).until(() -> letters("odd-one") == 1);
    TestDatabase.execute("alter table tradewire.article drop constraint odd");

    String id = letterId("odd-one");
    given()
        .post("/v1/dead-letters/" + id + "/retry")
        .then()
        .statusCode(200)
        .body("resolvedAt", notNullValue());
    assertEquals(
        2, TestDatabase.count("select count(*) from tradewire.article where id like 'odd-%'"));
    given().post("/v1/dead-letters/" + id + "/retry").then().statusCode(409);
  }

  @Test
  void retryingWhatIsNotThereIsRefused() {
    given()
        .post("/v1/dead-letters/articles-0-99999999/retry")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("field", equalTo("id"));
    given().get("/v1/dead-letters?limit=0").then().statusCode(400).body("field", equalTo("limit"));
  }

  @Test
  void anOutageOfTheDatabaseIsWaitedOut() throws SQLException {
    given().get("/q/health/ready").then().statusCode(200);
    DatabaseOutage.during(
        () -> {
          TestKafka.send(article("outage-1", "Daily"));
          await().atMost(LIMIT).until(() -> given().get("/q/health/ready").statusCode() == 503);
          given().get("/q/health/live").then().statusCode(200);
        });
    await()
        .atMost(LIMIT)
        .until(
            () ->
                TestDatabase.count("select count(*) from tradewire.article where id = 'outage-1'")
                    == 1);
    await().atMost(LIMIT).until(() -> given().get("/q/health/ready").statusCode() == 200);
    assertEquals(0, letters("outage-1"));
  }

  private static ProducerRecord<String, byte[]> article(String id, String publisher) {
    ArticleParsed event =
        Sample.article(
            id,
            REVISION,
            1,
            publisher,
            null,
            Sample.figure(Indicator.FDI, "KZ", "NL").level("100", "USD"));
    return new ProducerRecord<>("articles", id, EventJson.write(event));
  }

  private static long letters(String keys) throws SQLException {
    return TestDatabase.count(
        "select count(*) from tradewire.dead_letter"
            + " where convert_from(record_key, 'UTF8') like '"
            + keys
            + "'");
  }

  private static String letterId(String key) throws SQLException {
    return TestDatabase.rows(
            "select id from tradewire.dead_letter where convert_from(record_key, 'UTF8') = '"
                + key
                + "'")
        .strip();
  }
}
