package io.tradewire.ingest.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tradewire.events.ArticleParsed;
import io.tradewire.events.EventJson;
import io.tradewire.ingest.testing.Door;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.local.testing.KafkaTestResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** No control character and no half of a pair gets through any field. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class ControlCharactersTest {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Test
  void controlCharactersAndHalvesOfPairsDoNotGetThrough() throws Exception {
    String id =
        Door.submit("{\"title\": \"W\\u0000ool\", \"text\": \"Wool\\u0007 rose \\ud83d 3%.\"}")
            .getString("id");
    ArticleParsed event = EventJson.read(LogReader.only(kafka, "articles", id).value());
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
        Door.submit(
                "{\"text\": \"CAIRO%1$s, May 3 - Wool&#0;&#x1b; rose%1$s 3%%.\", \"title\": \"%1$sW\", \"publisher\": \"P%1$s\"}"
                    .formatted(nul))
            .getString("id");
    String event = new String(LogReader.only(kafka, "articles", id).value(), UTF_8);
    assertTrue(
        event.chars().noneMatch(c -> c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0xfffe), event);
    assertFalse(event.contains("\\u00"), event);
  }
}
