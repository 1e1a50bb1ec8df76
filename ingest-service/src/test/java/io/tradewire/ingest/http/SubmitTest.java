package io.tradewire.ingest.http;

import static io.restassured.RestAssured.given;
import static io.tradewire.ingest.testing.LogReader.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.tradewire.events.ArticleParsed;
import io.tradewire.events.CloudEventHeaders;
import io.tradewire.events.EventJson;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.local.testing.KafkaTestResource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
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
        .body("Perú sold wool for €2 million.".getBytes(Charset.forName("cp1252")))
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
  void theParserExplainsItselfWhenAsked() {
    String body = "{\"text\": \"%s\"}".formatted(TEXT);
    given()
        .contentType("application/json")
        .body(body)
        .post("/v1/articles/parse?explain=true")
        .then()
        .statusCode(200)
        .body("figures", notNullValue())
        .body("explanation", notNullValue());
    given()
        .contentType("application/json")
        .body(body)
        .post("/v1/articles/parse?explain=yes")
        .then()
        .statusCode(400)
        .body("field", equalTo("explain"));
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

  @Test
  void theSameIdempotencyKeyPublishesOnce() {
    String body = "{\"id\": \"once\", \"text\": \"%s\"}".formatted(TEXT);
    long first = submitWithKey("key-1", body).then().statusCode(202).extract().path("revision");
    long second = submitWithKey("key-1", body).then().statusCode(202).extract().path("revision");
    assertEquals(first, second);
    only("once");
    submitWithKey("key-1", body.replace("12", "13"))
        .then()
        .statusCode(422)
        .body("field", equalTo("Idempotency-Key"));
  }

  @Test
  void aRetractionIsATombstoneNewerThanTheArticle() {
    long revision =
        submit("{\"id\": \"gone/1\", \"text\": \"%s\"}".formatted(TEXT)).getLong("revision");
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
  void aCorrectionIsALaterRevisionOfTheSameId() throws Exception {
    submit("{\"id\": \"corrected\", \"text\": \"Wool exports rose to $3 million.\"}");
    submit("{\"id\": \"corrected\", \"text\": \"Wool exports rose to $4 million.\"}");
    List<ConsumerRecord<String, byte[]>> messages = LogReader.ofKey(kafka, "articles", "corrected");
    assertEquals(
        "Wool exports rose to $4 million.",
        EventJson.read(messages.get(1).value()).article().text());
    assertTrue(
        Long.parseLong(header(messages.get(0), CloudEventHeaders.REVISION))
            < Long.parseLong(header(messages.get(1), CloudEventHeaders.REVISION)));
  }

  @Test
  void compressedBodiesAreRead() throws Exception {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(TEXT.getBytes(UTF_8));
    }
    parseCoded("gzip", zipped.toByteArray()).then().body("article.text", equalTo(TEXT));
    byte[] brotli = HexFormat.of().parseHex("8b0180776f6f6c03");
    parseCoded("br", brotli).then().body("article.text", equalTo("wool"));
    parseCoded("gzip", TEXT.getBytes(UTF_8))
        .then()
        .statusCode(400)
        .body("field", equalTo("Content-Encoding"));
    parseCoded("gzip", Arrays.copyOf(zipped.toByteArray(), 40)).then().statusCode(400);
    parseCoded("zstd", new byte[] {1}).then().statusCode(415).header("Accept-Encoding", "gzip, br");
  }

  @Test
  void aBombIsRefusedBeforeItGoesOff() throws Exception {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(new byte[50_000_000]);
    }
    parseCoded("gzip", zipped.toByteArray()).then().statusCode(413);
  }

  @Test
  void htmlIsCleanedOfThePageAroundIt() {
    given()
        .contentType("text/html; charset=utf-8")
        .body("<title>Wool</title><nav>Home</nav><p>Wool &amp; silk rose 3%.</p>".getBytes(UTF_8))
        .post("/v1/articles/parse")
        .then()
        .statusCode(200)
        .body("article.title", equalTo("Wool"))
        .body("article.text", equalTo("Wool & silk rose 3%."));
    given()
        .contentType("application/json")
        .body("{\"html\": \"<p>Wool rose 3%.\", \"title\": \"Mine\"}")
        .post("/v1/articles/parse")
        .then()
        .body("article.title", equalTo("Mine"))
        .body("article.text", equalTo("Wool rose 3%."));
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

  @Test
  void controlCharactersAndHalvesOfPairsDoNotGetThrough() throws Exception {
    String id =
        submit("{\"title\": \"W\\u0000ool\", \"text\": \"Wool\\u0007 rose \\ud83d 3%.\"}")
            .getString("id");
    ArticleParsed event = EventJson.read(only(id).value());
    assertEquals("Wool rose  3%.", event.article().text());
    assertEquals("Wool", event.article().title());
  }

  @Test
  void aTextOfControlCharactersIsNoText() {
    given()
        .contentType("application/json")
        .body("{\"text\": \"\\u0000\\u0007 \\ufeff\"}")
        .post("/v1/articles")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:tradewire:problem:text-missing"))
        .body("field", equalTo("text"));
  }

  @Test
  void noControlCharacterReachesTheEventThroughAnyField() throws Exception {
    String nul = "\\u0000\\u001b\\u0085\\ufffe";
    given()
        .contentType("application/json")
        .body("{\"id\": \"a%s\", \"text\": \"Wool.\"}".formatted(nul))
        .post("/v1/articles")
        .then()
        .statusCode(400)
        .body("field", equalTo("id"));
    given()
        .contentType("application/json")
        .body("{\"url\": \"https://news.example/%s\", \"text\": \"Wool.\"}".formatted(nul))
        .post("/v1/articles")
        .then()
        .statusCode(400)
        .body("field", equalTo("url"));
    String id =
        submit(
                "{\"text\": \"CAIRO%1$s, May 3 - Wool&#0;&#x1b; rose%1$s 3%%.\", \"title\": \"%1$sW\", \"publisher\": \"P%1$s\"}"
                    .formatted(nul))
            .getString("id");
    String event = new String(only(id).value(), UTF_8);
    assertTrue(
        event.chars().noneMatch(c -> c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0xfffe), event);
    assertFalse(event.contains("\\u00"), event);
  }

  private static Response submitWithKey(String key, String body) {
    return given()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/articles");
  }

  private static Response parseCoded(String coding, byte[] body) {
    return given()
        .contentType("text/plain")
        .header("Content-Encoding", coding)
        .body(body)
        .post("/v1/articles/parse");
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
