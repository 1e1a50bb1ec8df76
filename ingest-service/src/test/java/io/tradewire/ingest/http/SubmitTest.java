package io.tradewire.ingest.http;

import static io.restassured.RestAssured.given;
import static io.tradewire.ingest.testing.LogReader.header;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.tradewire.events.ArticleParsed;
import io.tradewire.events.CloudEventHeaders;
import io.tradewire.events.EventJson;
import io.tradewire.ingest.testing.Door;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.local.testing.KafkaTestResource;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What was accepted is in the log: an article, its later revision, its end. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class SubmitTest {

  private static final String TEXT =
      "Mongolia's wool exports to Chile reached $12 million in 2023.";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Test
  void theBrokerHasTheArticleWhenTheDoorSaysAccepted() throws Exception {
    JsonPath answer =
        given()
            .contentType("application/json")
            .body(
                """
                {"id": "wool-1", "text": "%s", "publishedOn": "2024-02-01",
                 "title": "Wool", "url": "https://news.example/wool", "publisher": "Example"}"""
                    .formatted(TEXT))
            .post("/v1/articles")
            .then()
            .statusCode(202)
            .body("id", equalTo("wool-1"))
            .body("revision", notNullValue())
            .body("figures", notNullValue())
            .body("ignored", nullValue())
            .extract()
            .jsonPath();
    ConsumerRecord<String, byte[]> message = LogReader.only(kafka, "articles", "wool-1");
    ArticleParsed event = EventJson.read(message.value());
    assertEquals(answer.getLong("revision"), event.article().revision());
    assertEquals(TEXT, event.article().text());
    assertEquals(LocalDate.of(2024, 2, 1), event.article().publishedOn());
    assertEquals("https://news.example/wool", event.article().url());
    assertEquals(answer.getList("figures").size(), event.figures().size());
  }

  @Test
  void theMessageIsACloudEventInBinaryMode() {
    String id =
        Door.submit("{\"id\": \"wool-2\", \"text\": \"%s\"}".formatted(TEXT)).getString("id");
    ConsumerRecord<String, byte[]> message = LogReader.only(kafka, "articles", id);
    assertEquals("1.0", header(message, CloudEventHeaders.SPEC_VERSION));
    assertEquals(ArticleParsed.TYPE, header(message, CloudEventHeaders.TYPE));
    assertEquals("wool-2", header(message, CloudEventHeaders.SUBJECT));
    assertEquals("application/json", header(message, CloudEventHeaders.CONTENT_TYPE));
    assertTrue(header(message, CloudEventHeaders.REVISION).matches("\\d{16}"));
    assertTrue(
        header(message, CloudEventHeaders.ID)
            .startsWith("wool-2/" + header(message, CloudEventHeaders.REVISION)));
  }

  @Test
  void theSameTextIsTheSameArticleAndItsLaterRevisionIsLast() {
    JsonPath first = Door.submit("{\"text\": \"Chile bought  WOOL for $3 million.\"}");
    JsonPath second = Door.submit("{\"text\": \"Chile bought wool for $3 million.\"}");
    assertEquals(first.getString("id"), second.getString("id"));
    assertTrue(first.getString("id").startsWith("t-"));
    List<ConsumerRecord<String, byte[]>> messages =
        LogReader.ofKey(kafka, "articles", first.getString("id"));
    assertEquals(2, messages.size());
    assertEquals(second.getString("revision"), header(messages.get(1), CloudEventHeaders.REVISION));
    assertTrue(first.getLong("revision") < second.getLong("revision"));
  }

  @Test
  void aCorrectionIsALaterRevisionOfTheSameId() throws Exception {
    Door.submit("{\"id\": \"corrected\", \"text\": \"Wool exports rose to $3 million.\"}");
    Door.submit("{\"id\": \"corrected\", \"text\": \"Wool exports rose to $4 million.\"}");
    List<ConsumerRecord<String, byte[]>> messages = LogReader.ofKey(kafka, "articles", "corrected");
    assertEquals(
        "Wool exports rose to $4 million.",
        EventJson.read(messages.get(1).value()).article().text());
    assertTrue(
        Long.parseLong(header(messages.get(0), CloudEventHeaders.REVISION))
            < Long.parseLong(header(messages.get(1), CloudEventHeaders.REVISION)));
  }

  @Test
  void aRetractionIsATombstoneNewerThanTheArticle() {
    long revision =
        Door.submit("{\"id\": \"gone/1\", \"text\": \"%s\"}".formatted(TEXT)).getLong("revision");
    long end =
        given()
            .urlEncodingEnabled(false)
            .delete("/v1/articles/gone%2F1")
            .then()
            .statusCode(202)
            .body("id", equalTo("gone/1"))
            .extract()
            .path("revision");
    assertTrue(end > revision);
    List<ConsumerRecord<String, byte[]>> messages = LogReader.ofKey(kafka, "articles", "gone/1");
    assertEquals(2, messages.size());
    assertNull(messages.get(1).value());
    assertEquals(Long.toString(end), header(messages.get(1), CloudEventHeaders.REVISION));
  }

  @Test
  void theSameIdempotencyKeyPublishesOnce() {
    String body = "{\"id\": \"once\", \"text\": \"%s\"}".formatted(TEXT);
    long first = submitWithKey("key-1", body).then().statusCode(202).extract().path("revision");
    long second = submitWithKey("key-1", body).then().statusCode(202).extract().path("revision");
    assertEquals(first, second);
    LogReader.only(kafka, "articles", "once");
    submitWithKey("key-1", body.replace("12", "13"))
        .then()
        .statusCode(422)
        .body("field", equalTo("Idempotency-Key"));
  }

  @Test
  void unknownFieldsAreReported() {
    given()
        .contentType("application/json")
        .body("{\"text\": \"%s\", \"section\": {\"name\": \"trade\"}}".formatted(TEXT))
        .post("/v1/articles")
        .then()
        .statusCode(202)
        .body("ignored", hasItem("section"));
  }

  @Test
  void anArticleWithoutAGrammarIsKeptWithoutFigures() {
    given()
        .contentType("application/json")
        .body("{\"text\": \"Экспорт шерсти в Чили вырос на 3% до 12 млн долларов.\"}")
        .post("/v1/articles")
        .then()
        .statusCode(202)
        .body("language", equalTo("ru"))
        .body("figures", equalTo(List.of()));
    given()
        .get("/q/metrics")
        .then()
        .body(containsString("tradewire_articles_total{outcome=\"no-grammar\"}"));
  }

  private static Response submitWithKey(String key, String body) {
    return given()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/articles");
  }
}
