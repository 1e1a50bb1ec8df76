package io.tradewire.query.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
class OpenApiTest {

  @Test
  void theDocumentNamesEveryParameterAndFormat() {
    given()
        .get("/openapi?format=json")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3.1"))
        .body(
            "paths.'/v1/observations'.get.parameters.name",
            hasItems(
                "indicator",
                "reporter",
                "partner",
                "status",
                "unit",
                "scope",
                "region",
                "from",
                "to",
                "frequency",
                "derived",
                "asOf",
                "currency",
                "lastN",
                "limit",
                "cursor",
                "format"))
        .body("paths.'/v1/observations'.get.responses.'200'.content", hasKey("text/csv"))
        .body("paths.'/v1/changes'.get.responses.'200'.content", hasKey("text/event-stream"))
        .body("paths.'/v1/check'.post.requestBody.content", hasKey("text/plain"));
  }

  /** The examples are the seeds' answers, so that they cannot grow old. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/observations",
        "/v1/observations/{id}",
        "/v1/observations/{id}/claims",
        "/v1/observations/{id}/revisions",
        "/v1/series",
        "/v1/figures",
        "/v1/targets",
        "/v1/plot",
        "/v1/articles/{id}"
      })
  void theExamplesAreWhatIsAnswered(String path) {
    JsonPath document = given().get("/openapi?format=json").jsonPath();
    Object example =
        document
            .<Map<String, Object>>get(
                "paths.'" + path + "'.get.responses.'200'.content.'application/json'")
            .get("example");
    Assertions.assertEquals(
        given().urlEncodingEnabled(false).get(Examples.address(path)).jsonPath().get(),
        example,
        "made anew by " + Examples.class.getSimpleName());
  }

  @Test
  void swaggerUiIsServed() {
    given().get("/swagger-ui/").then().statusCode(200).body(containsString("swagger"));
    given().get("/v1/problems").then().body("[0].type", equalTo("/v1/problems/unknown-parameter"));
    given().get("/v1/problems/unavailable").then().body("remedy", containsString("Retry-After"));
  }
}
