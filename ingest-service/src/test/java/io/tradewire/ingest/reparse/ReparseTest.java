package io.tradewire.ingest.reparse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tradewire.local.testing.KafkaTestResource;
import io.tradewire.parser.ArticleParser;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class ReparseTest {

  @Test
  void aRunIsStartedAndReportedOn() {
    given()
        .post("/v1/reparse?dryRun=true")
        .then()
        .statusCode(202)
        .header("Location", endsWith("/v1/reparse"))
        .body("dryRun", equalTo(true))
        .body("parser", equalTo(ArticleParser.VERSION));
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                given()
                    .get("/v1/reparse")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("finished")));
  }

  @Test
  void aFlagThatIsNoneIsRefused() {
    given()
        .post("/v1/reparse?dryRun=maybe")
        .then()
        .statusCode(400)
        .body("field", equalTo("dryRun"));
  }
}
