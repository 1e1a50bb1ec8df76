package io.tradewire.ingest.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tradewire.local.testing.KafkaTestResource;
import org.junit.jupiter.api.Test;

/** What is refused says which field is wrong and what to do. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class RefusalTest {

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
}
