package io.tradewire.ingest.http;

import static io.restassured.RestAssured.given;
import static io.tradewire.ingest.testing.LogReader.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.tradewire.events.ArticleParsed;
import io.tradewire.events.CloudEventHeaders;
import io.tradewire.events.EventJson;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.local.testing.KafkaTestResource;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

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
    ConsumerRecord<String, byte[]> message = only("wool-1");
    ArticleParsed event = EventJson.read(message.value());
    assertEquals(answer.getLong("revision"), event.article().revision());
    assertEquals(TEXT, event.article().text());
    assertEquals(LocalDate.of(2024, 2, 1), event.article().publishedOn());
    assertEquals("https://news.example/wool", event.article().url());
    assertEquals(answer.getList("figures").size(), event.figures().size());
  }

  @Test
  void theMessageIsACloudEventInBinaryMode() {
    String id = submit("{\"id\": \"wool-2\", \"text\": \"%s\"}".formatted(TEXT)).getString("id");
    ConsumerRecord<String, byte[]> message = only(id);
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
    JsonPath first = submit("{\"text\": \"Chile bought  WOOL for $3 million.\"}");
    JsonPath second = submit("{\"text\": \"Chile bought wool for $3 million.\"}");
    assertEquals(first.getString("id"), second.getString("id"));
    assertTrue(first.getString("id").startsWith("t-"));
    List<ConsumerRecord<String, byte[]>> messages =
        LogReader.ofKey(kafka, "articles", first.getString("id"));
    assertEquals(2, messages.size());
    assertEquals(second.getString("revision"), header(messages.get(1), CloudEventHeaders.REVISION));
    assertTrue(first.getLong("revision") < second.getLong("revision"));
  }

  @Test
  void plainTextIsAnArticle() {
    given()
        .contentType("text/plain; charset=windows-1252")
        .body("Perú sold wool for €2 million.".getBytes(java.nio.charset.Charset.forName("cp1252")))
        .post("/v1/articles/parse")
        .then()
        .statusCode(200)
        .body("article.text", equalTo("Perú sold wool for €2 million."))
        .body("article.revision", equalTo(0))
        .body("figures", notNullValue());
  }

  @Test
  void parsingPublishesNothing() {
    given()
        .contentType("application/json")
        .body("{\"id\": \"wool-unpublished\", \"text\": \"%s\"}".formatted(TEXT))
        .post("/v1/articles/parse")
        .then()
        .statusCode(200)
        .body("article.id", equalTo("wool-unpublished"));
    submit("{\"id\": \"wool-published-later\", \"text\": \"%s\"}".formatted(TEXT));
    assertEquals(List.of(), LogReader.ofKey(kafka, "articles", "wool-unpublished"));
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
  void aProblemNamesFieldAndRemedy() {
    given()
        .contentType("application/json")
        .body("{\"text\": \"x\", \"publishedOn\": \"3 November\"}")
        .post("/v1/articles")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tradewire:problem:invalid-field"))
        .body("field", equalTo("publishedOn"))
        .body("detail", equalTo("\"3 November\" is no day"))
        .body("remedy", equalTo("write a day like 2021-11-03"));
  }

  @Test
  void anArticleAboveTheLimitIsRefused() {
    given()
        .contentType("text/plain")
        .body("wool ".repeat(300_000).getBytes(UTF_8))
        .post("/v1/articles")
        .then()
        .statusCode(413)
        .body("detail", equalTo("the article has more than 1048576 bytes"))
        .body("remedy", matchesPattern(".*tradewire.ingest.limits.article"));
  }

  @Test
  void otherTypesAreRefused() {
    given()
        .contentType("application/pdf")
        .body("%PDF".getBytes(UTF_8))
        .post("/v1/articles")
        .then()
        .statusCode(415)
        .contentType("application/problem+json")
        .body("field", equalTo("Content-Type"));
  }

  private static JsonPath submit(String json) {
    return given()
        .contentType("application/json")
        .body(json)
        .post("/v1/articles")
        .then()
        .statusCode(202)
        .extract()
        .jsonPath();
  }

  private ConsumerRecord<String, byte[]> only(String id) {
    List<ConsumerRecord<String, byte[]>> messages = LogReader.ofKey(kafka, "articles", id);
    assertEquals(1, messages.size());
    return messages.get(0);
  }
}
