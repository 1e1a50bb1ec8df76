package io.tradewire.query.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class CheckTest {

  private static String figure(String slots) {
    return "{\"reporter\":\"RU\",\"partner\":\"KZ\",\"bound\":\"exact\",\"change\":null,"
        + "\"share\":null,\"scope\":null,\"scopeCode\":null,\"region\":null,"
        + slots
        + "}";
  }

  private static String turnover(String value, String status, String period) {
    return figure(
        "\"indicator\":\"trade-turnover\",\"value\":"
            + value
            + ",\"unit\":\"USD\",\"status\":\""
            + status
            + "\",\"period\":\""
            + period
            + "\"");
  }

  private static ValidatableResponse check(String... figures) {
    IngestStub.answer(
        200, "{\"article\":{\"id\":\"x\"},\"figures\":[" + String.join(",", figures) + "]}");
    return post();
  }

  private static ValidatableResponse post() {
    return given()
        .contentType(ContentType.JSON)
        .body("{\"text\":\"Trade rose.\"}")
        .post("/v1/check")
        .then();
  }

  @Test
  void eachFigureIsHeldAgainstTheSeries() {
    String eight = "2021-01-01/2021-08-31";
    String year = "2021-01-01/2021-12-31";
    check(
            turnover("14800000000.50", "actual", eight),
            turnover("16225000000", "actual", eight),
            turnover("14750000", "actual", eight),
            turnover("25000000000", "planned", year),
            turnover("1", "actual", "1999-01-01/1999-12-31"))
        .statusCode(200)
        .body("article.id", equalTo("x"))
        .body(
            "figures.check.verdict",
            contains("agrees", "differs", "outlier", "contradicts-target", "new"))
        .body("figures[0].check.difference", equalTo(0.34f))
        .body("figures[1].check.difference", equalTo(10.0f))
        .body("figures[3].check.difference", equalTo(25.0f))
        .body("figures[1].check.observation.value", equalTo(14750000000L))
        .body("figures[3].check.target.value", equalTo(20000000000L));
    assertTrue(
        check(turnover("14800000000.50", "actual", eight))
            .extract()
            .asString()
            .contains("\"value\":14800000000.50"));
  }

  @Test
  void textAloneIsReadToo() {
    IngestStub.answer(200, "{\"article\":{\"id\":\"y\"},\"figures\":[]}");
    given()
        .contentType("text/plain")
        .body("Trade rose.")
        .post("/v1/check")
        .then()
        .statusCode(200)
        .body("article.id", equalTo("y"));
  }

  @Test
  void whatIngestServiceRefusesIsRefusedInItsWords() {
    IngestStub.answer(400, "{\"detail\":\"text is missing\"}");
    post().statusCode(400).body("detail", containsString("text is missing"));
    assertEquals(1, IngestStub.calls());
  }

  @Test
  void xATransientFailureIsTriedAgain() {
    IngestStub.answer(200, "{\"article\":{\"id\":\"z\"},\"figures\":[]}");
    IngestStub.failFirst(2);
    post().statusCode(200).body("article.id", equalTo("z"));
    assertEquals(3, IngestStub.calls());
  }

  @Test
  void yASlowAnswerIsNotWaitedFor() {
    IngestStub.answer(200, "{\"article\":{\"id\":\"z\"},\"figures\":[]}");
    IngestStub.delay(20_000);
    long begin = System.nanoTime();
    post().statusCode(503).body("detail", containsString("not within 1000 ms"));
    long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    assertTrue(seconds < 15, "three tries of a second each took " + seconds + " s");
    assertEquals(3, IngestStub.calls());
  }

  /** Comes last: it leaves the circuit open for half a minute. */
  @Test
  void zWhileIngestServiceIsAwayAllElseGoesOn() {
    IngestStub.answer(500, "{}");
    for (int i = 0; i < 12; i++) {
      post()
          .statusCode(503)
          .contentType(ProblemBody.MEDIA_TYPE)
          .header("Retry-After", "30")
          .body("detail", containsString("ingest-service"));
    }
    int calls = IngestStub.calls();
    assertTrue(calls < 36, "retries are limited by their budget and the circuit: " + calls);
    post().statusCode(503).body("detail", containsString("is not asked for a while"));
    assertEquals(calls, IngestStub.calls(), "an open circuit makes no calls");
    given().get("/v1/observations").then().statusCode(200);
  }
}
