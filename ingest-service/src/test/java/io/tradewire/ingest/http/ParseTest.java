package io.tradewire.ingest.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tradewire.ingest.testing.Door;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.local.testing.KafkaTestResource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Reading an article without publishing it. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class ParseTest {

  private static final String TEXT =
      "Mongolia's wool exports to Chile reached $12 million in 2023.";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Test
  void parsingPublishesNothing() {
    given()
        .contentType("application/json")
        .body("{\"id\": \"wool-unpublished\", \"text\": \"%s\"}".formatted(TEXT))
        .post("/v1/articles/parse")
        .then()
        .statusCode(200)
        .body("article.id", equalTo("wool-unpublished"));
    Door.submit("{\"id\": \"wool-published-later\", \"text\": \"%s\"}".formatted(TEXT));
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
}
