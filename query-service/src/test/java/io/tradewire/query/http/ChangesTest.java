package io.tradewire.query.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tradewire.query.ChangeDiary;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
class ChangesTest {

  @AfterEach
  void removeWhatTheTestAdded() throws Exception {
    ChangeDiary.clear();
  }

  @Test
  void aChangeThatCommitsLateIsNeitherMissedNorOvertaken() throws Exception {
    String end = given().get("/v1/changes?since=now&wait=0").path("seq");
    try (Connection early = ChangeDiary.open();
        Connection late = ChangeDiary.open()) {
      long first = change(early);
      long second = change(late);
      late.commit();
      given().get("/v1/changes?wait=0&since=" + end).then().body("items", empty());
      early.commit();
      given()
          .get("/v1/changes?wait=0&since=" + end)
          .then()
          .body("items.seq", contains(first + "-1", second + "-1"))
          .body("items[0].indicator", equalTo("fdi"))
          .body("items[0].value", equalTo(704900000))
          .body("seq", equalTo(second + "-1"));
    }
  }

  @Test
  void aLongPollAnswersWhenAChangeComes() throws Exception {
    String end = given().get("/v1/changes?since=now&wait=0").path("seq");
    CompletableFuture<List<String>> poll =
        CompletableFuture.supplyAsync(
            () -> given().get("/v1/changes?wait=3&since=" + end).jsonPath().getList("items.seq"));
    try (Connection connection = ChangeDiary.open()) {
      long tx = change(connection);
      connection.commit();
      assertEquals(List.of(tx + "-1"), poll.get(10, TimeUnit.SECONDS));
    }
    given().get("/v1/changes?wait=1&since=now").then().statusCode(200).body("items", empty());
  }

  @Test
  void eventsComeLiveAndGoOnFromTheLastOneSeen() throws Exception {
    try (BufferedReader events = listen("now", null);
        Connection connection = ChangeDiary.open()) {
      long tx = change(connection);
      connection.commit();
      List<String> event = next(events);
      assertEquals("event: change", event.get(0));
      assertEquals("id: " + tx + "-1", event.get(1));
      assertTrue(event.get(2).startsWith("data: {\"seq\":\"" + tx + "-1\""), event.get(2));
      long another = change(connection);
      connection.commit();
      try (BufferedReader resumed = listen(null, tx + "-1")) {
        assertEquals("id: " + another + "-1", next(resumed).get(1));
      }
    }
  }

  @Test
  void aChangeEndsWhatIsKept() throws Exception {
    String path = "/v1/observations?indicator=fdi";
    String etag = given().get(path).header("ETag");
    given().header("If-None-Match", etag).get(path).then().statusCode(304);
    try (Connection connection = ChangeDiary.open()) {
      change(connection);
      connection.commit();
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (given().header("If-None-Match", etag).get(path).statusCode() != 200) {
      assertTrue(System.nanoTime() < deadline, "the old entity tag is still accepted");
    }
  }

  @Test
  void aPositionThatIsNoneIsAProblem() {
    given()
        .get("/v1/changes?since=yesterday")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("since"));
  }

  private static BufferedReader listen(String since, String lastEventId) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:"
                        + RestAssured.port
                        + "/v1/changes"
                        + (since == null ? "" : "?since=" + since)))
            .header("Accept", "text/event-stream");
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    HttpResponse<InputStream> response =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    assertEquals(200, response.statusCode());
    BufferedReader events =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    assertEquals("retry: 1000", events.readLine());
    assertEquals("", events.readLine());
    return events;
  }

  /** The next event, heartbeats left out. */
  private static List<String> next(BufferedReader events) throws Exception {
    String line = events.readLine();
    while (!line.startsWith("event:")) {
      line = events.readLine();
    }
    return List.of(line, events.readLine(), events.readLine());
  }

  private static long change(Connection connection) throws Exception {
    return ChangeDiary.change(connection, "fdi/KZ/RU/-/-/money/actual");
  }
}
